import type { Day } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { TimelineLevels, TimelinePage } from '../../shared/ipc/timeline-view.ts';
import type { Background } from '../../shared/rating/background.ts';
import { habitsWithout, learnHabits, noHabits } from '../../shared/rating/habits.ts';
import { historyOf } from '../../shared/rating/history.ts';
import { assumptionsWith } from '../../shared/rating/own-assumptions.ts';
import type { ReadableDb } from '../database/db.ts';
import { listDecisions } from '../database/decisions.ts';
import { listHabitEvidence } from '../database/habit-evidence.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { listSkillRowsByIds } from '../database/skills.ts';
import { readOwnAssumptions } from '../database/source-assumptions.ts';
import {
  decisionsOverTime,
  firstRatingDay,
  learningOverTime,
  practiceOverTime,
  projectsOverTime,
  reachedOverTime,
  skillsWithGoals,
  turnsOverTime,
} from '../database/timeline.ts';
import type { ServiceContext } from './context.ts';

/** Evenly spaced points of a curve on a page of many; the days of ratings are among them besides. */
export const LANE_POINTS = 36;

/** Everything that happened, but for the levels: those are asked for the skills that are shown. */
export function getTimeline(context: ServiceContext, input: Checked<'timeline.get'>): TimelinePage {
  const { db } = context;
  const happened = {
    projects: projectsOverTime(db),
    learning: learningOverTime(db),
    practice: practiceOverTime(db),
    decisions: decisionsOverTime(db),
    reached: reachedOverTime(db),
    turns: turnsOverTime(db),
  };
  const days: (Day | null | undefined)[] = [
    input.today,
    firstRatingDay(db),
    happened.projects[0]?.startedOn,
    happened.learning[0]?.from,
    happened.practice[0]?.day,
    happened.decisions[0]?.day,
  ];
  const first = days.reduce<Day>((least, day) => (day && day < least ? day : least), input.today);
  return { first, goalSkillIds: skillsWithGoals(db), ...happened };
}

/** What is known when the ratings of each of several skills are read; all others are looked at once. */
function backgroundsFor(db: ReadableDb): (skillId: SkillId) => Background {
  const evidence = listHabitEvidence(db);
  const assumptions = assumptionsWith(readOwnAssumptions(db));
  const all = evidence.size === 0 ? noHabits : learnHabits([...evidence.values()], assumptions);
  return (skillId) => {
    const own = evidence.get(skillId);
    return { assumptions, habits: own === undefined ? all : habitsWithout(all, own) };
  };
}

/** The levels of some skills over time, in their order; a skill that is not there is left out. */
export function getTimelineLevels(
  context: ServiceContext,
  input: Checked<'timeline.levels'>,
): TimelineLevels[] {
  const { db } = context;
  const backgroundOf = backgroundsFor(db);
  return listSkillRowsByIds(db, input.skillIds).map(({ id, name, fix, target }) => ({
    skill: { id, name },
    fix,
    target,
    points: historyOf(listRatingsOfSkill(db, id), {
      today: input.today,
      points: LANE_POINTS,
      background: backgroundOf(id),
    }),
    standing: listDecisions(db, id)
      .map(({ day, level }) => ({ day, level }))
      .toReversed(),
  }));
}
