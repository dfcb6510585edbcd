import { expect, test } from 'vitest';
import { getGoalPage, listGoals } from '../../electron/services/goals.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { getSkillPage, listSkills } from '../../electron/services/skills.ts';
import { Cycle } from '../../shared/domain/cycle.ts';
import { Decision } from '../../shared/domain/decision.ts';
import { Goal } from '../../shared/domain/goal.ts';
import { uuidv7 } from '../../shared/domain/id.ts';
import { LearningActivity } from '../../shared/domain/learning.ts';
import { Lesson } from '../../shared/domain/lesson.ts';
import { Relation } from '../../shared/domain/person.ts';
import { PracticeSession } from '../../shared/domain/practice.ts';
import { Outcome, Project } from '../../shared/domain/project.ts';
import { Rating, SOURCE_KINDS } from '../../shared/domain/rating.ts';
import { Skill } from '../../shared/domain/skill.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { generateSample, type SamplePortfolio } from '../../shared/sample/generate-sample.ts';
import { testContext } from '../support/service-context.ts';

const today = '2026-11-20';

function sample(size: { skills?: number; ratings?: number; notes?: number } = {}): SamplePortfolio {
  let serial = 0;
  const newId = () => {
    serial += 1;
    const random = new Uint8Array(10);
    new DataView(random.buffer).setUint32(6, serial);
    return uuidv7(1_700_000_000_000 + serial, random);
  };
  return generateSample({ seed: 7, today, newId, ...size });
}

test('the same seed tells the same year', () => {
  expect(sample()).toEqual(sample());
});

test('the year has enough of everything to show every screen', () => {
  const { skills, goals, projects, ratings, people } = sample();
  expect(skills.length).toBeGreaterThanOrEqual(20);
  expect([goals.length, projects.length]).toEqual([8, 10]);
  expect(ratings.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ratings.map((rating) => rating.source))).toEqual(new Set(SOURCE_KINDS));
  expect(people.length).toBeGreaterThanOrEqual(8);
});

test('every record keeps to its schema, and none was made in the future', () => {
  const made = sample();
  const records = [
    ...made.skills.map((record) => Skill.parse(record)),
    ...made.ratings.map((record) => Rating.parse(record)),
    ...made.decisions.map((record) => Decision.parse(record)),
    ...made.goals.map((record) => Goal.parse(record)),
    ...made.cycles.map((record) => Cycle.parse(record)),
    ...made.learning.map((record) => LearningActivity.parse(record)),
    ...made.practice.map((record) => PracticeSession.parse(record)),
    ...made.projects.map((record) => Project.parse(record)),
    ...made.outcomes.map((record) => Outcome.parse(record)),
    ...made.lessons.map((record) => Lesson.parse(record)),
  ];
  const latest = records
    .map((record) => record.createdAt)
    .toSorted()
    .at(-1);
  expect(String(latest) < `${today}T00:00:00.000Z`).toBe(true);
});

test('people of every relation are in it, and what crossed the border stands in the ledger', () => {
  const { people, goals, learning, ratings, disclosures, knowledge } = sample();
  expect(new Set(people.map(({ relation }) => relation))).toEqual(new Set(Relation.options));
  expect(knowledge.length).toBeGreaterThan(8);
  const crossed = new Set<string>();
  for (const { kind, subject } of disclosures) {
    if (kind === 'promotion') crossed.add(subject);
    else crossed.delete(subject);
  }
  const open = [...goals, ...learning].filter(({ space }) => space === 'portfolio');
  expect(new Set(open.map(({ id }) => id))).toEqual(crossed);
  expect(open.length).toBeLessThan(goals.length + learning.length);
  expect(ratings.filter(({ space }) => space === 'learning').length).toBeGreaterThan(0);
  const times = disclosures.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
});

test('two thousand skills all have names of their own', () => {
  const { skills } = sample({ skills: 2000, ratings: 2000 });
  expect(new Set(skills.map((skill) => skill.name)).size).toBe(2000);
});

test('in a vault the goals stand at six stages, one rests and one was stopped, and every page keeps to the contract', () => {
  const context = testContext(`${today}T12:00:00.000Z`);
  fillWithSample(context, { today });
  const goals = contract['goals.list'].output.parse(listGoals(context, { today }));
  expect(
    goals
      .map((goal) => [goal.skill.name, goal.pause ? 'rests' : (goal.cycle?.stage ?? goal.state)])
      .toSorted(),
  ).toEqual([
    ['Budgeting and forecasting', 'rests'],
    ['Data storytelling', 'outcome'],
    ['Email marketing', 'reached'],
    ['Experiment design', 'aim'],
    ['Negotiation', 're-rate'],
    ['Paid search', 'stopped'],
    ['Presenting', 'practise'],
    ['Team management', 'learn'],
  ]);
  for (const goal of goals)
    contract['goals.get'].output.parse(getGoalPage(context, { id: goal.id, today }));
  for (const row of listSkills(context, { today, archived: false })) {
    const page = contract['skills.get'].output.parse(getSkillPage(context, { id: row.id, today }));
    expect(row.strip?.level ?? 0).toBeCloseTo(page.estimate.level ?? 0, 9);
  }
});
