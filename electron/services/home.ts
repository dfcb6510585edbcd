import type { Day } from '../../shared/domain/day.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { GoalRow, HomePage, SkillRow } from '../../shared/ipc/views.ts';
import type { ReadableDb } from '../database/db.ts';
import { homeCounts } from '../database/home-counts.ts';
import { listActiveLearningRows } from '../database/learning.ts';
import { listSkillRowsByIds } from '../database/skills.ts';
import { activeGoalRows } from './board.ts';
import type { ServiceContext } from './context.ts';
import { toSkillRow } from './skill-rows.ts';

/** More than three things to look at are none. */
const WORTH_A_LOOK = 3;
/** Levels; a range narrower than this is clear enough not to ask for another look ("rough" begins here). */
const WIDE = 1.2;

function widthOf(row: SkillRow): number {
  return row.strip ? row.strip.likely80.high - row.strip.likely80.low : Number.POSITIVE_INFINITY;
}

/** Skills of open goals whose position is least clear, the widest range first. */
function worthALook(db: ReadableDb, open: readonly GoalRow[], today: Day): SkillRow[] {
  const ids = [...new Set(open.map((goal) => goal.skill.id))];
  return listSkillRowsByIds(db, ids)
    .map((row) => toSkillRow(row, today))
    .filter((row) => widthOf(row) >= WIDE)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .slice(0, WORTH_A_LOOK);
}

/** What the first screen shows: what is next, what is worth another look, what is under way. */
export function getHome(context: ServiceContext, input: Checked<'home.get'>): HomePage {
  const { db } = context;
  const next = activeGoalRows(db, input.today).moving;
  const counts = homeCounts(db);
  return {
    next,
    worthALook: worthALook(db, next, input.today),
    checklist: [
      { step: 'skill', done: counts.skills > 0 },
      { step: 'rating', done: counts.ratings > 0 },
      { step: 'goal', done: counts.goals > 0 },
      { step: 'learning', done: counts.learning > 0 },
      { step: 'project', done: counts.projects > 0 },
    ],
    counts,
    learningNow: listActiveLearningRows(db),
  };
}
