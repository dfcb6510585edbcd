import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Instant } from '../../../shared/domain/day.ts';
import { openNote, sealNote } from './sealed-note.ts';
import { shelfOf } from './shelf.ts';

/**
 * The newest saving of a vault that this computer has seen. It lies with the backups and not with the vault, so that it
 * also notices when the whole folder of the vault was put back; sealed, so that nobody without the key can lower it.
 */
export const LastSave = z.strictObject({
  commitSeq: z.int().min(0),
  savedAt: Instant.nullable(),
  keysRev: z.int().min(0),
  /** True from the opening of the vault until it was closed in order. */
  isOpen: z.boolean(),
});
export type LastSave = z.infer<typeof LastSave>;

const FILE = '.last-save';
const PURPOSE = 'cloche/last-save/1';

type Place = { readonly backupsFolder: string; readonly vaultId: string };

const fileOf = ({ backupsFolder, vaultId }: Place) => join(shelfOf(backupsFolder, vaultId), FILE);

/** Null when nothing was noted yet, or what was noted cannot be read with this key. */
export function readLastSave(place: Place, dataKey: Uint8Array): LastSave | null {
  const file = fileOf(place);
  if (!existsSync(file)) return null;
  const read = LastSave.safeParse(openNote(readFileSync(file), dataKey, PURPOSE));
  return read.success ? read.data : null;
}

/**
 * Notes the newest saving. It is not waited for until it is on the disk: a note that is too old says less, never
 * something wrong. A disk that does not take it is no reason to stop anybody's work.
 */
export function noteLastSave(place: Place, save: LastSave, dataKey: Uint8Array): void {
  const file = fileOf(place);
  try {
    mkdirSync(shelfOf(place.backupsFolder, place.vaultId), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, sealNote(save, dataKey, PURPOSE), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // The backups folder may be on a disk that is full or gone; the next backup tells of that.
  }
}
