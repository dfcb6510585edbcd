import type Database from 'better-sqlite3';
import { connectionOf } from '../../../../electron/database/db.ts';
import { writeMeta } from '../../../../electron/database/meta.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { fillWithSample } from '../../../../electron/services/sample.ts';
import type { ByteSink, ByteSource } from '../../../../electron/vault/archive/byte-places.ts';
import { fillFromArchive } from '../../../../electron/vault/archive/fill-from-archive.ts';
import type { Steps } from '../../../../electron/vault/archive/long-work.ts';
import { openArchive } from '../../../../electron/vault/archive/read-archive.ts';
import { writeArchive } from '../../../../electron/vault/archive/write-archive.ts';
import { openInMemory } from '../../../support/memory-database.ts';
import { testContext } from '../../../support/service-context.ts';

export const noSteps: Steps & { readonly expect: (amount: number) => void } = {
  done: () => undefined,
  check: () => undefined,
  expect: () => undefined,
};

export function memorySink(): ByteSink & { readonly bytes: () => Buffer } {
  const parts: Buffer[] = [];
  return {
    write: async (bytes) => void parts.push(Buffer.from(bytes)),
    bytes: () => Buffer.concat(parts),
  };
}

export const sourceOf = (bytes: Buffer): ByteSource => ({
  size: bytes.length,
  read: async (position, length) => bytes.subarray(position, position + length),
});

/** Everything of a vault as the bytes of an archive. */
export async function archiveOf(db: Database.Database): Promise<Buffer> {
  const sink = memorySink();
  const now = new Date('2026-11-26T08:30:00.000Z');
  await writeArchive({ db, sink, appVersion: '0.1.0', now, steps: noSteps });
  return sink.bytes();
}

/** A vault in memory that an archive was brought back into. */
export async function broughtBack(bytes: Buffer): Promise<Database.Database> {
  const db = openInMemory();
  await fillFromArchive(db, await openArchive(sourceOf(bytes)), noSteps);
  return db;
}

/** The sample portfolio in memory. */
export function sampleVault(size: { readonly skills?: number; readonly ratings?: number } = {}) {
  const context = testContext('2026-11-26T08:00:00.000Z');
  fillWithSample(context, { today: '2026-11-26', ...size });
  return { context, db: connectionOf(context.db) };
}

/** A vault that has nothing in it yet. */
export function emptyVault(): Database.Database {
  const db = openInMemory();
  migrate(db);
  writeMeta(db, 'commit_seq', '0');
  return db;
}
