import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import * as z from 'zod';
import { Instant } from '../../../shared/domain/day.ts';
import { readable, writingBeside } from '../../database/db.ts';
import { readMeta, writeMeta } from '../../database/meta.ts';
import { connect } from '../open-database.ts';
import { createScratch, type Scratch } from './byte-places.ts';
import { type Comparison, compareVaults } from './compare-vaults.ts';
import { fillFromArchive } from './fill-from-archive.ts';
import { workOf } from './kept-in-archive.ts';
import type { Steps } from './long-work.ts';
import { openArchive } from './read-archive.ts';
import { changesSeen } from './whole-vault-rows.ts';
import { writeArchive } from './write-archive.ts';

/** What is remembered of a drill: when, and how many records and files came through the same. */
export const DrillMemory = z.strictObject({
  at: Instant,
  same: z.int().min(0),
  of: z.int().min(0),
});
export type DrillMemory = z.infer<typeof DrillMemory>;

export type DrillResult = DrillMemory & { readonly differences: Comparison['differences'] };

export type DrillRequest = {
  readonly db: Database.Database;
  /** For the copy; made, and gone when it is over. */
  readonly folder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  readonly steps: Steps & { readonly expect: (amount: number) => void };
};

/** Times that it is begun again because something was saved while it ran. */
const PATIENCE = 3;

/** A vault that lives as long as the drill. It is encrypted, and nobody has the key. */
async function openCopy(folder: string): Promise<Database.Database> {
  const file = join(folder, 'copy.db');
  await writeFile(file, '', { flag: 'wx', mode: 0o600 });
  const key = randomBytes(32);
  const copy = connect(file, key, { readOnly: false });
  key.fill(0);
  copy.pragma('journal_mode = MEMORY');
  copy.pragma('synchronous = OFF');
  return copy;
}

async function throughArchive(request: DrillRequest, scratch: Scratch): Promise<Comparison> {
  const { db, steps, appVersion } = request;
  await writeArchive({ db, sink: scratch.sink, appVersion, now: request.now(), steps });
  const copy = await openCopy(request.folder);
  try {
    await fillFromArchive(copy, await openArchive(scratch.source()), steps);
    return await compareVaults(db, copy, steps);
  } finally {
    copy.close();
  }
}

async function once(request: DrillRequest): Promise<Comparison> {
  await rm(request.folder, { recursive: true, force: true });
  await mkdir(request.folder, { recursive: true, mode: 0o700 });
  const scratch = await createScratch(request.folder);
  try {
    return await throughArchive(request, scratch);
  } finally {
    await scratch.wipe();
    await rm(request.folder, { recursive: true, force: true });
  }
}

/**
 * Takes everything out, brings it back into a vault of its own, compares the two record by record and file by file, and
 * throws the copy away. On the way nothing is on the disk that anybody could read. The result is remembered in the vault
 * where it may be written. Refusals: stopped, vault-locked, disk-full, storage-failed, and vault-damaged.
 */
export async function tryTheWayOut(request: DrillRequest): Promise<DrillResult> {
  const { db, steps } = request;
  for (let time = 1; ; time += 1) {
    // Out, in, and both sides of the comparison.
    steps.expect(4 * workOf(db));
    const before = changesSeen(db);
    const { same, of, differences } = await once(request);
    const isStill = changesSeen(db) === before;
    if (differences.length > 0 && !isStill && time < PATIENCE) continue;
    const memory = { at: request.now().toISOString(), same, of };
    remember(db, memory);
    return { ...memory, differences };
  }
}

function remember(db: Database.Database, memory: DrillMemory): void {
  if (db.readonly) return;
  writingBeside(readable(db), () => writeMeta(db, 'lastDrill', JSON.stringify(memory)));
}

/** The last drill of this vault; null when there was none. */
export function lastDrill(db: Database.Database): DrillMemory | null {
  const kept = readMeta(db, 'lastDrill');
  if (kept === null) return null;
  return DrillMemory.parse(JSON.parse(kept));
}
