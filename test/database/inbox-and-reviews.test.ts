import { expect, test } from 'vitest';
import {
  countCaptures,
  getCapture,
  insertCapture,
  listCaptures,
  listNames,
  newestCapture,
  settleCapture,
  unsettleCapture,
  updateCapture,
} from '../../electron/database/captures.ts';
import { type ReadableDb, readable, type WritableDb, writing } from '../../electron/database/db.ts';
import { insertGoal } from '../../electron/database/goals.ts';
import { undoLast } from '../../electron/database/history.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { insertPerson } from '../../electron/database/people.ts';
import {
  clearReminders,
  putGoalDates,
  putReview,
  readReminders,
} from '../../electron/database/reminders.ts';
import { listReviewDays, putReviewDay } from '../../electron/database/reviews.ts';
import { findText } from '../../electron/database/search.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/database/trash.ts';
import { noReminders } from '../../shared/domain/reminder.ts';
import { memoryDatabase, openInMemory } from '../support/memory-database.ts';
import { aGoal, aPerson, aSkill, at, id, record } from './support/records.ts';

function vault() {
  const { readable: db, db: raw } = memoryDatabase();
  const write = (work: (tx: WritableDb) => void) =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  return { db, raw, write };
}

const capture = (number: number, text: string) => ({
  id: id.record(number),
  text,
  settledAt: null,
  ...record(number, 'learning'),
});
const found = (db: ReadableDb, text: string) => findText(db, text).map(({ openId }) => openId);

test('notes of an older vault wait as before, are found, and can be put in the trash', () => {
  const raw = openInMemory();
  runMigrations(raw, [firstVault]);
  const old = `INSERT INTO inbox_captures (id, space, created_at, updated_at, origin_kind,
    origin_file_hash, origin_given_by, text, settled_at)
    VALUES (?, 'learning', ?, ?, 'made-here', '', '', ?, ?)`;
  raw.prepare(old).run(id.record(1), at(1), at(1), 'Ask Ana about the harbour', null);
  raw.prepare(old).run(id.record(2), at(2), at(2), 'Long since sorted', at(3));
  migrate(raw);
  const db = readable(raw);
  expect(listCaptures(db)).toEqual([capture(1, 'Ask Ana about the harbour')]);
  expect(found(db, 'harbour')).toEqual([id.record(1)]);
  expect(found(db, 'sorted')).toEqual([]);
  raw.prepare("INSERT INTO meta VALUES ('commit_seq', '0')").run();
  writing(db, { command: 'test', at: at(4), undoable: true }, (tx) =>
    putInTrash(tx, 'capture', id.record(1), at(4)),
  );
  expect(listTrash(db).map(({ kind, title }) => [kind, title])).toEqual([
    ['capture', 'Ask Ana about the harbour'],
  ]);
  expect([readReminders(db), listReviewDays(db, 9)]).toEqual([noReminders, []]);
});

test('a note is found while it waits, by the words it has now', () => {
  const { db, write } = vault();
  const note = capture(1, 'Ask Ana about the harbour');
  write((tx) => insertCapture(tx, note));
  write((tx) => updateCapture(tx, { ...note, text: 'Ask Ana about the lighthouse' }));
  expect([found(db, 'harbour'), found(db, 'lighthouse')]).toEqual([[], [note.id]]);
  write((tx) => settleCapture(tx, note.id, at(2)));
  expect(found(db, 'lighthouse')).toEqual([]);
  write((tx) => unsettleCapture(tx, note.id, at(3)));
  expect(found(db, 'lighthouse')).toEqual([note.id]);
  write((tx) => putInTrash(tx, 'capture', note.id, at(4)));
  expect([found(db, 'lighthouse'), countCaptures(db), newestCapture(db, 9)]).toEqual([[], 0, '']);
  write((tx) => restoreFromTrash(tx, 'capture', note.id, at(5)));
  expect([countCaptures(db), newestCapture(db, 7)]).toEqual([1, 'Ask Ana']);
});

