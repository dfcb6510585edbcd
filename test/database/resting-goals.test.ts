import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readable, writing } from '../../electron/database/db.ts';
import { getGoal, updateGoal } from '../../electron/database/goals.ts';
import { undoLast } from '../../electron/database/history.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { findText } from '../../electron/database/search.ts';
import { openInMemory } from '../support/memory-database.ts';
import { at, id } from './support/records.ts';

type Row = Record<string, string | number | null>;

function insert(db: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((n) => `@${n}`).join(', ')})`,
  ).run(row);
}

const record = (space: string, recordId: string): Row => ({
  id: recordId,
  space,
  created_at: at(1),
  updated_at: at(1),
  origin_kind: 'made-here',
  origin_file_hash: '',
  origin_given_by: '',
});

/** A vault of version 1 with a goal, its turn and its milestone, and a change of the goal that can be undone. */
function oldVault(): Database.Database {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  insert(db, 'meta', { key: 'commit_seq', value: '0' });
  insert(db, 'skills', {
    ...record('portfolio', id.skill(1)),
    name: 'Listening',
    description: '',
    category: '',
    aliases: '[]',
    archived: 0,
  });
  insert(db, 'goals', {
    ...record('learning', id.goal(1)),
    skill_id: id.skill(1),
    from_level: 4,
    to_level: 6,
    why: 'because',
    how_i_will_know: '',
    by_day: '2026-06-30',
    state: 'active',
    end_reason: '',
  });
  insert(db, 'cycles', {
    ...record('learning', id.cycle(1)),
    goal_id: id.goal(1),
    number: 1,
    aim: 'Fewer words',
  });
  insert(db, 'milestones', {
    id: id.record(9),
    goal_id: id.goal(1),
    position: 0,
    title: 'One quiet meeting',
  });
  const change = { command: 'goals.update', at: at(2), undoable: true };
  writing(readable(db), change, () => {
    db.prepare("UPDATE goals SET why = 'for another reason'").run();
  });
  migrate(db);
  return db;
}

test('goals of before do not rest, their turns taught nothing yet, and nothing of them is lost', () => {
  const db = readable(oldVault());
  expect(getGoal(db, id.goal(1))).toMatchObject({
    why: 'for another reason',
    pause: null,
    milestones: [{ title: 'One quiet meeting' }],
  });
});

test('what was changed before can still be undone after', () => {
  const db = readable(oldVault());
  expect(undoLast(db).command).toBe('goals.update');
  expect(getGoal(db, id.goal(1)).why).toBe('because');
});

test('aims and milestones of before are found by their words', () => {
  const db = readable(oldVault());
  expect(findText(db, 'fewer').map((hit) => hit.openId)).toEqual([id.goal(1)]);
  expect(findText(db, 'quiet').map((hit) => hit.openId)).toEqual([id.goal(1)]);
});

test('a goal that rests gives its skill no target, and a day that does not exist is refused', () => {
  const connection = oldVault();
  const db = readable(connection);
  const goal = getGoal(db, id.goal(1));
  const target = () => connection.prepare('SELECT target FROM skills').pluck().get();
  expect(target()).toBe(6);
  const rest = (until: string | null) =>
    writing(db, { command: 'goals.pause', at: at(3), undoable: true }, (tx) =>
      updateGoal(tx, { ...goal, pause: { at: at(3), until, reason: 'Holidays' } }),
    );
  expect(() => rest('2026-02-30')).toThrow(/CHECK/);
  rest('2026-08-01');
  expect(target()).toBeNull();
  expect(findText(db, 'holidays').map((hit) => hit.openId)).toEqual([id.goal(1)]);
  undoLast(db);
  expect(target()).toBe(6);
  expect(findText(db, 'holidays')).toEqual([]);
});
