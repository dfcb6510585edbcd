import { join } from 'node:path';
import Database from 'better-sqlite3';
import { listRatingViews } from '../../electron/database/ratings.ts';
import { getSkill } from '../../electron/database/skills.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { listGoals } from '../../electron/services/goals.ts';
import { find } from '../../electron/services/search.ts';
import { listSkills, updateSkill } from '../../electron/services/skills.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import { contextOf, makeVault, type Size } from './large-vault.ts';
import { interleave, type Ratio } from './ratios.ts';

/** The same rows in a plain database without a key, read by prepared statements and nothing else. */
function plainCopy(folder: string, context: ServiceContext): Database.Database {
  const plain = new Database(join(folder, 'plain.db'));
  for (const pragma of [
    'journal_mode=DELETE',
    'synchronous=EXTRA',
    'locking_mode=EXCLUSIVE',
    'temp_store=MEMORY',
    'cache_size=-65536',
  ]) {
    plain.pragma(pragma);
  }
  plain.exec(`
    CREATE TABLE skills (id TEXT PRIMARY KEY, name TEXT, category TEXT, standing INTEGER, target INTEGER, fix TEXT, mean REAL, variance REAL, day TEXT, ratings INTEGER) STRICT;
    CREATE TABLE ratings (id TEXT PRIMARY KEY, skill_id TEXT, source TEXT, rater TEXT, level INTEGER, basis TEXT, sureness TEXT, sentence TEXT, project TEXT, day TEXT) STRICT;
    CREATE INDEX ratings_of_skill ON ratings (skill_id, day);
    CREATE VIRTUAL TABLE words USING fts5(title, body);`);
  const insertSkill = plain.prepare('INSERT INTO skills VALUES (?,?,?,?,?,?,?,?,?,?)');
  const insertRating = plain.prepare('INSERT INTO ratings VALUES (?,?,?,?,?,?,?,?,?,?)');
  const insertWord = plain.prepare('INSERT INTO words VALUES (?,?)');
  const today = context.now().toISOString().slice(0, 10);
  plain.transaction(() => {
    for (const row of listSkills(context, { today, archived: false })) {
      insertSkill.run(
        row.id,
        row.name,
        row.category,
        row.standing,
        row.target,
        row.fix,
        row.strip?.level ?? null,
        1,
        row.newestDay,
        row.ratings,
      );
      insertWord.run(row.name, row.category);
      for (const rating of listRatingViews(context.db, row.id)) {
        insertRating.run(
          rating.id,
          rating.skillId,
          rating.source,
          rating.raterName,
          rating.level,
          rating.basis,
          rating.sureness,
          rating.sentence,
          rating.projectTitle,
          rating.day,
        );
        insertWord.run('', rating.sentence);
      }
    }
  })();
  return plain;
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
  const plain = plainCopy(folder, context);
  const today = context.now().toISOString().slice(0, 10);
  const rows = listSkills(context, { today, archived: false });
  const busiest = rows.toSorted((a, b) => b.ratings - a.ratings)[0];
  if (!busiest) throw new Error('the bench vault is empty');
  const id: SkillId = busiest.id;
  const all = plain.prepare(
    'SELECT id, name, category, standing, target, fix, mean, variance, day, ratings FROM skills ORDER BY name COLLATE NOCASE',
  );
  const views = plain.prepare(
    'SELECT id, skill_id, source, rater, level, basis, sureness, sentence, project, day FROM ratings WHERE skill_id = ? ORDER BY day DESC',
  );
  const one = plain.prepare('SELECT id, name, category FROM skills WHERE id = ?');
  const words = plain.prepare(
    "SELECT title, snippet(words, -1, '«', '»', '…', 12) FROM words WHERE words MATCH ? ORDER BY bm25(words) LIMIT 30",
  );
  const rename = plain.prepare('UPDATE skills SET name = ? WHERE id = ?');
  const few = Math.max(3, Math.round(20_000 / size.skills));
  let turn = 0;
  const next = () => {
    turn += 1;
    return turn;
  };
  const pair = async (
    label: string,
    target: number,
    unit: string,
    ours: () => Promise<number>,
    anchor: () => Promise<number>,
  ): Promise<Ratio> => ({
    name: `${name}: ${label}`,
    ...(await interleave(12, ours, anchor)),
    unit,
    target,
  });
  const ratios = [
    await pair(
      'read the skill list',
      1.3,
      'ms',
      () => timed(few, () => listSkills(context, { today, archived: false })),
      () => timed(few, () => all.all()),
    ),
    await pair(
      'read one skill',
      1.3,
      'ms',
      () => timed(2000, () => getSkill(context.db, id)),
      () => timed(2000, () => one.get(id)),
    ),
    await pair(
      'read the ratings of a skill',
      1.3,
      'ms',
      () => timed(300, () => listRatingViews(context.db, id)),
      () => timed(300, () => views.all(id)),
    ),
    await pair(
      'search',
      1.3,
      'ms',
      () => timed(40, () => find(context, { text: 'team' })),
      () => timed(40, () => words.all('team*')),
    ),
    await pair(
      'write one command',
      3,
      'ms',
      () => timed(60, () => updateSkill(context, { id, change: { category: `c${next()}` } })),
      () => timed(60, () => rename.run(`n${next()}`, id)),
    ),
  ];
  listGoals(context, { today });
  plain.close();
  session.lock();
  return ratios;
}
