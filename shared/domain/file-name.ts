import { FILE_NAME_LIMIT } from './file-limits.ts';

/** Signs that turn the direction of what follows, and so can make a name look like another. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters of Unicode, line ends among them. */
const control = /\p{Cc}+/gu;
const loneSurrogate = /\p{Surrogate}/gu;

function splitEnding(name: string): readonly [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  return [name.slice(0, name.length - ending.length), ending];
}

/** Never cuts a character in two. */
function cut(text: string, length: number): string {
  const kept = text.slice(0, Math.max(0, length));
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/** The name under which a dropped file is kept: its own, in one line, its ending kept when it is too long. */
export function keptFileName(given: string): string {
  const line = given.replace(control, ' ').replace(loneSurrogate, '\ufffd').trim();
  const name = line === '' ? 'file' : line;
  const [stem, ending] = splitEnding(name);
  return name.length <= FILE_NAME_LIMIT
    ? name
    : `${cut(stem, FILE_NAME_LIMIT - ending.length)}${ending}`;
}

/** What a piece of evidence is called until its owner says otherwise: the file's name without its ending. */
export function titleFromFileName(fileName: string): string {
  const [stem] = splitEnding(fileName.replace(turning, ''));
  return stem.replace(/[_\s]+/g, ' ').trim() || fileName;
}

/** Names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every file system takes and no program takes for an option, a path or something hidden. */
export function exportedFileName(fileName: string): string {
  const plain = fileName
    .replace(turning, '')
    .replace(control, ' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  const safe = device.test(plain) ? `file ${plain}` : plain;
  const [stem, ending] = splitEnding(safe === '' ? 'file' : safe);
  return `${cut(stem, 100)}${ending}`;
}
