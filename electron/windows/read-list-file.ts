import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { MOST_CHARACTERS } from '../../shared/transfer/reading-list.ts';

/** A list as text, with the fingerprint of the file it came from. */
export type ListFile = { readonly name: string; readonly text: string; readonly hash: string };

/** Bytes. As UTF-8, and as UTF-16, no character that is counted takes more. */
const MOST_BYTES = MOST_CHARACTERS * 4;

function refuse(problem: 'file-too-large' | 'file-not-text'): never {
  throw new Refusal('invalid-input', { field: 'file', problem });
}

/** UTF-8, or what the byte order mark says; older spreadsheets write neither, but Windows-1252. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Reads a list from a file. Refusals: invalid-input with the problem file-too-large or file-not-text. Failures of the
 * file system come as they are.
 */
export async function readListFile(path: string): Promise<ListFile> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) refuse('file-too-large');
  const bytes = await readFile(path);
  const text = decoded(bytes);
  if (text.length > MOST_CHARACTERS) refuse('file-too-large');
  if (text.includes('\0')) refuse('file-not-text');
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { name: basename(path), text, hash };
}
