import { describe, expect, test } from 'vitest';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import {
  getDecision,
  insertDecision,
  latestDecision,
  listDecisions,
} from '../../electron/database/decisions.ts';
import { firstSteps } from '../../electron/database/first-steps.ts';
import { listGoalRows } from '../../electron/database/goal-lists.ts';
import { getGoal, insertGoal, updateGoal } from '../../electron/database/goals.ts';
import {
  getLearning,
  insertLearning,
  listActiveLearningRows,
  listLearningOfSkill,
  listLearningRows,
  updateLearning,
} from '../../electron/database/learning.ts';
import {
  getOutcome,
  insertOutcome,
  latestOutcome,
  listOutcomesOfProject,
} from '../../electron/database/outcomes.ts';
import {
  addKnownSkill,
  getPerson,
  insertPerson,
  listPeople,
  listPeopleKnowing,
  updatePerson,
} from '../../electron/database/people.ts';
import { getPractice, insertPractice, updatePractice } from '../../electron/database/practice.ts';
import {
  getProject,
  insertProject,
  listProjectRows,
  updateProject,
} from '../../electron/database/projects.ts';
import {
  addReply,
  countRatings,
  getRating,
  insertRating,
  listRatingsOfSkill,
  listRatingViews,
  listSealed,
  openSeal,
} from '../../electron/database/ratings.ts';
import {
  findSkill,
  findSkillIdByName,
  getSkill,
  insertSkill,
  listSkillRows,
  updateSkill,
} from '../../electron/database/skills.ts';
import { findSnapshot, saveSnapshot } from '../../electron/database/snapshots.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aCourse,
  aDecision,
  aGoal,
  anOutcome,
  aPerson,
  aProject,
  aRating,
  aSession,
  aSkill,
  at,
  id,
} from './support/records.ts';

function vault() {
  const { readable: db, db: raw } = memoryDatabase();
  const write = <T>(work: (tx: WritableDb) => T): T =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  return { db, raw, write };
}

