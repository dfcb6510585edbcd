import { expect, test } from 'vitest';
import { listLessonsOfProject } from '../../electron/database/lessons.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { listRatingsOfSkill } from '../../electron/database/ratings.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { undo } from '../../electron/services/history.ts';
import { recordOutcome } from '../../electron/services/outcomes.ts';
import { createPerson } from '../../electron/services/people.ts';
import { createProject, getProjectPage, updateProject } from '../../electron/services/projects.ts';
import { createSkill, getSkillPage } from '../../electron/services/skills.ts';
import { countingRatings } from '../../shared/domain/rating.ts';
import type { Question } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { testContext } from '../support/service-context.ts';
import { checked } from '../support/wishes.ts';

const today = '2026-06-01';

function desk() {
  const context = testContext(`${today}T09:00:00.000Z`);
  const skillId = createSkill(context, checked('skills.create', { name: 'Negotiation' })).id;
  const ada = createPerson(
    context,
    checked('people.create', { name: 'Ada', relation: 'client' }),
  ).id;
  const project = { title: 'Renewal', skillIds: [skillId], startedOn: '2026-03-02' };
  const projectId = createProject(context, checked('projects.create', { project })).id;
  return { context, skillId, ada, projectId };
}

type Seen = Question<'outcomes.record'>['observations'];

function record(
  context: ServiceContext,
  projectId: string,
  observations: Seen,
  said: Partial<Question<'outcomes.record'>> = {},
) {
  const outcome = {
    projectId,
    day: today,
    result: 'Signed',
    verdict: 'as-hoped',
    observations,
  } as const;
  return recordOutcome(context, checked('outcomes.record', { ...outcome, ...said }));
}

function code(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'no refusal';
}

test('what the owner saw is observed work, what a person saw is their rating, both of this project', () => {
  const { context, skillId, ada, projectId } = desk();
  const by = { kind: 'person', personId: ada, source: 'client' } as const;
  const outcome = record(context, projectId, [
    { skillId, level: 5, basis: 'saw-it-done' },
    { skillId, by, level: 6, basis: 'reviewed-product', sentence: 'Fair and clear' },
  ]);
  const ratings = listRatingsOfSkill(context.db, skillId);
  expect(ratings.map(({ id }) => id).toSorted()).toEqual(outcome.ratingIds.toSorted());
  expect(
    ratings.map(({ source, raterId, level, basis, sentence }) => [
      source,
      raterId,
      level,
      basis,
      sentence,
    ]),
  ).toEqual([
    ['observed', null, 5, 'saw-it-done', ''],
    ['client', ada, 6, 'reviewed-product', 'Fair and clear'],
  ]);
  expect(ratings.every((rating) => rating.projectId === projectId && !rating.sealed)).toBe(true);
  expect(getProjectPage(context, { id: projectId, today }).observers).toEqual([
    { id: ada, name: 'Ada' },
  ]);
});

test('"not enough seen" of a person is kept and counts for nothing', () => {
  const { context, skillId, ada, projectId } = desk();
  const by = { kind: 'person', personId: ada, source: 'peer' } as const;
  record(context, projectId, [{ skillId, by, level: null, basis: 'saw-it-done' }]);
  const ratings = listRatingsOfSkill(context.db, skillId);
  expect(ratings.map(({ level }) => level)).toEqual([null]);
  expect(countingRatings(ratings, today)).toEqual([]);
});

test('a correction stands in place of the earlier view, which is kept; what is the same is carried over', () => {
  const { context, skillId, ada, projectId } = desk();
  const by = { kind: 'person', personId: ada, source: 'client' } as const;
  const own = { skillId, level: 5, basis: 'saw-it-done' } as const;
  const first = record(context, projectId, [own, { skillId, by, level: 6, basis: 'saw-it-done' }]);
  const second = record(
    context,
    projectId,
    [own, { skillId, by, level: 7, basis: 'saw-it-done' }],
    { result: 'Signed for two years' },
  );
  const ratings = listRatingsOfSkill(context.db, skillId);
  expect(ratings).toHaveLength(3);
  expect(second.ratingIds[0]).toBe(first.ratingIds[0]);
  expect(ratings.find(({ id }) => id === second.ratingIds[1])?.supersedes).toBe(first.ratingIds[1]);
  expect(
    countingRatings(ratings, today)
      .map(({ level }) => level)
      .toSorted(),
  ).toEqual([5, 7]);
  const { outcomes } = getProjectPage(context, { id: projectId, today });
  expect(outcomes.map(({ result }) => result)).toEqual(['Signed for two years', 'Signed']);
});

