import { expect, test } from 'vitest';
import {
  connectionOf,
  type ReadableDb,
  readable,
  type WritableDb,
  writing,
} from '../../electron/database/db.ts';
import { findText } from '../../electron/database/search.ts';
import { joinSearchIndex } from '../../electron/database/search-index.ts';
import { insertSkill, updateSkill } from '../../electron/database/skills.ts';
import { bringBack } from '../../electron/vault/archive/fill-from-archive.ts';
import { openArchive } from '../../electron/vault/archive/read-archive.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  archiveOf,
  emptyVault,
  noSteps,
  sampleVault,
  sourceOf,
} from '../vault/archive/support/archives.ts';
import { aSkill, at } from './support/records.ts';

const pieces = (db: ReadableDb) =>
  connectionOf(db).prepare('SELECT count(DISTINCT segid) FROM search_index_idx').pluck().get();

test('an index that grew in pieces is put in one, finds the same, and still takes words back', () => {
  const { readable: db } = memoryDatabase();
  const write = (work: (tx: WritableDb) => void) =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  for (const n of [1, 2, 3])
    write((tx) => insertSkill(tx, aSkill(n, { name: `Heron watching ${n}` })));
  const found = findText(db, 'heron').map((hit) => hit.title);
  expect(pieces(db)).toBeGreaterThan(1);
  write(joinSearchIndex);
  expect(pieces(db)).toBe(1);
  expect(findText(db, 'heron').map((hit) => hit.title)).toEqual(found);
  write((tx) => updateSkill(tx, aSkill(2, { name: 'Kestrel watching' })));
  expect(findText(db, 'heron')).toHaveLength(2);
});

test('the sample, and a portfolio that was brought back, have their index in one piece', async () => {
  const db = sampleVault().db;
  const copy = emptyVault();
  const archive = await openArchive(sourceOf(await archiveOf(db)));
  await bringBack(copy, archive, { steps: noSteps, now: new Date(at(0)) });
  for (const vault of [db, copy].map(readable)) {
    expect(pieces(vault)).toBe(1);
    expect(findText(vault, 'campaign').length).toBeGreaterThan(0);
  }
});