describe('a record comes back as it was saved', () => {
  test('a skill with everything, and with next to nothing', () => {
    const { db, write } = vault();
    const full = aSkill(1, {
      name: 'إدارة الفريق 🌱',
      description: 'Lines\nand "quotes"',
      category: 'People',
      taxonomy: { scheme: 'esco', reference: 'http://data.europa.eu/esco/skill/x' },
      anchors: ['a', '', '', '', '', '', '', 'h'],
      aliases: ['Leading', 'Führung'],
    });
    write((tx) => {
      insertSkill(tx, full);
      insertSkill(tx, aSkill(2));
    });
    expect(getSkill(db, full.id)).toEqual(full);
    expect(getSkill(db, id.skill(2))).toEqual(aSkill(2));
    const changed = { ...full, archived: true, taxonomy: null, updatedAt: at(9) };
    write((tx) => updateSkill(tx, changed));
    expect(getSkill(db, full.id)).toEqual(changed);
    expect(findSkill(db, id.skill(3))).toBeNull();
    expect(() => write((tx) => updateSkill(tx, aSkill(3)))).toThrow('not-found');
  });

  test('a person, and what they know', () => {
    const { db, write } = vault();
    const zoe = aPerson(2, { name: 'Zoe', since: '2019-02-28', note: 'Calm' });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertPerson(tx, zoe);
      insertPerson(tx, aPerson(3, { name: 'anna' }));
      addKnownSkill(tx, zoe.id, id.skill(1));
    });
    const coach = { ...zoe, relation: 'coach' as const };
    write((tx) => updatePerson(tx, coach));
    expect(getPerson(db, zoe.id)).toEqual(coach);
    expect(listPeople(db).map((person) => person.name)).toEqual(['anna', 'Zoe']);
    expect(listPeopleKnowing(db, id.skill(1))).toEqual([coach]);
  });

  test('a rating, its reply, and its seal', () => {
    const { db, write } = vault();
    const given = aRating(4, {
      source: 'peer',
      raterId: id.person(2),
      projectId: id.project(3),
      level: null,
      sentence: 'Listens first',
      period: 'spring',
      sealed: true,
    });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertPerson(tx, aPerson(2));
      insertProject(tx, aProject(3));
      insertRating(tx, given);
    });
    expect(getRating(db, given.id)).toEqual(given);
    expect(listSealed(db, id.skill(1))).toEqual([given]);
    write((tx) => {
      openSeal(tx, given.id, 'rated', at(7));
      addReply(tx, given.id, 'Thank you', at(8));
      addReply(tx, given.id, 'Thank you!', at(9));
    });
    const opened = { ...given, sealed: false, reply: 'Thank you!', updatedAt: at(9) };
    expect(getRating(db, given.id)).toEqual(opened);
    expect(listSealed(db, id.skill(1))).toEqual([]);
    expect(listRatingViews(db, id.skill(1))).toEqual([
      { ...opened, raterName: 'Person 2', projectTitle: 'Project 3', carriedAt: null },
    ]);
    expect(countRatings(db)).toBe(1);
  });

  test('ratings come in the order of their days', () => {
    const { db, write } = vault();
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertRating(tx, aRating(2, { day: '2026-02-01' }));
      insertRating(tx, aRating(3, { day: '2025-12-24' }));
    });
    expect(listRatingsOfSkill(db, id.skill(1)).map((rating) => rating.day)).toEqual([
      '2025-12-24',
      '2026-02-01',
    ]);
  });

  test('a decision; the one recorded last stands, whatever day it bears', () => {
    const { db, write } = vault();
    const first = aDecision(2, { day: '2026-03-05' });
    const second = aDecision(3, {
      kind: 'adjusted',
      level: 5,
      reason: 'Two launches',
      day: '2026-03-01',
      estimate: { level: null, low80: null, high80: null, fix: 'none', ratings: 0, proposed: 5 },
    });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertDecision(tx, first);
      insertDecision(tx, second);
    });
    expect(getDecision(db, first.id)).toEqual(first);
    expect(latestDecision(db, id.skill(1))).toEqual(second);
    expect(listDecisions(db, id.skill(1))).toEqual([second, first]);
  });

  test('a goal with its milestones', () => {
    const { db, write } = vault();
    const goal = aGoal(2, {
      milestones: [
        { id: id.milestone(3), title: 'First one-to-one', level: null, by: null, doneAt: at(4) },
        { id: id.milestone(4), title: 'Five', level: 5, by: '2026-05-01', doneAt: null },
      ],
    });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertGoal(tx, goal);
    });
    expect(getGoal(db, goal.id)).toEqual(goal);
    const ended = {
      ...goal,
      state: 'stopped' as const,
      endedAt: at(9),
      endReason: 'Other plans',
      milestones: goal.milestones.toReversed(),
    };
    write((tx) => updateGoal(tx, ended));
    expect(getGoal(db, goal.id)).toEqual(ended);
  });

  test('learning, with its skills in their order', () => {
    const { db, write } = vault();
    const course = aCourse(4, {
      provider: 'Open school',
      link: 'https://example.org/course',
      effortHours: 7.5,
      skillIds: [id.skill(2), id.skill(1)],
      by: '2026-04-01',
    });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertSkill(tx, aSkill(2));
      insertLearning(tx, course);
    });
    expect(getLearning(db, course.id)).toEqual(course);
    const done = {
      ...course,
      state: 'active' as const,
      startedOn: '2026-03-03',
      takeaway: 'Begin with the question',
      skillIds: [id.skill(1)],
      space: 'portfolio' as const,
    };
    write((tx) => updateLearning(tx, done));
    expect(getLearning(db, course.id)).toEqual(done);
    const row = { ...done, skills: [{ id: id.skill(1), name: 'Skill 1' }] };
    expect(listLearningRows(db)).toEqual([row]);
    expect(listActiveLearningRows(db)).toEqual([row]);
    expect(listLearningOfSkill(db, id.skill(2))).toEqual([]);
  });

  test('practice with its attempts', () => {
    const { db, write } = vault();
    const session = aSession(3, {
      guideId: id.person(2),
      guideDecidesOnMe: false,
      attempts: [
        { tried: 'Ask', happened: 'Silence', next: 'Wait longer' },
        { tried: 'Wait', happened: '', next: '' },
      ],
    });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertPerson(tx, aPerson(2));
      insertPractice(tx, session);
    });
    expect(getPractice(db, session.id)).toEqual(session);
    const alone = {
      ...session,
      guideId: null,
      guideDecidesOnMe: null,
      attempts: session.attempts.slice(1),
    };
    write((tx) => updatePractice(tx, alone));
    expect(getPractice(db, session.id)).toEqual(alone);
  });

  test('a project and its outcomes, the last of which stands', () => {
    const { db, write } = vault();
    const project = aProject(1, { role: 'Lead', organisation: 'ACME', endedOn: '2026-04-30' });
    const first = anOutcome(5, {
      observations: [
        {
          skillId: id.skill(1),
          by: { kind: 'owner' },
          level: 5,
          basis: 'saw-it-done',
          sentence: 'Held the room',
        },
        { skillId: id.skill(2), by: { kind: 'owner' }, level: null, basis: 'guess', sentence: '' },
      ],
      ratingIds: [id.rating(4)],
    });
    const second = anOutcome(6, { verdict: 'mixed' });
    write((tx) => {
      insertSkill(tx, aSkill(1));
      insertSkill(tx, aSkill(2));
      insertProject(tx, project);
      insertRating(tx, aRating(4, { source: 'observed', projectId: project.id }));
      insertOutcome(tx, first);
      insertOutcome(tx, second);
    });
    expect(getProject(db, project.id)).toEqual(project);
    expect(getOutcome(db, first.id)).toEqual(first);
    expect(latestOutcome(db, project.id)).toEqual(second);
    expect(listOutcomesOfProject(db, project.id)).toEqual([second, first]);
    write((tx) => updateProject(tx, { ...project, skillIds: [id.skill(2)] }));
    expect(listProjectRows(db)).toEqual([
      {
        id: project.id,
        space: 'portfolio',
        title: 'Project 1',
        role: 'Lead',
        organisation: 'ACME',
        isConfidential: false,
        startedOn: '2026-03-02',
        endedOn: '2026-04-30',
        skills: [{ id: id.skill(2), name: 'Skill 2' }],
        verdict: 'mixed',
      },
    ]);
  });
});