test('a view is taken back with "not enough seen", and one that is not mentioned stays', () => {
  const { context, skillId, projectId } = desk();
  record(context, projectId, [{ skillId, level: 7, basis: 'saw-it-done' }]);
  record(context, projectId, []);
  expect(countingRatings(listRatingsOfSkill(context.db, skillId), today)).toHaveLength(1);
  record(context, projectId, [{ skillId, level: null, basis: 'saw-it-done' }]);
  expect(countingRatings(listRatingsOfSkill(context.db, skillId), today)).toHaveLength(0);
});

test('several views from one project move the estimate less than the same from elsewhere', () => {
  const { context, skillId, projectId } = desk();
  const before = () => getSkillPage(context, { id: skillId, today }).estimate;
  record(context, projectId, [{ skillId, level: 7, basis: 'saw-it-done' }]);
  const once = before();
  record(context, projectId, [{ skillId, level: 7, basis: 'saw-it-done', sentence: 'Again' }]);
  expect(before().level).toBeCloseTo(once.level ?? 0, 9);
  expect(before().likely80).toEqual(once.likely80);
});

test('one observer speaks once of a skill, and only people and skills that are there are named', () => {
  const { context, skillId, ada, projectId } = desk();
  const own = { skillId, level: 5, basis: 'saw-it-done' } as const;
  const theirs = { ...own, by: { kind: 'person', personId: ada, source: 'peer' } } as const;
  const asManager = { ...own, by: { kind: 'person', personId: ada, source: 'manager' } } as const;
  const stranger = { ...own, by: { kind: 'person', personId: skillId, source: 'peer' } } as const;
  expect(code(() => record(context, projectId, [own, own]))).toBe('already-done');
  expect(code(() => record(context, projectId, [theirs, asManager]))).toBe('already-done');
  expect(code(() => record(context, projectId, [stranger]))).toBe('not-found');
  expect(code(() => record(context, projectId, [{ ...own, skillId: projectId }]))).toBe(
    'not-found',
  );
  expect(listRatingsOfSkill(context.db, skillId)).toEqual([]);
});

test('what I would do differently stays in the learning space, whatever leaves', () => {
  const { context, projectId } = desk();
  record(context, projectId, [], { lesson: 'Name my limit later, quokka' });
  expect(listLessonsOfProject(context.db, projectId).map(({ space }) => space)).toEqual([
    'learning',
  ]);
  const reader = portfolioReader(context.db);
  expect(
    JSON.stringify([reader.projects(), reader.outcomes(), reader.lessonCards()]),
  ).not.toContain('quokka');
});

test('the levels that the work asked for follow its skills, and come back with undo', () => {
  const { context, skillId, projectId } = desk();
  const other = createSkill(context, checked('skills.create', { name: 'Hiring' })).id;
  const update = (change: Question<'projects.update'>['change']) =>
    updateProject(context, checked('projects.update', { id: projectId, change }));
  const asked = [
    { skillId, level: 6 },
    { skillId: other, level: 4 },
  ];
  update({ skillIds: [skillId, other], askedLevels: asked });
  expect(update({ skillIds: [other] }).askedLevels).toEqual([{ skillId: other, level: 4 }]);
  undo(context);
  const { project } = getProjectPage(context, { id: projectId, today });
  expect(project.askedLevels).toEqual(asked);
  expect(code(() => update({ skillIds: [other], askedLevels: asked }))).toBe('not-found');
});

test('the confidential mark is an edit like any other and can be undone', () => {
  const { context, projectId } = desk();
  const confidentiality = { publicTitle: 'A renewal', until: null };
  updateProject(
    context,
    checked('projects.update', { id: projectId, change: { confidentiality } }),
  );
  expect(portfolioReader(context.db).projects()[0]?.title).toBe('A renewal');
  undo(context);
  expect(portfolioReader(context.db).projects()[0]?.title).toBe('Renewal');
});
