import { expect, test } from 'vitest';
import {
  APPLICATION_ID,
  migrate,
  runMigrations,
  SCHEMA_VERSION,
} from '../../electron/database/migrate.ts';
import type { Migration } from '../../electron/database/migrations/migration.ts';
import { Refusal } from '../../shared/result.ts';
import { openInMemory } from '../support/memory-database.ts';

const first: Migration = (db) => db.exec('CREATE TABLE meta (key TEXT, value TEXT)');
const second: Migration = (db) => db.exec("INSERT INTO meta VALUES ('second', 'done')");
const failing: Migration = (db) => {
  db.exec("INSERT INTO meta VALUES ('third', 'half')");
  db.exec('CREATE TABLE meta (again TEXT)');
};

function refusal(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, details: error.details } : error;
  }
  return null;
}

test('an empty file becomes a vault of this version, and says so', () => {
  const db = openInMemory();
  let asked = 0;
  migrate(db, { beforeMigrating: () => (asked += 1) });
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  // There was nothing to lose.
  expect(asked).toBe(0);
});

test('a vault that is up to date is left alone', () => {
  const db = openInMemory();
  migrate(db);
  const before = db.serialize();
  migrate(db, {
    beforeMigrating: () => {
      throw new Error('there is nothing to do');
    },
  });
  expect(db.serialize().equals(before)).toBe(true);
});

test('all pending steps run, after a copy was asked for once', () => {
  const db = openInMemory();
  runMigrations(db, [first]);
  let asked = 0;
  runMigrations(db, [first, second], { beforeMigrating: () => (asked += 1) });
  expect(asked).toBe(1);
  expect(db.prepare('SELECT key FROM meta').all()).toEqual([{ key: 'second' }]);
  expect(db.pragma('user_version', { simple: true })).toBe(2);
});

test('a failing step leaves the vault as it was, with the steps before it not taken either', () => {
  const db = openInMemory();
  runMigrations(db, [first]);
  const before = db.serialize();
  expect(() => runMigrations(db, [first, second, failing])).toThrow();
  expect(db.serialize().equals(before)).toBe(true);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a copy that cannot be made stops the migration before anything is touched', () => {
  const db = openInMemory();
  runMigrations(db, [first]);
  const before = db.serialize();
  const noCopy = () => {
    throw new Refusal('disk-full');
  };
  expect(() => runMigrations(db, [first, second], { beforeMigrating: noCopy })).toThrow(
    'disk-full',
  );
  expect(db.serialize().equals(before)).toBe(true);
});

test('a step that leaves a reference to nothing is taken back', () => {
  const db = openInMemory();
  const dangling: Migration = (tx) =>
    tx.exec(`CREATE TABLE a (id INTEGER PRIMARY KEY);
      CREATE TABLE b (a INTEGER REFERENCES a (id)); INSERT INTO b VALUES (7);`);
  expect(() => runMigrations(db, [dangling])).toThrow('reference');
  expect(db.pragma('user_version', { simple: true })).toBe(0);
});

test('a vault of a newer version is refused and untouched', () => {
  const db = openInMemory();
  migrate(db);
  db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  const before = db.serialize();
  expect(refusal(() => migrate(db))).toEqual({
    code: 'vault-too-new',
    details: { version: SCHEMA_VERSION + 1, supported: SCHEMA_VERSION },
  });
  expect(db.serialize().equals(before)).toBe(true);
});

test("somebody else's tables are not taken for a vault", () => {
  const db = openInMemory();
  db.exec('CREATE TABLE theirs (x TEXT)');
  expect(refusal(() => migrate(db))).toEqual({ code: 'not-a-vault', details: {} });
});
