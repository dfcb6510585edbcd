import type Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readable } from '../../electron/database/db.ts';
import { peekHistory, undoLast } from '../../electron/database/history.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { latestOutcome } from '../../electron/database/outcomes.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { getProject } from '../../electron/database/projects.ts';
import { findText } from '../../electron/database/search.ts';
import { openInMemory } from '../support/memory-database.ts';
import { anOutcome, aProject, at, id } from './support/records.ts';

const record = (recordId: string, second: number) =>
  `'${recordId}', 'portfolio', '${at(second)}', '${at(second)}', 'made-here', '', ''`;

/** A vault as the first version left it, with a project, its outcome, and an edit that can still be undone. */
function oldVault(): Database.Database {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  db.exec(`
    INSERT INTO meta (key, value) VALUES ('commit_seq', '0');
    INSERT INTO skills (id, space, created_at, updated_at, origin_kind, origin_file_hash,
      origin_given_by, name, description, category, aliases, archived)
      VALUES (${record(id.skill(1), 1)}, 'Negotiation', '', '', '[]', 0);
    INSERT INTO projects (id, space, created_at, updated_at, origin_kind, origin_file_hash,
      origin_given_by, title, role, organisation, description, share, started_on)
      VALUES (${record(id.project(1), 1)}, 'Project 1', '', 'ACME', '', '', '2026-03-02');
    INSERT INTO project_skills VALUES ('${id.project(1)}', '${id.skill(1)}', 0);
    INSERT INTO outcomes VALUES (${record(id.outcome(2), 2)}, '${id.project(1)}', '2026-05-04',
      'Delivered a week early', '', '', 'above');
    INSERT INTO outcome_observations VALUES ('${id.outcome(2)}', 0, '${id.skill(1)}', 5, 'guess', 'Calm');
    INSERT INTO undo_steps (command, at, state, barrier)
      VALUES ('projects.update', '${at(3)}', 'open', 0);
    UPDATE projects SET title = 'Renamed' WHERE id = '${id.project(1)}';
    UPDATE undo_steps SET state = 'done';`);
  return db;
}

test('projects and outcomes of the first version come over as they were, open and by the owner', () => {
  const db = oldVault();
  migrate(db);
  expect(getProject(readable(db), id.project(1))).toEqual(
    aProject(1, { title: 'Renamed', organisation: 'ACME' }),
  );
  const seen = { skillId: id.skill(1), level: 5, basis: 'guess', sentence: 'Calm' } as const;
  expect(latestOutcome(readable(db), id.project(1))).toEqual(
    anOutcome(2, { observations: [{ ...seen, by: { kind: 'owner' } }] }),
  );
  const [project] = portfolioReader(readable(db)).projects();
  expect(project?.organisation).toBe('ACME');
});

test('an edit made before the step can still be undone after it', () => {
  const db = oldVault();
  migrate(db);
  expect(peekHistory(readable(db)).undo).toBe('projects.update');
  undoLast(readable(db));
  expect(getProject(readable(db), id.project(1)).title).toBe('Project 1');
});

test('old projects are still found, and a title for others is found as well', () => {
  const db = oldVault();
  migrate(db);
  expect(findText(readable(db), 'Renamed')).toHaveLength(1);
  db.exec(`UPDATE projects SET public_title = 'A discreet renewal' WHERE id = '${id.project(1)}'`);
  expect(findText(readable(db), 'discreet')).toHaveLength(1);
  db.exec(`UPDATE projects SET trashed_at = '${at(9)}' WHERE id = '${id.project(1)}'`);
  expect(findText(readable(db), 'discreet')).toHaveLength(0);
});
