import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What is half made, or half deleted, carries this in front. */
export const UNFINISHED = '.tmp-';

/** Sees to it that a file, or the names in a folder, outlive a power cut. */
export function makeLasting(path: string, kind: 'file' | 'folder'): void {
  // Windows cannot open a folder; there the rename itself is lasting.
  if (process.platform === 'win32' && kind === 'folder') return;
  const descriptor = openSync(path, kind === 'folder' ? 'r' : 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what was cut short in a folder of backups. */
export function sweepUnfinished(shelf: string): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(shelf, name), { recursive: true, force: true });
  }
}
