import { fstatSync, readSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { handleBeside } from './handle-beside.ts';
import { PAGE_BYTES, pageSeals, SALT_BYTES } from './page-seals.ts';

/** Pages that are read in one go. */
const AT_ONCE = 64;
const BLOCK_BYTES = AT_ONCE * PAGE_BYTES;

function bytesAt(handle: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(handle, bytes, 0, length, position));
}

/** How often `sealsHold` pauses. */
export function sealPauses(db: Database.Database): number {
  const handle = handleBeside(db);
  return handle === null ? 0 : Math.floor(fstatSync(handle).size / BLOCK_BYTES);
}

/**
 * Whether every page of the file on the disk is as it was sealed, also those that SQLite does not read because they
 * hold nothing. A page of such a kind may never have been written; it is all zero then. True where there is no file to
 * look at.
 * @param pause Lets others run; throws when there is no going on, as when the vault was closed. Its errors come as they are.
 */
export async function sealsHold(
  { db, dataKey }: { readonly db: Database.Database; readonly dataKey: Uint8Array },
  pause: () => Promise<void>,
): Promise<boolean> {
  const handle = handleBeside(db);
  if (handle === null) return true;
  const seals = pageSeals(dataKey, bytesAt(handle, 0, SALT_BYTES));
  try {
    for (let first = 1; ; first += AT_ONCE) {
      const block = bytesAt(handle, (first - 1) * PAGE_BYTES, BLOCK_BYTES);
      for (let at = 0; at + PAGE_BYTES <= block.length; at += PAGE_BYTES) {
        const page = block.subarray(at, at + PAGE_BYTES);
        const wasWritten = page.some((byte) => byte !== 0);
        if (wasWritten && !seals.hold(first + at / PAGE_BYTES, page)) return false;
      }
      if (block.length < BLOCK_BYTES) return true;
      await pause();
    }
  } finally {
    seals.forget();
  }
}
