import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contextOf } from '../../../electron/services/context.ts';
import { fillWithSample } from '../../../electron/services/sample.ts';
import { lastCheck } from '../../../electron/vault/archive/check-vault.ts';
import { openArchive } from '../../../electron/vault/archive/read-archive.ts';
import { Refusal } from '../../../shared/result.ts';
import { idsInOrder } from '../../support/sample-ids.ts';
import { lockedVault, PASSPHRASE, refusalOf } from '../support/vault-fixture.ts';
import { archiveOf, broughtBack, noSteps, sourceOf } from './support/archives.ts';
import { checkSession } from './support/check-session.ts';

const PAGE = 4096;
const now = () => new Date('2026-11-26T14:02:00.000Z');

/** The sample in an open vault on the disk, and the way to flip a bit under it. */
async function openSample() {
  const { session, folder } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  const newId = idsInOrder(now());
  fillWithSample(contextOf(db, { now, newId, changed: () => undefined }), { today: '2026-11-26' });
  // Kept open: closing any handle of this process would let go of the lock on the file.
  const file = openSync(join(folder, 'vault.db'), 'r+');
  onTestFinished(() => closeSync(file));
  const flip = (page: number) => {
    const byte = Buffer.alloc(1);
    const at = (page - 1) * PAGE + 100;
    readSync(file, byte, 0, 1, at);
    byte[0] = (byte[0] ?? 0) ^ 4;
    writeSync(file, byte, 0, 1, at);
  };
  const check = () => checkSession(session);
  return { db, session, file, flip, check };
}

function pageOf(db: Database.Database, name: string, kind = 'leaf', skipped = 0): number {
  const page = db
    .prepare<[string, string, number], number>(
      'SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY path LIMIT 1 OFFSET ?',
    )
    .pluck()
    .get(name, kind, skipped);
  if (page === undefined) throw new Error(`${name} has no such page`);
  return page;
}

const count = (db: Database.Database, table: string) =>
  Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());

describe('a portfolio that is whole', () => {
  test('says how much was read, and remembers when', async () => {
    const { db, check } = await openSample();
    expect(lastCheck(db)).toBeNull();
    const { found, ...result } = await check();
    expect(found).toEqual([]);
    expect(result).toMatchObject({ damaged: 0, parts: [], at: '2026-11-26T14:02:00.000Z' });
    expect(result.records).toBeGreaterThan(300);
    expect(result.files).toBeGreaterThan(0);
    expect(lastCheck(db)).toEqual(result);
  });

  test('can be stopped, and a check that did not come to its end is not remembered', async () => {
    const { db, session } = await openSample();
    const stop = () => {
      throw new Refusal('stopped');
    };
    const steps = { ...noSteps, check: stop };
    expect(await refusalOf(() => checkSession(session, steps))).toEqual({ code: 'stopped' });
    expect(lastCheck(db)).toBeNull();
  });
});

describe('damage on the disk under an open portfolio', () => {
  test('[T12] what memory still has does not hide it, and each lost record is named with its title and its day', async () => {
    const { db, flip, check } = await openSample();
    const names = db.prepare<[], string>('SELECT name FROM skills').pluck().all();
    flip(pageOf(db, 'skills'));
    const { found, damaged } = await check();
    expect(damaged).toBe(found.length);
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(names.length);
    for (const { what, title, at, isPart, between } of found) {
      expect({ what, isPart, between }).toEqual({ what: 'skills', isPart: false, between: null });
      expect(names).toContain(title);
      expect(at).toMatch(/^20\d\d-\d\d-\d\dT/);
    }
  });

  test('[T12] a rating that cannot be read is named by its skill', async () => {
    const { db, flip, check } = await openSample();
    const skills = db.prepare<[], string>('SELECT name FROM skills').pluck().all();
    flip(pageOf(db, 'ratings', 'leaf', 3));
    const { found } = await check();
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(['ratings']));
    expect(found.every(({ title }) => skills.includes(title ?? ''))).toBe(true);
  });

  test('[T12] where not even the number is known, the records before and behind are told', async () => {
    const { db, flip, check } = await openSample();
    const indexes = db
      .prepare<[], string>("SELECT name FROM pragma_index_list('ratings') WHERE partial = 0")
      .pluck()
      .all();
    const pages = indexes.map((name) => pageOf(db, name));
    flip(pageOf(db, 'ratings', 'leaf', 3));
    for (const page of pages) flip(page);
    const { found, parts } = await check();
    expect(found.some(({ between }) => between?.after?.title && between.before?.title)).toBe(true);
    expect(parts).toEqual([]);
  });

  test('[T12] a damaged attempt is told as a part of its practice session, and a damaged file by its evidence', async () => {
    const { db, flip, check } = await openSample();
    const [attempt, chunk] = [
      pageOf(db, 'attempts', 'leaf', 1),
      pageOf(db, 'file_chunks', 'overflow', 3),
    ];
    flip(attempt);
    flip(chunk);
    const { found } = await check();
    const kinds = new Set(found.map(({ what, isPart }) => `${what} ${isPart}`));
    expect(kinds).toEqual(new Set(['practice_sessions true', 'files false']));
    expect(found.every(({ title }) => title !== null)).toBe(true);
  });

  test('[T12] damage that touches no record is told as what it is', async () => {
    const { db, flip, check } = await openSample();
    const parts = async (name: string) => {
      const page = pageOf(db, name);
      flip(page);
      const result = await check();
      flip(page);
      db.pragma('shrink_memory');
      return [result.damaged, ...result.parts];
    };
    expect(await parts('search_rows')).toEqual([0, 'search']);
    expect(await parts('undo_rows')).toEqual([0, 'undo']);
    expect(await parts('sqlite_autoindex_ratings_1')).toEqual([0, 'structure']);
    expect(await parts('sqlite_schema')).toEqual([0, 'opening']);
    expect(await parts('meta')).toEqual([0, 'opening']);
    expect(await check()).toMatchObject({ damaged: 0, parts: [] });
  });

  test('[T12] a link to a record that is not there is told', async () => {
    const { db, check } = await openSample();
    db.pragma('foreign_keys = OFF');
    db.exec(
      'DELETE FROM people WHERE id = (SELECT rater_id FROM ratings WHERE rater_id IS NOT NULL LIMIT 1)',
    );
    expect(await check()).toMatchObject({ damaged: 0, parts: ['links'] });
  });
});

describe('taking out what is left', () => {
  test('[T12] what cannot be read is left out and listed, and the rest comes back without what hung on it', async () => {
    const { db, flip, check } = await openSample();
    const [skills, people, projects] = ['skills', 'people', 'projects'].map((name) =>
      count(db, name),
    );
    flip(pageOf(db, 'skills'));
    const { found } = await check();
    const bytes = await archiveOf(db);
    const { manifest } = await openArchive(sourceOf(bytes));
    expect(manifest.damagedRecords?.map(({ title }) => title)).toEqual(
      found.map(({ title }) => title),
    );
    const back = await broughtBack(bytes);
    onTestFinished(() => void back.close());
    expect(count(back, 'skills')).toBe(Number(skills) - found.length);
    expect([count(back, 'people'), count(back, 'projects')]).toEqual([people, projects]);
    expect(back.pragma('foreign_key_check')).toEqual([]);
    expect(back.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('an archive of a portfolio that is whole lists nothing', async () => {
    const { db } = await openSample();
    const { manifest } = await openArchive(sourceOf(await archiveOf(db)));
    expect(manifest).not.toHaveProperty('damagedRecords');
  });
});
