import { rmSync, writeFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { readable, writing } from '../../../electron/database/db.ts';
import { readMeta, writeMeta } from '../../../electron/database/meta.ts';
import { migrations, runMigrations } from '../../../electron/database/migrate.ts';
import { insertSkill } from '../../../electron/database/skills.ts';
import { connect } from '../../../electron/vault/open-database.ts';
import { aSkill, at, id } from '../../database/support/records.ts';
import { openRaw, type RawVault } from './raw-vault.ts';

const SKILLS = 40;
const RATINGS_EACH = 5;

function fill(db: Database.Database): void {
  const command = { command: 'test', at: at(0), undoable: false };
  const insert = db.prepare(
    `INSERT INTO ratings (id, space, created_at, updated_at, origin_kind, origin_file_hash,
      origin_given_by, skill_id, source, level, basis, sureness, sentence, period, day, sealed)
    VALUES (?, ?, ?, ?, 'made-here', '', '', ?, 'self', 4, 'guess', 'once', ?, '', '2026-03-02', 0)`,
  );
  writing(readable(db), command, (tx) => {
    for (let skill = 1; skill <= SKILLS; skill += 1) {
      insertSkill(tx, { ...aSkill(skill), name: `Skill ${skill}` });
      for (let rating = 0; rating < RATINGS_EACH; rating += 1) {
        const number = SKILLS + skill * RATINGS_EACH + rating;
        const space = rating % 2 === 0 ? 'learning' : 'portfolio';
        const when = at(number % 50);
        insert.run(id.rating(number), space, when, when, id.skill(skill), `said ${number}`);
      }
    }
  });
}

/** Puts a vault of an older version, with records, in the place of this one. It keeps its key and its id. */
export async function makeOlder(vault: RawVault, version: number): Promise<void> {
  const present = await openRaw(vault);
  const facts = (['vaultId', 'name', 'keysRev'] as const).map(
    (key) => [key, readMeta(present, key)] as const,
  );
  present.close();
  rmSync(vault.paths.database);
  writeFileSync(vault.paths.database, '', { mode: 0o600 });
  const db = connect(vault.paths.database, vault.dataKey, { readOnly: false });
  runMigrations(db, migrations.slice(0, 1));
  for (const [key, value] of facts) writeMeta(db, key, value ?? '');
  writeMeta(db, 'commit_seq', '0');
  fill(db);
  runMigrations(db, migrations.slice(0, version));
  db.close();
}
