import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Look } from '../../shared/ipc/home-view.ts';
import type { GoalRow, SkillRow } from '../../shared/ipc/views.ts';
import type { ReadableDb } from '../database/db.ts';
import { listStaleSkillIds } from '../database/home-rows.ts';
import { listSkillRowsByIds } from '../database/skills.ts';
import { toSkillRow } from './skill-rows.ts';

/** Days without a rating after which a skill of a goal is worth another look. */
const OLD_FOR_A_GOAL = 180;
/** Days without a rating after which any level that the owner stands behind is. */
const OLD = 365;
/** Levels; a range narrower than this is clear enough not to ask for another look ("rough" begins here). */
const WIDE = 1.2;
/** Old ones that are fetched at most: no screen shows more. */
const MOST = 20;

function widthOf(row: SkillRow): number {
  return row.strip ? row.strip.likely80.high - row.strip.likely80.low : Number.POSITIVE_INFINITY;
}

/** Skills of open goals: those not rated for long, then those whose place is least clear, the widest range first. */
function looksOfGoals(db: ReadableDb, open: readonly GoalRow[], today: Day): Look[] {
  const ids = [...new Set(open.map((goal) => goal.skill.id))];
  const before = addDays(today, -OLD_FOR_A_GOAL);
  const rows = listSkillRowsByIds(db, ids).map((row) => toSkillRow(row, today));
  const isOld = ({ newestDay }: SkillRow) => newestDay !== null && newestDay < before;
  const old = rows.filter(isOld);
  const unclear = rows
    .filter((row) => !isOld(row) && widthOf(row) >= WIDE)
    .toSorted((a, b) => widthOf(b) - widthOf(a));
  return [
    ...old.map((skill): Look => ({ skill, because: 'old' })),
    ...unclear.map((skill): Look => ({ skill, because: 'unclear' })),
  ];
}

/** What is worth another look: skills of goals first, then what the owner stands behind on old ratings. */
export function listLooks(db: ReadableDb, open: readonly GoalRow[], today: Day): Look[] {
  const ofGoals = looksOfGoals(db, open, today);
  const known = new Set<string>(open.map(({ skill }) => skill.id));
  const ids = listStaleSkillIds(db, addDays(today, -OLD), MOST).filter((id) => !known.has(id));
  const stale = listSkillRowsByIds(db, ids).map(
    (row): Look => ({ skill: toSkillRow(row, today), because: 'old' }),
  );
  return [...ofGoals, ...stale];
}
