/** What a kept file may be found to be. Everything else is octets without a meaning to the app. */
export const MEDIA_TYPES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/html',
  'image/svg+xml',
  'application/xml',
  'application/octet-stream',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Bytes from the start of a file that are enough to tell what it is. */
export const HEAD_SIZE = 64 * 1024;

/** How a file can be looked at inside the app. Pages and drawings that may carry code are never drawn. */
export type PreviewKind = 'image' | 'pdf' | 'text' | 'none';

export function previewKind(mediaType: string): PreviewKind {
  switch (mediaType) {
    case 'image/png':
    case 'image/jpeg':
    case 'image/gif':
    case 'image/webp':
      return 'image';
    case 'application/pdf':
      return 'pdf';
    case 'text/plain':
    case 'text/markdown':
    case 'text/csv':
      return 'text';
    default:
      return 'none';
  }
}

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

function startsWith(bytes: Uint8Array, prefix: readonly number[], at = 0): boolean {
  return prefix.every((byte, index) => bytes[at + index] === byte);
}

const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

/** Written text has tabs, line ends and form feeds, and no other byte below the space. */
function isWritten(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 12 || byte === 13;
}

function latinText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function markupType(text: string): MediaType | null {
  const start = text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (!/^<[a-z!?/]/i.test(start)) return null;
  if (/<(!doctype\s+html|html|head|body|script|iframe|div|p|a|img|meta|style)[\s>]/i.test(start)) {
    return 'text/html';
  }
  return /<svg[\s>]/i.test(start) ? 'image/svg+xml' : 'application/xml';
}

/** Two lines or more that hold the same number of the same separator, outside quotes. */
function isTable(lines: readonly string[]): boolean {
  const bare = lines.slice(0, 20).map((line) => line.replace(/"[^"]*"/g, ''));
  if (bare.length < 2) return false;
  return [',', ';', '\t'].some((separator) => {
    const [first = 0, ...rest] = bare.map((line) => line.split(separator).length - 1);
    return first > 0 && rest.every((count) => count === first);
  });
}

function writtenType(bytes: Uint8Array): MediaType {
  const text = latinText(bytes.subarray(0, 8192));
  const markup = markupType(text);
  if (markup !== null) return markup;
  // The last line may be cut off.
  const lines = text.split(/\r?\n/).slice(0, bytes.length > 8192 ? -1 : undefined);
  const filled = lines.filter((line) => line.trim() !== '');
  if (isTable(filled)) return 'text/csv';
  const marks = /^(#{1,6} \S|```|[-*] \[[ x]\] )|\[[^\]\n]+\]\([^)\n]+\)/m;
  return marks.test(text) ? 'text/markdown' : 'text/plain';
}

/**
 * What a file is, told from its content and never from its name.
 * @param head Its first `HEAD_SIZE` bytes, or all of it when it is shorter.
 */
export function detectMediaType(head: Uint8Array): MediaType {
  const known = signatures.find(([, prefix]) => startsWith(head, prefix));
  if (known) return known[0];
  if (startsWith(head, RIFF) && startsWith(head, WEBP, 8)) return 'image/webp';
  return head.length > 0 && head.every(isWritten) ? writtenType(head) : 'application/octet-stream';
}

const written: readonly MediaType[] = [
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/html',
  'application/xml',
  'image/svg+xml',
];

/** What the ending of a name promises; a name that promises nothing of these is never wrong. */
const promises: Readonly<Record<string, readonly MediaType[]>> = {
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  pdf: ['application/pdf'],
  html: written,
  htm: written,
  svg: ['image/svg+xml', 'application/xml'],
  xml: written,
  txt: written,
  md: written,
  csv: written,
  tsv: written,
  log: written,
  json: written,
};

/** The ending of a file name in lower case, without the dot; empty when there is none. */
export function endingOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot <= 0 ? '' : fileName.slice(dot + 1).toLowerCase();
}

/** Whether the name of a file promises something else than what is in it. */
export function nameMisleads(fileName: string, mediaType: string): boolean {
  const ending = endingOf(fileName);
  const promised = Object.hasOwn(promises, ending) ? promises[ending] : undefined;
  return promised !== undefined && !promised.some((type) => type === mediaType);
}
