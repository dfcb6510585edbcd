import { test } from 'vitest';
import { writing, query } from '../../electron/database/db.ts';
import { insertSkill, listSkillRows, updateSkill, getSkill } from '../../electron/database/skills.ts';
import { insertRating, listRatingViews, listRatings } from '../../electron/database/ratings.ts';
import { insertDecision } from '../../electron/database/decisions.ts';
import { insertGoal, listGoalRows } from '../../electron/database/goals.ts';
import { insertCycle, cycleFactsForOpenCycles } from '../../electron/database/cycles.ts';
import { insertReflection } from '../../electron/database/reflections.ts';
import { findText } from '../../electron/database/search.ts';
import { homeCounts } from '../../electron/database/home-counts.ts';
import { saveSnapshot } from '../../electron/database/snapshots.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { aCycle, aDecision, aGoal, aRating, aReflection, aSkill, at, id } from './support/records.ts';

test('timing', () => {
  const { readable: db, db: raw } = memoryDatabase();
  const time = (name: string, f: () => unknown, n = 1) => {
    f();
    const t = performance.now();
    for (let i = 0; i < n; i++) f();
    console.log(name, ((performance.now() - t) / n).toFixed(3), 'ms');
  };
  const words = 'team launch listened client asked first plan budget report clear calm late scope review again better'.split(' ');
  const sentence = (n: number) => Array.from({ length: 12 }, (_, i) => words[(n * 7 + i * i * 3) % words.length]).join(' ');
  let t = performance.now();
  writing(db, { command: 'seed', at: at(0), undoable: false }, (tx) => {
    for (let s = 1; s <= 2000; s++) {
      insertSkill(tx, aSkill(s, { name: `Skill ${words[s % 16]} ${s}` }));
      insertDecision(tx, aDecision(s, { skillId: id.skill(s) }));
      saveSnapshot(tx, { skillId: id.skill(s), position: { mean: 4, variance: 1, day: '2026-01-01' }, fix: 'rough', ratings: 50, newestDay: '2026-01-01' });
      if (s % 10 === 0) { insertGoal(tx, aGoal(s, { skillId: id.skill(s) })); insertCycle(tx, aCycle(s, { goalId: id.goal(s) })); }
    }
    for (let r = 1; r <= 100000; r++) insertRating(tx, aRating(r, { skillId: id.skill((r % 2000) + 1), sentence: sentence(r) }));
    for (let r = 1; r <= 10000; r++) insertReflection(tx, aReflection(r, { text: sentence(r).repeat(5) }));
  });
  console.log('seed', performance.now() - t);
  time('listSkillRows', () => listSkillRows(db, { archived: false }), 20);
  const rawList = raw.prepare('SELECT id, name, category, archived FROM skills WHERE trashed_at IS NULL AND archived = 0 ORDER BY name COLLATE NOCASE');
  time('raw skills', () => rawList.all(), 20);
  time('listGoalRows', () => listGoalRows(db), 20);
  time('cycleFactsForOpenCycles', () => cycleFactsForOpenCycles(db), 5);
  time('listRatingViews', () => listRatingViews(db, id.skill(5)), 100);
  time('homeCounts', () => homeCounts(db), 20);
  time('listRatings all', () => listRatings(db), 1);
  time('getSkill', () => getSkill(db, id.skill(5)), 2000);
  const one = raw.prepare('SELECT id, name, description, category, taxonomy_scheme, taxonomy_reference, anchors, aliases, archived, space, created_at, updated_at, origin_kind, origin_file_hash, origin_given_by FROM skills WHERE id = ?');
  time('raw getSkill', () => one.get(id.skill(5)), 2000);
  for (const q of ['t', 'te', 'team', 'launch client', 'skill', 'zebra', 'b'])
    time(`find ${q}`, () => findText(db, q), 3);
  let n = 0;
  time('update one skill', () => writing(db, { command: 'x', at: at(1), undoable: true }, (tx) => updateSkill(tx, aSkill(7, { name: `n ${n++}` }))), 500);
  const up = raw.prepare('UPDATE people SET note = ? WHERE id = ?');
  const ut = raw.prepare("UPDATE skill_snapshots SET ratings = ? WHERE skill_id = ?");
  time('raw update', () => ut.run(n++, id.skill(7)), 500);
  const reader = portfolioReader(db);
  time('reader ratings', () => reader.ratings(), 1);
  time('reader decisions', () => reader.decisions(), 1);
}, 600000);
