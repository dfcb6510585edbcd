import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ReadableDb } from '../../electron/database/db.ts';
import { writeMeta } from '../../electron/database/meta.ts';
import { migrate } from '../../electron/database/migrate.ts';
import { listRatingViews } from '../../electron/database/ratings.ts';
import { findText } from '../../electron/database/search.ts';
import { getSkill, listSkillRows } from '../../electron/database/skills.ts';
import { contextOf as contextFor } from '../../electron/services/context.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { updateSkill } from '../../electron/services/skills.ts';
import { uuidv7 } from '../../shared/domain/id.ts';
import { contextOf, makeVault, type Size } from './large-vault.ts';
import { interleave, type Ratio } from './ratios.ts';

/** What both files are opened with. */
export const pragmas = [
  'journal_mode=DELETE',
  'synchronous=EXTRA',
  'locking_mode=EXCLUSIVE',
  'temp_store=MEMORY',
  'cache_size=-65536',
] as const;

/** The same schema and the same records in a plain file without a key. */
export function plainCopy(file: string, size: Size): { raw: Database.Database; db: ReadableDb } {
  const raw = new Database(file);
  for (const pragma of pragmas) raw.pragma(pragma);
  migrate(raw);
  writeMeta(raw, 'commit_seq', '0');
  const context = contextFor(raw, {
    now: () => new Date(),
    newId: () => uuidv7(Date.now(), randomBytes(10)),
    changed: () => undefined,
  });
  fillWithSample(context, { today: new Date().toISOString().slice(0, 10), ...size });
  return { raw, db: context.db };
}

type Read = (db: ReadableDb) => unknown;

/**
 * The statements that a repository function runs, prepared once more on the plain file: raw better-sqlite3 doing the
 * same reading, without mapping, checking or a key.
 */
function rawReads(plain: { raw: Database.Database; db: ReadableDb }, read: Read): () => void {
  const { raw, db } = plain;
  const runs: (() => unknown)[] = [];
  const listen = (statement: Database.Statement): Database.Statement =>
    new Proxy(statement, {
      get(target, name) {
        if (name !== 'all' && name !== 'get') return Reflect.get(target, name, target);
        return (...values: unknown[]) => {
          const again: Database.Statement<unknown[]> = original.call(raw, target.source);
          runs.push(() => again[name](...values));
          return Reflect.apply(target[name], target, values);
        };
      },
    });
  const original = raw.prepare;
  raw.prepare = Object.assign((sql: string) => listen(original.call(raw, sql)), original);
  read(db);
  raw.prepare = original;
  if (runs.length === 0) throw new Error('the repository had its statements prepared already');
  return () => {
    for (const run of runs) run();
  };
}

function timed(repeats: number, work: () => void): Promise<number> {
  const started = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) work();
  return Promise.resolve((performance.now() - started) / repeats);
}

/** Repository reads and one-command writes against the same in raw better-sqlite3 without a key. */
export async function storageRatios(name: string, folder: string, size: Size): Promise<Ratio[]> {
  const session = await makeVault(join(folder, 'vault'), size);
  const context = contextOf(session);
  const plain = plainCopy(join(folder, 'plain.db'), size);
  const rows = listSkillRows(context.db, { archived: false });
  const busiest = rows.toSorted((a, b) => b.ratings - a.ratings)[0];
  if (!busiest) throw new Error('the bench vault is empty');
  const twin = plain.raw.prepare('SELECT id FROM skills WHERE name = ?').pluck().get(busiest.name);
  const few = Math.max(3, Math.round(20_000 / size.skills));
  const reads = [
    {
      label: 'read the skill list',
      repeats: few,
      ours: (db: ReadableDb) => listSkillRows(db, { archived: false }),
    },
    { label: 'search', repeats: 40, ours: (db: ReadableDb) => findText(db, 'team') },
    {
      label: 'read one skill',
      repeats: 2000,
      ours: (db: ReadableDb, id = busiest.id) => getSkill(db, id),
    },
    {
      label: 'read the ratings of a skill',
      repeats: 300,
      ours: (db: ReadableDb, id = busiest.id) => listRatingViews(db, id),
    },
  ];
  const ratios: Ratio[] = [];
  for (const { label, repeats, ours } of reads) {
    // Ids differ between the two files; the branded type is that of the same column.
    const raw = rawReads(plain, (db) => ours(db, twin as typeof busiest.id));
    const seen = await interleave(
      12,
      () => timed(repeats, () => ours(context.db)),
      () => timed(repeats, raw),
    );
    ratios.push({ name: `${name}: ${label}`, ...seen, unit: 'ms', target: 1.3 });
  }
  plain.raw.exec(
    'CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT) STRICT; INSERT INTO one VALUES (1, 1)',
  );
  const one = plain.raw.prepare('UPDATE one SET text = ? WHERE id = 1');
  let turn = 0;
  const next = () => {
    turn += 1;
    return `c${turn}`;
  };
  const writes = await interleave(
    12,
    () => timed(60, () => updateSkill(context, { id: busiest.id, change: { category: next() } })),
    () => timed(60, () => one.run(next())),
  );
  ratios.push({ name: `${name}: write one command`, ...writes, unit: 'ms', target: 3 });
  plain.raw.close();
  session.lock();
  return ratios;
}
