import { readFile } from 'node:fs/promises';
import { FOLDER_PLACE } from '../../shared/first-page.ts';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whether a page gives this text back as it is: it joins line ends, and drops what is no character. */
export function survivesPage(text: string): boolean {
  return !/[\r\n\0]/.test(text) && !/\p{Surrogate}/u.test(text);
}

/** The page with the lock screen already drawn in it, for the portfolio in this folder. */
export async function drawnPage(file: string, folder: string): Promise<Buffer> {
  const escaped = folder.replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
  const page = await readFile(file, 'utf8');
  return Buffer.from(page.replaceAll(FOLDER_PLACE, () => escaped));
}