test('a long note is found by its last words, and goes by its first', () => {
  const { db, write } = vault();
  write((tx) => insertCapture(tx, capture(1, `${'word '.repeat(60)}lighthouse`)));
  const [hit] = findText(db, 'lighthouse');
  expect(hit?.title.length).toBe(120);
  expect(hit).toMatchObject({ kind: 'capture', openKind: 'capture', space: 'learning' });
});

test('a note in the trash is not settled, taken back or read', () => {
  const { db, write } = vault();
  write((tx) => insertCapture(tx, capture(1, 'Ask Ana')));
  expect(() => write((tx) => unsettleCapture(tx, id.record(1), at(2)))).toThrow('not-found');
  write((tx) => putInTrash(tx, 'capture', id.record(1), at(2)));
  expect(() => write((tx) => settleCapture(tx, id.record(1), at(3)))).toThrow('not-found');
  expect(() => getCapture(db, id.record(1))).toThrow('not-found');
});

test('what a note may name is in use: no skill of the archive, nobody in the trash, no ended goal', () => {
  const { db, write } = vault();
  write((tx) => {
    insertSkill(tx, { ...aSkill(1), name: 'Listening' });
    insertSkill(tx, { ...aSkill(2), name: 'Archived', archived: true });
    insertPerson(tx, { ...aPerson(3), name: 'Ada' });
    insertPerson(tx, aPerson(4));
    insertGoal(tx, aGoal(5));
    putInTrash(tx, 'person', id.person(4), at(5));
  });
  expect(listNames(db)).toEqual({
    skills: [{ id: id.skill(1), name: 'Listening' }],
    people: [{ id: id.person(3), name: 'Ada' }],
    goals: [{ id: id.goal(5), name: 'Listening', skillId: id.skill(1) }],
  });
});

test('reminders are kept as they were chosen, and undo brings them back', () => {
  const { db, write } = vault();
  const review = { weekday: 5, minute: 960, notify: true, since: '2026-11-02T09:00' };
  const goalDates = { daysBefore: 7, minute: 540, since: '2026-11-02T09:00' };
  write((tx) => {
    putReview(tx, review, review.since);
    putGoalDates(tx, goalDates);
  });
  expect(readReminders(db)).toEqual({ review, goalDates, answered: true });
  write((tx) => putReview(tx, null, '2026-11-03T09:00'));
  expect(readReminders(db)).toEqual({ review: null, goalDates, answered: true });
  write(clearReminders);
  expect(readReminders(db)).toEqual(noReminders);
  undoLast(db);
  undoLast(db);
  expect(readReminders(db)).toEqual({ review, goalDates, answered: true });
});

test('a day of looking back is kept once, the newest first', () => {
  const { db, write } = vault();
  for (const day of ['2026-11-06', '2026-11-20', '2026-11-06']) {
    write((tx) => putReviewDay(tx, day));
  }
  expect(listReviewDays(db, 9)).toEqual(['2026-11-20', '2026-11-06']);
  expect(listReviewDays(db, 1)).toEqual(['2026-11-20']);
});

test('the schema itself refuses a reminder that means nothing', () => {
  const { raw } = vault();
  const insert = (kind: string, weekday: number | null, days: number | null, minute: number) =>
    raw
      .prepare('INSERT INTO reminders VALUES (?, ?, ?, ?, 1, ?)')
      .run(kind, weekday, days, minute, '2026-11-02T09:00');
  expect(() => insert('review', 8, null, 0)).toThrow(/CHECK/);
  expect(() => insert('review', 5, 3, 0)).toThrow(/CHECK/);
  expect(() => insert('goal-dates', null, null, 0)).toThrow(/CHECK/);
  expect(() => insert('goal-dates', null, 7, 1440)).toThrow(/CHECK/);
  expect(() => insert('birthday', null, 7, 0)).toThrow(/CHECK/);
});
