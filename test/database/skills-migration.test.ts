import { expect, test } from 'vitest';
import { readable, writing } from '../../electron/database/db.ts';
import { undoLast } from '../../electron/database/history.ts';
import { writeMeta } from '../../electron/database/meta.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { listRatingsOfSkill } from '../../electron/database/ratings.ts';
import { openInMemory } from '../support/memory-database.ts';
import { aSkill, at, id } from './support/records.ts';

test('a vault from before keeps every record, every view of them and its history', () => {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  writeMeta(db, 'commit_seq', '0');
  const columns = (table: string) =>
    db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const views = ['portfolio_ratings', 'portfolio_decisions', 'portfolio_observations'];
  const before = views.map(columns);
  const skill = aSkill(1);
  db.prepare(
    `INSERT INTO skills (id, space, created_at, updated_at, origin_kind, origin_file_hash,
      origin_given_by, name, description, category, aliases, archived)
    VALUES (?, 'portfolio', ?, ?, 'made-here', '', '', ?, '', '', '["One"]', 0)`,
  ).run(skill.id, at(1), at(1), skill.name);
  db.prepare(
    `INSERT INTO ratings (id, space, created_at, updated_at, origin_kind, origin_file_hash,
      origin_given_by, skill_id, source, level, basis, sureness, sentence, period, day, sealed)
    VALUES (?, 'portfolio', ?, ?, 'made-here', '', '', ?, 'self', 4, 'guess', 'once', 'x', '',
      '2026-03-02', 0)`,
  ).run(id.rating(1), at(1), at(1), skill.id);
  writing(readable(db), { command: 'skills.update', at: at(2), undoable: true }, () =>
    db.prepare("UPDATE skills SET name = 'Renamed' WHERE id = ?").run(skill.id),
  );

  migrate(db);

  const [ratings, decisions, observations = []] = before;
  const [ratingsNow, decisionsNow, observationsNow = []] = views.map(columns);
  expect([ratingsNow, decisionsNow]).toEqual([ratings, decisions]);
  // Who observed was added by a later step; nothing else came and nothing went.
  expect(observationsNow.toSorted()).toEqual([...observations, 'observer_id', 'source'].toSorted());
  expect(listRatingsOfSkill(readable(db), skill.id)).toMatchObject([{ level: 4, sentence: 'x' }]);
  expect(portfolioReader(readable(db)).ratings()).toMatchObject([{ skillId: skill.id, level: 4 }]);
  expect(undoLast(readable(db)).command).toBe('skills.update');
  expect(db.prepare('SELECT name, aliases FROM skills').get()).toEqual({
    name: skill.name,
    aliases: '["One"]',
  });
  for (const table of ['skill_interests', 'noted_levels', 'skill_merges', 'skills_kept_apart']) {
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
  }
});

test('the new tables refuse what makes no sense', () => {
  const db = openInMemory();
  migrate(db);
  writeMeta(db, 'commit_seq', '0');
  const refused = (sql: string) => expect(() => db.exec(sql), sql).toThrow();
  const one = id.skill(1);
  refused(`INSERT INTO skill_interests VALUES ('${one}', 'hate')`);
  refused(`INSERT INTO noted_levels VALUES ('${one}', 9)`);
  refused(`INSERT INTO skill_merges VALUES ('${one}', '${one}', '')`);
  refused(`INSERT INTO skills_kept_apart VALUES ('${id.skill(2)}', '${one}')`);
});
