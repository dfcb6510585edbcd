import type { SkillId } from '../../shared/domain/id.ts';
import { teach } from '../../shared/rating/estimate-portfolio.ts';
import { habitsWithout, learnHabits, noHabits } from '../../shared/rating/habits.ts';
import { assumptionsWith, readingOf } from '../../shared/rating/own-assumptions.ts';
import { isOpen, isReadOnly, type WritableDb, writingBeside } from '../database/db.ts';
import {
  lessonsReadOtherwise,
  listHabitEvidence,
  saveHabitEvidence,
} from '../database/habit-evidence.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { skillsReadOtherwise } from '../database/snapshots.ts';
import { readOwnAssumptions } from '../database/source-assumptions.ts';
import type { ServiceContext } from './context.ts';
import { latestToday } from './days.ts';
import { refreshSnapshot } from './skill-rows.ts';

/** Skills in one transaction: a few hundredths of a second, even with fifty ratings each. */
const SLICE = 5;

function* inSlices(
  context: ServiceContext,
  skills: readonly SkillId[],
  work: (tx: WritableDb, skillId: SkillId) => void,
): Generator<void> {
  for (let start = 0; start < skills.length; start += SLICE) {
    if (!isOpen(context.db)) return;
    writingBeside(context.db, (tx) => {
      for (const skillId of skills.slice(start, start + SLICE)) work(tx, skillId);
    });
    yield;
  }
}

/**
 * [R20] Works out again what was kept of skills whose ratings were read otherwise: with other assumptions, or by another
 * engine. It stops after every few skills, so that the owner can go on meanwhile, and may be given up at any of these
 * points: whoever begins again finds what is left. What it saves is no part of the history.
 */
export function* readingAgain(context: ServiceContext): Generator<void> {
  const { db } = context;
  if (!isOpen(db) || isReadOnly(db)) return;
  const own = readOwnAssumptions(db);
  const [assumptions, reading] = [assumptionsWith(own), readingOf(own)];
  const today = latestToday(context);
  yield* inSlices(context, lessonsReadOtherwise(db, reading), (tx, skillId) => {
    const evidence = teach(listRatingsOfSkill(tx, skillId), { today, assumptions });
    saveHabitEvidence(tx, skillId, { evidence, reading });
  });
  if (!isOpen(db)) return;
  const stale = skillsReadOtherwise(db, reading);
  if (stale.length === 0) return;
  const taught = listHabitEvidence(db);
  const all = learnHabits([...taught.values()], assumptions);
  yield* inSlices(context, stale, (tx, skillId) => {
    const evidence = taught.get(skillId);
    const habits = evidence ? habitsWithout(all, evidence) : noHabits;
    refreshSnapshot(tx, skillId, today, { assumptions, habits });
  });
  context.changed(['skills', 'goals']);
}
