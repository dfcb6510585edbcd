import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Instant } from '../../../shared/domain/day.ts';
import { temporaryName } from '../file-steps.ts';
import { makeLasting } from './lasting.ts';

const Target = z.enum(['vault.db', 'vault.keys']);
type Target = z.infer<typeof Target>;
/** Names alone, so that nobody who can write the note can lead it out of the folder. */
const Staged = z.string().regex(/^(\.tmp-[0-9a-f]{16}|vault\.(db|keys)\.replaced-[0-9a-f]{8})$/);
const Kept = z.string().regex(/^vault\.(db|keys)\.replaced-[0-9a-f]{8}$/);

const Move = z.strictObject({ staged: Staged, target: Target, kept: Kept });
type Move = z.infer<typeof Move>;

/** What is being, or was last, put in the place of a vault's files. */
const SwapNote = z.strictObject({
  v: z.literal(1),
  state: z.enum(['swapping', 'done']),
  what: z.enum(['restore', 'undo']),
  at: Instant,
  moves: z.array(Move).min(1).max(2),
});
export type SwapNote = z.infer<typeof SwapNote>;

const NOTE = 'vault.restore';
const JOURNAL = '-journal';

/** A name under which the file that is replaced stays beside the vault. */
export function keptName(target: Target): string {
  return `${target}.replaced-${randomBytes(4).toString('hex')}`;
}

/** The note of the last swap in a folder, or null. */
export function readSwap(folder: string): SwapNote | null {
  const file = join(folder, NOTE);
  if (!existsSync(file) || lstatSync(file).size > 4096) return null;
  try {
    return SwapNote.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Not one of ours, or cut short by somebody else: ours are replaced as a whole.
    return null;
  }
}

function writeNote(folder: string, note: SwapNote): void {
  const temporary = temporaryName(folder);
  const file = openSync(temporary, 'wx', 0o600);
  writeFileSync(file, JSON.stringify(note));
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, join(folder, NOTE));
  makeLasting(folder, 'folder');
}

function rename(folder: string, from: string, to: string): void {
  if (existsSync(join(folder, from))) renameSync(join(folder, from), join(folder, to));
}

/** A journal belongs to the database of its name; beside another it would be rolled back into that one. */
function carryOut(folder: string, { staged, target, kept }: Move): void {
  const has = (name: string) => existsSync(join(folder, name));
  if (has(staged)) {
    if (!has(kept)) {
      rename(folder, target + JOURNAL, kept + JOURNAL);
      rename(folder, target, kept);
    }
    rename(folder, staged + JOURNAL, target + JOURNAL);
    rename(folder, staged, target);
  } else if (!has(target)) {
    // What was to come is gone: what was there comes back.
    rename(folder, kept + JOURNAL, target + JOURNAL);
    rename(folder, kept, target);
  }
}

/**
 * Finishes a swap that was cut short. To be called before anybody looks whether there is a vault in the folder.
 * Failures of the file system come as they are; calling it again goes on from there.
 */
export function finishSwap(folder: string): void {
  const note = readSwap(folder);
  if (note === null || note.state === 'done') return;
  for (const move of note.moves) carryOut(folder, move);
  makeLasting(folder, 'folder');
  writeNote(folder, { ...note, state: 'done' });
}

/**
 * Puts files that lie ready in the folder in the place of the vault's own, which stay beside them. Cut short at any
 * step, the vault is the old one or, once `finishSwap` was called, the new one. Nothing may have the vault open.
 */
export function swapIn(folder: string, swap: Pick<SwapNote, 'what' | 'at' | 'moves'>): void {
  writeNote(folder, { v: 1, state: 'swapping', ...swap });
  finishSwap(folder);
}

/** The swap that takes the last one back, or null when what it replaced is not there any more. */
export function wayBack(folder: string): readonly Move[] | null {
  const note = readSwap(folder);
  if (note === null || note.state !== 'done') return null;
  const moves = note.moves.filter(({ kept }) => existsSync(join(folder, kept)));
  if (!moves.some(({ target }) => target === 'vault.db')) return null;
  return moves.map(({ target, kept }) => ({ staged: kept, target, kept: keptName(target) }));
}

/** What can be taken back in this folder, and when it was done; null when nothing can. */
export function lastSwap(folder: string): Pick<SwapNote, 'what' | 'at'> | null {
  const note = readSwap(folder);
  if (note === null || wayBack(folder) === null) return null;
  return { what: note.what, at: note.at };
}
