import { expect, test } from 'vitest';
import { type WritableDb, writing } from '../../electron/database/db.ts';
import { firstSteps } from '../../electron/database/first-steps.ts';
import { listGoalRows } from '../../electron/database/goal-lists.ts';
import { findGoal, insertGoal } from '../../electron/database/goals.ts';
import { findLearning, insertLearning } from '../../electron/database/learning.ts';
import { findLesson, insertLesson } from '../../electron/database/lessons.ts';
import { findPerson, insertPerson } from '../../electron/database/people.ts';
import { findPractice, insertPractice } from '../../electron/database/practice.ts';
import { findProject, insertProject } from '../../electron/database/projects.ts';
import { countRatings, insertRating, listRatings } from '../../electron/database/ratings.ts';
import { findReflection, insertReflection } from '../../electron/database/reflections.ts';
import {
  findSkill,
  insertSkill,
  listSkillIds,
  updateSkill,
} from '../../electron/database/skills.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/database/trash.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import {
  aCourse,
  aGoal,
  aLesson,
  aPerson,
  aProject,
  aRating,
  aReflection,
  aSession,
  aSkill,
  at,
  id,
} from './support/records.ts';

function vault() {
  const { readable: db } = memoryDatabase();
  const write = <T>(work: (tx: WritableDb) => T): T =>
    writing(db, { command: 'test', at: at(0), undoable: true }, work);
  return { db, write };
}

test('each kind goes to the trash and comes back', () => {
  const { db, write } = vault();
  write((tx) => {
    insertSkill(tx, aSkill(1));
    insertPerson(tx, aPerson(2));
    insertGoal(tx, aGoal(3));
    insertLearning(tx, aCourse(4));
    insertProject(tx, aProject(5));
    insertPractice(tx, aSession(6));
    insertReflection(tx, aReflection(7));
    insertLesson(tx, aLesson(8));
  });
  const kinds = [
    ['person', id.person(2), () => findPerson(db, id.person(2)), 'Person 2'],
    ['goal', id.goal(3), () => findGoal(db, id.goal(3)), 'Skill 1'],
    ['learning', id.learning(4), () => findLearning(db, id.learning(4)), 'Course 4'],
    ['project', id.project(5), () => findProject(db, id.project(5)), 'Project 5'],
    ['practice', id.record(6), () => findPractice(db, id.record(6)), 'Hold a retrospective'],
    ['reflection', id.record(7), () => findReflection(db, id.record(7)), 'I spoke too soon again'],
    ['lesson', id.record(8), () => findLesson(db, id.record(8)), 'Ask before the plan is made'],
    ['skill', id.skill(1), () => findSkill(db, id.skill(1)), 'Skill 1'],
  ] as const;
  let second = 20;
  for (const [kind, recordId, find, title] of kinds) {
    const before = find();
    expect(before).not.toBeNull();
    second += 1;
    write((tx) => putInTrash(tx, kind, recordId, at(second)));
    expect(find()).toBeNull();
    expect(listTrash(db)).toEqual([{ kind, id: recordId, title, at: at(second) }]);
    expect(() => write((tx) => putInTrash(tx, kind, recordId, at(second)))).toThrow('not-found');
    write((tx) => restoreFromTrash(tx, kind, recordId, at(second + 30)));
    expect(find()).toEqual({ ...before, updatedAt: at(second + 30) });
    expect(() => write((tx) => restoreFromTrash(tx, kind, recordId, at(0)))).toThrow('not-found');
  }
  expect(listTrash(db)).toEqual([]);
});

test('what was put there last comes first', () => {
  const { db, write } = vault();
  write((tx) => {
    insertSkill(tx, aSkill(1));
    insertPerson(tx, aPerson(2));
    putInTrash(tx, 'skill', id.skill(1), at(8));
    putInTrash(tx, 'person', id.person(2), at(9));
  });
  expect(listTrash(db).map((one) => one.kind)).toEqual(['person', 'skill']);
});

test('a skill takes its goals and ratings out of sight, and what is there cannot be edited', () => {
  const { db, write } = vault();
  write((tx) => {
    insertSkill(tx, aSkill(1));
    insertSkill(tx, aSkill(2));
    insertGoal(tx, aGoal(3));
    insertRating(tx, aRating(4));
    insertRating(tx, aRating(5, { skillId: id.skill(2) }));
    putInTrash(tx, 'skill', id.skill(1), at(8));
  });
  expect(listGoalRows(db)).toEqual([]);
  expect(listSkillIds(db)).toEqual([id.skill(2)]);
  expect(listRatings(db).map((rating) => rating.id)).toEqual([id.rating(5)]);
  expect(countRatings(db)).toBe(1);
  expect(firstSteps(db)).toEqual({
    skill: true,
    rating: true,
    goal: false,
    learning: false,
    project: false,
  });
  expect(() => write((tx) => updateSkill(tx, aSkill(1)))).toThrow('not-found');
});
