import { describe, expect, test } from 'vitest';
import {
  addSkip,
  closeCycle,
  closedCycleDays,
  cycleFacts,
  cycleFactsForOpenCycles,
  getCycle,
  insertCycle,
  link,
  linkedRecords,
  listCyclesLinkedTo,
  listCyclesOfGoal,
  listOpenCyclesOfSkills,
  openCycleOfGoal,
  removeSkip,
  unlink,
  updateCycle,
} from '../../electron/database/cycles.ts';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import { insertDecision } from '../../electron/database/decisions.ts';
import { getGoalRow, listGoalRowsOfProject } from '../../electron/database/goal-lists.ts';
import { insertGoal } from '../../electron/database/goals.ts';
import { insertLearning, listLearningOfCycle } from '../../electron/database/learning.ts';
import { insertOutcome } from '../../electron/database/outcomes.ts';
import { insertPractice, listPracticeOfCycle } from '../../electron/database/practice.ts';
import { insertProject, listProjectsOfCycle } from '../../electron/database/projects.ts';
import { insertRating, openSeal } from '../../electron/database/ratings.ts';
import { insertSkill } from '../../electron/database/skills.ts';
import { putInTrash } from '../../electron/database/trash.ts';
import { positionOf } from '../../shared/domain/cycle.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aCourse,
  aCycle,
  aDecision,
  aGoal,
  anOutcome,
  aProject,
  aRating,
  aSession,
  aSkill,
  at,
  id,
} from './support/records.ts';

function vault() {
  const { readable: db } = memoryDatabase();
  const write = <T>(work: (tx: WritableDb) => T): T =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  write((tx) => {
    insertSkill(tx, aSkill(1));
    insertSkill(tx, aSkill(2));
    insertGoal(tx, aGoal(1));
    insertCycle(tx, aCycle(1));
  });
  const stage = () => positionOf(cycleFacts(db, id.cycle(1))).stage;
  return { db, write, stage };
}

const nothingYet = {
  aimed: true,
  learningDone: 0,
  practiceSessions: 0,
  projectsStarted: 0,
  lastOutcomeAt: null,
  lastRatingAt: null,
  skipped: [],
  closed: false,
};

