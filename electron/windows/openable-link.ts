import { parseAddress } from '../our-page.ts';

const OPENABLE = ['https:', 'http:', 'mailto:'];
const LONGEST = 2000;

/**
 * The address if it may be offered to the system's browser or mail program, else null. Other schemes
 * start programs, and a name before an @ makes one place look like another.
 */
export function openableLink(text: string): URL | null {
  const url = text.length > LONGEST ? null : parseAddress(text);
  if (url === null || !OPENABLE.includes(url.protocol)) return null;
  return url.username === '' && url.password === '' ? url : null;
}
