import { expect, test } from 'vitest';
import { readable } from '../../electron/database/db.ts';
import { listDrafts } from '../../electron/database/drafts.ts';
import { migrate, runMigrations } from '../../electron/database/migrate.ts';
import { firstVault } from '../../electron/database/migrations/0001-first-vault.ts';
import { openInMemory } from '../support/memory-database.ts';
import { at, id } from './support/records.ts';

test('text that was kept before places were remembered is still there', () => {
  const db = openInMemory();
  runMigrations(db, [firstVault]);
  db.prepare(
    `INSERT INTO drafts (id, form, record_id, fields, space, created_at, updated_at, origin_kind,
      origin_file_hash, origin_given_by)
    VALUES (?, 'goal', NULL, '{"why":"\\"Because\\""}', 'learning', ?, ?, 'made-here', '', '')`,
  ).run(id.record(1), at(0), at(0));
  migrate(db);
  expect(listDrafts(readable(db))).toMatchObject([{ fields: { why: '"Because"' }, place: '' }]);
});