describe('the facts of a turn', () => {
  test('the first turn is aimed by its goal, a later one by its own words', () => {
    const { db, write } = vault();
    expect(cycleFacts(db, id.cycle(1))).toEqual(nothingYet);
    const second = aCycle(2, { number: 2 });
    write((tx) => {
      closeCycle(tx, id.cycle(1), null, at(9));
      insertCycle(tx, second);
    });
    expect(cycleFacts(db, second.id).aimed).toBe(false);
    write((tx) => updateCycle(tx, { ...second, aim: 'Larger rooms' }));
    expect(cycleFacts(db, second.id).aimed).toBe(true);
    expect(getCycle(db, id.cycle(1)).closedAt).toBe(at(9));
  });

  test('carry it through all of its stages', () => {
    const { db, write, stage } = vault();
    expect(stage()).toBe('learn');
    write((tx) => {
      insertLearning(tx, aCourse(3, { state: 'done' }));
      insertLearning(tx, aCourse(4));
      link(tx, id.cycle(1), 'learning', id.learning(3));
      link(tx, id.cycle(1), 'learning', id.learning(4));
      link(tx, id.cycle(1), 'learning', id.learning(4));
    });
    expect(stage()).toBe('practise');
    write((tx) => {
      insertPractice(tx, aSession(5));
      link(tx, id.cycle(1), 'practice', id.record(5));
    });
    expect(stage()).toBe('apply');
    write((tx) => {
      insertProject(tx, aProject(6));
      link(tx, id.cycle(1), 'project', id.project(6));
    });
    expect(stage()).toBe('outcome');
    write((tx) => {
      insertRating(tx, aRating(8, { source: 'observed' }));
      insertOutcome(tx, anOutcome(8, { projectId: id.project(6), ratingIds: [id.rating(8)] }));
    });
    // What the outcome itself says of the skill is not a new look at it.
    expect(stage()).toBe('re-rate');
    write((tx) => insertRating(tx, aRating(9)));
    expect(stage()).toBe('closed');
    expect(cycleFacts(db, id.cycle(1))).toEqual({
      aimed: true,
      learningDone: 1,
      practiceSessions: 1,
      projectsStarted: 1,
      lastOutcomeAt: at(8),
      lastRatingAt: at(9),
      skipped: [],
      closed: false,
    });
    expect(listLearningOfCycle(db, id.cycle(1))).toHaveLength(2);
    expect(listPracticeOfCycle(db, id.cycle(1))).toEqual([aSession(5)]);
    expect(listProjectsOfCycle(db, id.cycle(1))).toEqual([
      {
        project: aProject(6),
        outcome: anOutcome(8, { projectId: id.project(6), ratingIds: [id.rating(8)] }),
      },
    ]);
  });

  test('count no rating that is private, sealed, without a level, replaced, or of another skill', () => {
    const { db, write } = vault();
    write((tx) => {
      insertRating(tx, aRating(11, { space: 'learning' }));
      insertRating(tx, aRating(12, { sealed: true, source: 'peer' }));
      insertRating(tx, aRating(13, { level: null }));
      insertRating(tx, aRating(14, { skillId: id.skill(2) }));
      insertRating(tx, aRating(15));
      insertRating(tx, aRating(16, { supersedes: id.rating(15), level: null }));
    });
    expect(cycleFacts(db, id.cycle(1)).lastRatingAt).toBeNull();
    write((tx) => openSeal(tx, id.rating(12), 'skipped', at(20)));
    expect(cycleFacts(db, id.cycle(1)).lastRatingAt).toBe(at(12));
  });

  test('count nothing that is in the trash or was untied', () => {
    const { db, write } = vault();
    write((tx) => {
      insertPractice(tx, aSession(5));
      insertProject(tx, aProject(6));
      insertOutcome(tx, anOutcome(7, { projectId: id.project(6) }));
      link(tx, id.cycle(1), 'practice', id.record(5));
      link(tx, id.cycle(1), 'project', id.project(6));
    });
    expect(linkedRecords(db, id.cycle(1))).toEqual({
      learning: [],
      practice: [id.record(5)],
      projects: [id.project(6)],
    });
    expect(listCyclesLinkedTo(db, 'project', id.project(6))).toEqual([id.cycle(1)]);
    expect(listGoalRowsOfProject(db, id.project(6)).map((row) => row.id)).toEqual([id.goal(1)]);
    write((tx) => {
      unlink(tx, id.cycle(1), 'practice', id.record(5));
      putInTrash(tx, 'project', id.project(6), at(8));
    });
    expect(cycleFacts(db, id.cycle(1))).toEqual(nothingYet);
    expect(linkedRecords(db, id.cycle(1)).projects).toEqual([]);
  });

  test('name the stages passed over, and no longer when that was taken back', () => {
    const { db, write, stage } = vault();
    const skip = { stage: 'learn' as const, reason: 'I know the theory', at: at(3) };
    write((tx) => addSkip(tx, id.cycle(1), skip));
    expect(stage()).toBe('practise');
    expect(openCycleOfGoal(db, id.goal(1))?.skips).toEqual([skip]);
    write((tx) => addSkip(tx, id.cycle(1), { ...skip, reason: 'Learnt it before' }));
    expect(getCycle(db, id.cycle(1)).skips).toEqual([{ ...skip, reason: 'Learnt it before' }]);
    write((tx) => removeSkip(tx, id.cycle(1), 'learn'));
    expect(stage()).toBe('learn');
  });

  test('are the same asked one by one or all at once', () => {
    const { db, write } = vault();
    write((tx) => {
      insertGoal(tx, aGoal(2, { skillId: id.skill(2) }));
      insertCycle(tx, aCycle(2, { goalId: id.goal(2) }));
      insertPractice(tx, aSession(5));
      link(tx, id.cycle(2), 'practice', id.record(5));
      addSkip(tx, id.cycle(1), { stage: 'apply', reason: 'x', at: at(3) });
    });
    const all = cycleFactsForOpenCycles(db);
    expect([...all.keys()].sort()).toEqual([id.cycle(1), id.cycle(2)]);
    for (const [cycle, facts] of all) expect(facts).toEqual(cycleFacts(db, cycle));
  });
});

test('a turn is closed once, with its decision, and the next one is the open one', () => {
  const { db, write } = vault();
  write((tx) => {
    insertDecision(tx, aDecision(5, { cycleId: id.cycle(1), level: 5, kind: 'accepted' }));
    closeCycle(tx, id.cycle(1), id.decision(5), at(5));
    insertCycle(tx, aCycle(6, { number: 2, aim: 'Larger rooms' }));
  });
  expect(() => write((tx) => closeCycle(tx, id.cycle(1), null, at(7)))).toThrow('not-found');
  expect(listCyclesOfGoal(db, id.goal(1)).map((cycle) => cycle.number)).toEqual([2, 1]);
  expect(listOpenCyclesOfSkills(db, [id.skill(1), id.skill(2)]).map((cycle) => cycle.id)).toEqual([
    id.cycle(6),
  ]);
  expect(closedCycleDays(db, id.skill(1))).toEqual(['2026-03-02']);
  expect(getGoalRow(db, id.goal(1))).toMatchObject({
    standing: 5,
    cycle: { id: id.cycle(6), number: 2 },
  });
});
