import { describe, expect, test } from 'vitest';
import { migrateTo, SCHEMA_VERSION } from '../../../electron/database/migrate.ts';
import {
  APART_TABLES,
  CHOICE_TABLES,
  isCounted,
  PART_TABLES,
  RECORD_TABLES,
} from '../../../electron/vault/archive/counted-records.ts';
import { LEFT_OUT, wholeVaultTables } from '../../../electron/vault/archive/whole-vault-rows.ts';
import { FIRST_ARCHIVED_SCHEMA } from '../../../shared/transfer/archive-manifest.ts';
import { dump } from '../../database/support/dump.ts';
import { at, id } from '../../database/support/records.ts';
import { openInMemory } from '../../support/memory-database.ts';
import { archiveOf, broughtBack, emptyVault, sampleVault } from './support/archives.ts';

/** A vault as an earlier Cloche made it, with a skill, a draft and a kept file. */
function olderVault(version: number) {
  const db = openInMemory();
  migrateTo(db, version);
  const record = `'portfolio', '${at(1)}', '${at(1)}', 'made-here', '', ''`;
  db.exec(`
INSERT INTO skills (id, space, created_at, updated_at, origin_kind, origin_file_hash, origin_given_by,
  name, description, category, aliases, archived)
VALUES ('${id.skill(1)}', ${record}, 'Rowing', '', '', '[]', 0);
INSERT INTO drafts (id, space, created_at, updated_at, origin_kind, origin_file_hash, origin_given_by,
  form, record_id, fields)
VALUES ('${id.record(2)}', ${record.replace('portfolio', 'learning')}, 'goal', NULL, '{}');
INSERT INTO meta (key, value) VALUES ('name', 'Mine'), ('commit_seq', '4'), ('vaultId', 'old')`);
  return db;
}

describe('archives of earlier versions', () => {
  const versions = Array.from(
    { length: SCHEMA_VERSION - FIRST_ARCHIVED_SCHEMA + 1 },
    (_, index) => FIRST_ARCHIVED_SCHEMA + index,
  );

  test.each(versions)(
    'one of version %i is brought up to date by the same steps as a vault',
    async (version) => {
      const db = olderVault(version);
      const copy = await broughtBack(await archiveOf(db));
      migrateTo(db, SCHEMA_VERSION);
      expect(copy.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
      expect(dump(copy)).toEqual(dump(db));
      const triggers = (vault: typeof db) =>
        vault
          .prepare<[], string>(
            "SELECT name || sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name",
          )
          .pluck()
          .all();
      expect(triggers(copy)).toEqual(triggers(db));
    },
  );
});

describe('what an archive holds', () => {
  test('every table of a vault is a record, a part of one, a choice, or left out with a reason', () => {
    const db = emptyVault();
    const known = [
      ...RECORD_TABLES,
      ...Object.keys(PART_TABLES),
      ...CHOICE_TABLES,
      ...APART_TABLES,
    ];
    expect(wholeVaultTables(db).map(({ name }) => name)).toEqual([...known].sort());
    const all = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    const unexplained = all.filter(
      (name) => !known.includes(name) && !LEFT_OUT.some(({ table }) => table.test(name)),
    );
    expect(unexplained).toEqual([]);
  });

  test('parts name a record table and a column that is there', () => {
    const tables = wholeVaultTables(emptyVault());
    for (const [name, { by }] of Object.entries(PART_TABLES)) {
      const columns = tables.find((table) => table.name === name)?.columns ?? [];
      expect(columns.map((column) => column.name)).toContain(by);
      expect(isCounted(name)).toBe(false);
    }
  });

  test('rows are read in pages without losing or repeating one', async () => {
    const { db } = sampleVault({ ratings: 1200 });
    const copy = await broughtBack(await archiveOf(db));
    const count = (vault: typeof db) => vault.prepare('SELECT count(*) FROM ratings').pluck().get();
    expect(Number(count(db))).toBeGreaterThan(1000);
    expect(count(copy)).toBe(count(db));
  });
});
