import { expect, test } from 'vitest';
import { listStoredTables } from '../../electron/database/stored-tables.ts';
import { charterWords } from '../../renderer/words/charter/charter-words.ts';
import { charter, charterOf } from '../../shared/charter/charter.ts';
import type { CharterEntry } from '../../shared/charter/entry.ts';
import { memoryDatabase } from '../support/memory-database.ts';

const entries = Object.values(charter).flatMap((kind) =>
  Object.entries(kind as Readonly<Record<string, CharterEntry>>),
);

/** What leaves the vault is read from these views; beside each the tables that it shows. */
const views: Readonly<Record<string, readonly string[]>> = {
  portfolio_skills: ['skills'],
  portfolio_people: ['people'],
  portfolio_ratings: ['ratings'],
  portfolio_decisions: ['decisions'],
  portfolio_goals: ['goals'],
  portfolio_milestones: ['milestones'],
  portfolio_learning: ['learning_activities'],
  portfolio_projects: ['projects'],
  portfolio_outcomes: ['outcomes'],
  portfolio_observations: ['outcome_observations'],
  portfolio_evidence: ['evidence'],
  portfolio_evidence_links: ['evidence_links'],
  portfolio_credentials: ['credentials'],
  portfolio_lesson_cards: ['lesson_cards'],
};

test('every column that a vault stores is explained, and every explanation has its column', () => {
  const { unexplained, unknown } = charterOf(listStoredTables(memoryDatabase().readable));
  expect({ unexplained, unknown }).toEqual({ unexplained: [], unknown: [] });
});

test('a column without an entry is found, and so is an entry without its column', () => {
  const { db, readable } = memoryDatabase();
  db.exec('ALTER TABLE skills ADD COLUMN mood TEXT');
  db.exec('CREATE TABLE moods (day TEXT)');
  db.exec('ALTER TABLE attempts RENAME COLUMN happened TO came_of_it');
  const { unexplained, unknown } = charterOf(listStoredTables(readable));
  expect(unexplained.toSorted()).toEqual(['attempts.came_of_it', 'moods.day', 'skills.mood']);
  expect(unknown).toEqual(['attempts.happened']);
});

test('no column is explained twice', () => {
  const columns = entries.flatMap(([, entry]) => entry.columns);
  expect(columns.filter((column, index) => columns.indexOf(column) !== index)).toEqual([]);
});

test('what is said to stay with its owner is in no view that leaves, and what may leave is', () => {
  const { db } = memoryDatabase();
  const leaves = new Set(
    Object.entries(views).flatMap(([view, tables]) => {
      const columns = db
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(view);
      return tables.flatMap((table) => columns.map((column) => `${table}.${column}`));
    }),
  );
  const looked = new Set(Object.values(views).flat());
  const wrong = entries.flatMap(([id, { sees, columns }]) =>
    columns
      .filter((column) => looked.has(column.split('.')[0] ?? ''))
      .filter((column) => leaves.has(column) !== ['by-space', 'portfolio'].includes(sees))
      .map((column) => `${id}: ${column}`),
  );
  expect(wrong).toEqual([]);
});

test('every view that leaves is looked at, but those whose columns are named otherwise', () => {
  const { db } = memoryDatabase();
  const all = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'portfolio~_%' ESCAPE '~'",
    )
    .pluck()
    .all();
  expect(all.filter((name) => !(name in views)).toSorted()).toEqual([
    'portfolio_feedback',
    'portfolio_files',
    'portfolio_habit_evidence',
    'portfolio_rating_counts',
  ]);
});

test('every field has words that say what it is for and how it helps, in whole sentences', () => {
  expect(Object.keys(charterWords).toSorted()).toEqual(entries.map(([id]) => id).toSorted());
  const bare = Object.entries(charterWords).filter(
    ([, { purpose, help }]) =>
      ![purpose, help].every((text) => /^[A-Z].+\.$/.test(`${text.defaultMessage}`)),
  );
  expect(bare.map(([id]) => id)).toEqual([]);
});