describe('lists', () => {
  test('a skill is listed with where it stands, where it shall be, and its last estimate', () => {
    const { db, write } = vault();
    const snapshot = {
      skillId: id.skill(1),
      position: { mean: 4.123456789012345, variance: 0.1 + 0.2, day: '2026-03-02' },
      fix: 'rough' as const,
      ratings: 3,
      newestDay: '2026-03-01',
      reading: '[1]',
    };
    write((tx) => {
      insertSkill(tx, aSkill(1, { name: 'beta' }));
      insertSkill(tx, aSkill(2, { name: 'Alpha' }));
      insertSkill(tx, aSkill(3, { archived: true }));
      insertDecision(tx, aDecision(4, { level: 3 }));
      insertDecision(tx, aDecision(5, { level: 4 }));
      insertGoal(tx, aGoal(6, { toLevel: 7, by: '2027-01-01' }));
      insertGoal(tx, aGoal(7, { toLevel: 5, by: '2026-08-01' }));
      insertGoal(tx, aGoal(8, { toLevel: 8, by: '2026-04-01', state: 'stopped' }));
      saveSnapshot(tx, snapshot);
    });
    const plain = { category: '', archived: false, space: 'portfolio' };
    expect(listSkillRows(db, { archived: false })).toEqual([
      {
        ...plain,
        id: id.skill(2),
        name: 'Alpha',
        standing: null,
        target: null,
        fix: 'none',
        ratings: 0,
        newestDay: null,
        position: null,
      },
      {
        ...plain,
        id: id.skill(1),
        name: 'beta',
        standing: 4,
        target: 5,
        fix: 'rough',
        ratings: 3,
        newestDay: '2026-03-01',
        position: snapshot.position,
      },
    ]);
    expect(listSkillRows(db, { archived: true }).map((row) => row.id)).toEqual([id.skill(3)]);
    expect(findSnapshot(db, id.skill(1))).toEqual(snapshot);
    expect(listGoalRows(db).map((row) => row.by)).toEqual([
      '2026-08-01',
      '2027-01-01',
      '2026-04-01',
    ]);
    expect(firstSteps(db)).toEqual({
      skill: true,
      rating: false,
      goal: true,
      learning: false,
      project: false,
    });
  });

  test('a name is taken whatever its capitals, in any script, unless its skill is archived', () => {
    const { db, write } = vault();
    write((tx) => {
      insertSkill(tx, aSkill(1, { name: 'Übung' }));
      insertSkill(tx, aSkill(2, { name: 'Gone', archived: true }));
    });
    expect(findSkillIdByName(db, 'ÜBUNG')).toBe(id.skill(1));
    expect(findSkillIdByName(db, 'gone')).toBeNull();
  });
});
