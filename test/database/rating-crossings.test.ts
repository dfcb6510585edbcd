import { expect, test } from 'vitest';
import { readable, writing } from '../../electron/database/db.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { listRatingsOfSkill } from '../../electron/database/ratings.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import { moveInto } from '../../electron/database/spaces.ts';
import { openInMemory } from '../support/memory-database.ts';
import { aSkill, at, id } from './support/records.ts';

test('a vault of the first version keeps its ratings where they were, and private ones can cross from then on', () => {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  const command = { command: 'test', at: at(0), undoable: false };
  const old = readable(db);
  writing(old, command, (tx) => insertSkill(tx, aSkill(1)));
  const insert = db.prepare(
    `INSERT INTO ratings (id, space, created_at, updated_at, origin_kind, origin_file_hash,
      origin_given_by, skill_id, source, level, basis, sureness, sentence, period, day, sealed)
    VALUES (?, ?, ?, ?, 'made-here', '', '', ?, 'self', 4, 'guess', 'once', 'mine', '', '2026-03-02', 0)`,
  );
  insert.run(id.rating(2), 'learning', at(2), at(2), id.skill(1));
  insert.run(id.rating(3), 'portfolio', at(3), at(3), id.skill(1));
  migrate(db);
  const spaces = () => listRatingsOfSkill(old, id.skill(1)).map(({ space }) => space);
  expect(spaces()).toEqual(['learning', 'portfolio']);
  expect(portfolioReader(old).ratings()).toHaveLength(1);
  const rating = { kind: 'rating', id: id.record(2) } as const;
  writing(old, command, (tx) => moveInto(tx, rating, 'portfolio', at(4)));
  expect(spaces()).toEqual(['portfolio', 'portfolio']);
  expect(portfolioReader(old).ratings()).toEqual(listRatingsOfSkill(old, id.skill(1)));
  expect(portfolioReader(old).completeness()).toEqual([{ source: 'self', exist: 2 }]);
  writing(old, command, (tx) => moveInto(tx, rating, 'learning', at(5)));
  expect(spaces()).toEqual(['learning', 'portfolio']);
  expect(db.prepare('SELECT count(*) AS n FROM ratings').get()).toEqual({ n: 2 });
});
