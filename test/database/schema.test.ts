import type Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { EDITABLE_TABLES } from '../../electron/database/undo-triggers.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { at, id } from './support/records.ts';

type Row = Record<string, string | number | null>;

function insert(db: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((n) => `@${n}`).join(', ')})`,
  ).run(row);
}

const recordColumns = (space: string, number: number): Row => ({
  id: id.record(number),
  space,
  created_at: at(number),
  updated_at: at(number),
  origin_kind: 'made-here',
  origin_file_hash: '',
  origin_given_by: '',
});

const skill = (number: number): Row => ({
  ...recordColumns('portfolio', number),
  name: 'Skill',
  description: '',
  category: '',
  aliases: '[]',
  archived: 0,
});
const goal = (number: number): Row => ({
  ...recordColumns('portfolio', number),
  skill_id: id.record(1),
  from_level: 4,
  to_level: 6,
  why: 'because',
  how_i_will_know: '',
  by_day: '2026-06-30',
  state: 'active',
  end_reason: '',
});
const rating = (number: number): Row => ({
  ...recordColumns('portfolio', number),
  skill_id: id.record(1),
  source: 'self',
  level: 4,
  basis: 'guess',
  sureness: 'once',
  sentence: '',
  period: '',
  day: '2026-03-02',
  sealed: 0,
});

function vaultWithSkill(): Database.Database {
  const { db } = memoryDatabase();
  insert(db, 'skills', skill(1));
  return db;
}

describe('the schema itself refuses', () => {
  test.each([0, 9, -1, 4.5, 'four'])('the level %s', (level) => {
    const db = vaultWithSkill();
    expect(() => insert(db, 'ratings', { ...rating(2), level })).toThrow();
    expect(() => insert(db, 'goals', { ...goal(3), to_level: level })).toThrow();
  });

  test.each(['1899-12-31', '2201-01-01', '2026-02-29', '2026-13-01', 'soon', '', '2026-3-2'])(
    'the day "%s"',
    (day) => {
      const db = vaultWithSkill();
      expect(() => insert(db, 'ratings', { ...rating(2), day })).toThrow(/CHECK/);
      expect(() => insert(db, 'goals', { ...goal(3), by_day: day })).toThrow(/CHECK/);
    },
  );

  test('a target that is not above the present level', () => {
    const db = vaultWithSkill();
    expect(() => insert(db, 'goals', { ...goal(3), to_level: 4 })).toThrow(/CHECK/);
  });

  test('a record without a name, and one that names what is not there', () => {
    const db = vaultWithSkill();
    expect(() => insert(db, 'skills', { ...skill(2), name: '' })).toThrow(/CHECK/);
    expect(() => insert(db, 'ratings', { ...rating(2), skill_id: id.record(99) })).toThrow(
      /FOREIGN KEY/,
    );
  });

  test('a second open turn of one goal', () => {
    const db = vaultWithSkill();
    insert(db, 'goals', goal(2));
    const turn = (number: number) => ({
      ...recordColumns('portfolio', number + 2),
      goal_id: id.record(2),
      number,
      aim: '',
    });
    insert(db, 'cycles', turn(1));
    expect(() => insert(db, 'cycles', turn(2))).toThrow(/UNIQUE/);
  });

  test('practice, reflections, lessons and drafts outside the learning space', () => {
    const db = vaultWithSkill();
    const practice = { skill_id: id.record(1), task: 'x', day: '2026-03-02' };
    const reflection = { prompt: '', text: 'x', day: '2026-03-02' };
    const lesson = { happened: '', learned: 'x', applies: '', day: '2026-03-02' };
    const draft = { form: 'goal', fields: '{}' };
    const tables = { practice_sessions: practice, reflections: reflection, lessons: lesson };
    let number = 10;
    for (const [table, row] of Object.entries({ ...tables, drafts: draft })) {
      number += 1;
      const outside = { ...recordColumns('portfolio', number), ...row };
      expect(() => insert(db, table, outside), table).toThrow(/CHECK/);
      insert(db, table, { ...outside, space: 'learning' });
    }
  });

  test('a decision or an outcome in the learning space, and a third space', () => {
    const db = vaultWithSkill();
    const decision = {
      ...recordColumns('learning', 2),
      skill_id: id.record(1),
      kind: 'set',
      level: 4,
      reason: '',
      day: '2026-03-02',
      then_fix: 'none',
      then_ratings: 0,
    };
    expect(() => insert(db, 'decisions', decision)).toThrow(/CHECK/);
    insert(db, 'decisions', { ...decision, space: 'portfolio' });
    expect(() => insert(db, 'skills', { ...skill(3), space: 'shared' })).toThrow(/CHECK/);
  });
});

test('every table is strict, and every table of records names its space, its times and its origin', () => {
  const { db } = memoryDatabase();
  const tables = db
    .prepare<[], { name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    )
    .all();
  expect(tables.filter((table) => table.strict === 0)).toEqual([]);
  const carried = ['id', 'space', 'created_at', 'updated_at', 'origin_kind', 'origin_given_by'];
  const columns = (table: string) =>
    db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map((column) => column.name);
  const records = tables.filter((table) => columns(table.name).includes('created_at'));
  expect(records.length).toBeGreaterThan(20);
  for (const { name } of records)
    expect(columns(name), name).toEqual(expect.arrayContaining(carried));
});

test('every foreign key can be followed backwards by an index', () => {
  const { db } = memoryDatabase();
  const slow = db
    .prepare<[], { child: string; column: string }>(
      `SELECT t.name AS child, f."from" AS column
      FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
      WHERE t.type = 'table' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
        WHERE c.seqno = 0 AND c.name = f."from")`,
    )
    .all();
  expect(slow).toEqual([]);
});

test('every table that can be edited has its three undo triggers', () => {
  const { db } = memoryDatabase();
  const names = new Set(
    db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .all()
      .map((trigger) => trigger.name),
  );
  for (const table of EDITABLE_TABLES) {
    for (const event of ['insert', 'update', 'delete']) {
      expect(names.has(`${table}_undo_${event}`), `${table} ${event}`).toBe(true);
    }
  }
});
