import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import {
  isReadOnly,
  query,
  readable,
  statement,
  type WritableDb,
  writing,
  writingBeside,
} from '../../electron/database/db.ts';
import { undoLast } from '../../electron/database/history.ts';
import { migrate } from '../../electron/database/migrate.ts';
import { getSkill, insertSkill } from '../../electron/database/skills.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { aSkill, at, id } from './support/records.ts';

const command = { command: 'test', at: at(0), undoable: true };

test('a question cannot write', () => {
  const { readable: db } = memoryDatabase();
  expect(() => query(db, "DELETE FROM skills WHERE id = ''")).toThrow('must not write');
  expect(() => query(db, "UPDATE meta SET value = '' RETURNING value")).toThrow('must not write');
});

test('a statement is prepared once', () => {
  const { readable: db } = memoryDatabase();
  const sql = 'SELECT id FROM skills WHERE id = ?';
  expect(query(db, sql)).toBe(query(db, sql));
  writing(db, command, (tx) => expect(statement(tx, sql)).toBe(query(db, sql)));
});

test('a vault that was opened for reading answers questions and refuses every command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-'));
  try {
    const file = join(folder, 'vault.db');
    const made = new Database(file);
    migrate(made);
    writing(readable(made), command, (tx) => insertSkill(tx, aSkill(1)));
    made.close();
    const db = readable(new Database(file, { readonly: true }));
    const work = (tx: WritableDb) => insertSkill(tx, aSkill(2));
    expect(isReadOnly(db)).toBe(true);
    expect(getSkill(db, id.skill(1))).toEqual(aSkill(1));
    expect(() => writing(db, command, work)).toThrow('vault-read-only');
    expect(() => writingBeside(db, work)).toThrow('vault-read-only');
    expect(() => undoLast(db)).toThrow('vault-read-only');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
