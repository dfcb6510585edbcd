import { expect, test } from 'vitest';
import { readable } from '../../electron/database/db.ts';
import { listGuides } from '../../electron/database/guide-answers.ts';
import { runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { learningSpace } from '../../electron/database/migrations/0005-learning-space.ts';
import { openInMemory } from '../support/memory-database.ts';
import { id } from './support/records.ts';

const made = "'learning', '2026-03-01', '2026-03-01', 'made-here', '', ''";
const shown = made.replace('learning', 'portfolio');

/** A vault of the first version, with sessions beside two people and a card. */
function oldVault() {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  const record =
    'id, space, created_at, updated_at, origin_kind, origin_file_hash, origin_given_by';
  db.exec(`INSERT INTO skills (${record}, name, description, category, aliases, archived)
    VALUES ('${id.skill(1)}', ${shown}, 'Talks', '', '', '[]', 0)`);
  for (const [number, relation] of [
    [2, 'mentor'],
    [3, 'manager'],
  ] as const) {
    db.exec(`INSERT INTO people (${record}, name, relation, note)
      VALUES ('${id.person(number)}', ${shown}, 'Person ${number}', '${relation}', '')`);
  }
  const session = (number: number, person: number, decides: number, day: string) =>
    db.exec(`INSERT INTO practice_sessions (${record}, skill_id, task, guide_id, guide_decides_on_me, day)
      VALUES ('${id.record(number)}', ${made.replaceAll('2026-03-01', day)}, '${id.skill(1)}', 'A talk',
        '${id.person(person)}', ${decides}, '${day}')`);
  session(4, 2, 1, '2026-03-01');
  session(5, 2, 0, '2026-03-04');
  session(6, 3, 0, '2026-03-04');
  db.exec(`INSERT INTO lessons (${record}, happened, learned, applies, day)
    VALUES ('${id.record(7)}', ${made}, '', 'Ask', '', '2026-03-01')`);
  db.exec(`INSERT INTO lesson_cards (${record}, lesson_id, title, text)
    VALUES ('${id.record(8)}', ${shown}, '${id.record(7)}', 'Ask first', 'Ask a colleague')`);
  return db;
}

test('what was said of guides is known from the newest session, and a manager decides whatever was said', () => {
  const db = oldVault();
  runMigrations(db, [firstVault, learningSpace]);
  expect(listGuides(readable(db)).map(({ relation, decides }) => [relation, decides])).toEqual([
    ['mentor', false],
    ['manager', true],
  ]);
});

test('cards that are there are found by their words, and open the lesson they were made of', () => {
  const db = oldVault();
  runMigrations(db, [firstVault, learningSpace]);
  const rows = db.prepare(
    "SELECT source, kind, record_id, title FROM search_rows WHERE kind = 'lesson' ORDER BY source",
  );
  expect(rows.all()).toEqual([
    {
      source: `lesson_cards/${id.record(8)}`,
      kind: 'lesson',
      record_id: id.record(7),
      title: 'Ask first',
    },
    { source: `lessons/${id.record(7)}`, kind: 'lesson', record_id: id.record(7), title: '' },
  ]);
  const sessions = db.prepare('SELECT count(*) AS kept FROM practice_sessions').get();
  expect(sessions).toEqual({ kept: 3 });
});
