import type { Cycle } from '../../../shared/domain/cycle.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import {
  CycleId,
  DecisionId,
  GoalId,
  LearningId,
  MilestoneId,
  OutcomeId,
  PersonId,
  ProjectId,
  RatingId,
  RecordId,
  SkillId,
  uuidv7,
} from '../../../shared/domain/id.ts';
import type { LearningActivity } from '../../../shared/domain/learning.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { PracticeSession } from '../../../shared/domain/practice.ts';
import type { Outcome, Project } from '../../../shared/domain/project.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import { madeHere } from '../../../shared/domain/record.ts';
import type { Reflection } from '../../../shared/domain/reflection.ts';
import type { Skill } from '../../../shared/domain/skill.ts';

const START = Date.parse('2026-03-02T09:00:00.000Z');

/** An instant so many seconds after the start of the story that the tests tell. */
export function at(second: number): string {
  return new Date(START + second * 1000).toISOString();
}

/** The id with this number; a larger number is a later record. */
function idText(number: number): string {
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, number);
  return uuidv7(START + number * 1000, random);
}

export const id = {
  skill: (number: number) => SkillId.parse(idText(number)),
  person: (number: number) => PersonId.parse(idText(number)),
  rating: (number: number) => RatingId.parse(idText(number)),
  decision: (number: number) => DecisionId.parse(idText(number)),
  goal: (number: number) => GoalId.parse(idText(number)),
  milestone: (number: number) => MilestoneId.parse(idText(number)),
  cycle: (number: number) => CycleId.parse(idText(number)),
  learning: (number: number) => LearningId.parse(idText(number)),
  project: (number: number) => ProjectId.parse(idText(number)),
  outcome: (number: number) => OutcomeId.parse(idText(number)),
  record: (number: number) => RecordId.parse(idText(number)),
};

export function record<S extends 'learning' | 'portfolio'>(number: number, space: S) {
  return { space, createdAt: at(number), updatedAt: at(number), origin: madeHere };
}

/** Each builder takes the number that its id and its time follow from, and what is special about it. */
export function aSkill(number: number, special: Partial<Skill> = {}): Skill {
  return {
    id: id.skill(number),
    name: `Skill ${number}`,
    description: '',
    category: '',
    taxonomy: null,
    anchors: null,
    aliases: [],
    archived: false,
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aPerson(number: number, special: Partial<Person> = {}): Person {
  return {
    id: id.person(number),
    name: `Person ${number}`,
    relation: 'peer',
    since: null,
    note: '',
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aRating(number: number, special: Partial<Rating> = {}): Rating {
  return {
    id: id.rating(number),
    skillId: id.skill(1),
    source: 'self',
    raterId: null,
    level: 4,
    basis: 'saw-it-done',
    sureness: 'a-few-times',
    sentence: '',
    period: '',
    projectId: null,
    day: '2026-03-02',
    supersedes: null,
    sealed: false,
    reply: '',
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aDecision(number: number, special: Partial<Decision> = {}): Decision {
  return {
    id: id.decision(number),
    skillId: id.skill(1),
    kind: 'set',
    level: 4,
    reason: '',
    day: '2026-03-02',
    cycleId: null,
    estimate: {
      level: 4.2,
      low80: 3.1,
      high80: 5.3,
      fix: 'dead-reckoning',
      ratings: 1,
      proposed: null,
    },
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aGoal(number: number, special: Partial<Goal> = {}): Goal {
  return {
    id: id.goal(number),
    skillId: id.skill(1),
    fromLevel: 4,
    toLevel: 6,
    why: 'The team doubles in summer.',
    howIWillKnow: '',
    by: '2026-06-30',
    state: 'active',
    endedAt: null,
    pause: null,
    endReason: '',
    milestones: [],
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aCycle(number: number, special: Partial<Cycle> = {}): Cycle {
  return {
    id: id.cycle(number),
    goalId: id.goal(1),
    number: 1,
    aim: '',
    taught: '',
    skips: [],
    decisionId: null,
    closedAt: null,
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aCourse(number: number, special: Partial<LearningActivity> = {}): LearningActivity {
  return {
    id: id.learning(number),
    title: `Course ${number}`,
    kind: 'course',
    provider: '',
    link: '',
    effortHours: null,
    skillIds: [id.skill(1)],
    by: null,
    state: 'planned',
    startedOn: null,
    finishedOn: null,
    takeaway: '',
    ...record(number, 'learning'),
    ...special,
  };
}

export function aSession(number: number, special: Partial<PracticeSession> = {}): PracticeSession {
  return {
    id: id.record(number),
    skillId: id.skill(1),
    task: 'Hold a retrospective',
    guideId: null,
    guideDecidesOnMe: null,
    day: '2026-03-02',
    attempts: [{ tried: 'Ask, then wait', happened: '', next: '' }],
    ...record(number, 'learning'),
    ...special,
  };
}

export function aProject(number: number, special: Partial<Project> = {}): Project {
  return {
    id: id.project(number),
    title: `Project ${number}`,
    role: '',
    organisation: '',
    description: '',
    share: '',
    skillIds: [id.skill(1)],
    startedOn: '2026-03-02',
    endedOn: null,
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function anOutcome(number: number, special: Partial<Outcome> = {}): Outcome {
  return {
    id: id.outcome(number),
    projectId: id.project(1),
    day: '2026-05-04',
    result: 'Delivered a week early',
    hoped: '',
    figures: '',
    verdict: 'above',
    observations: [],
    ratingIds: [],
    ...record(number, 'portfolio'),
    ...special,
  };
}

export function aLesson(number: number, special: Partial<Lesson> = {}): Lesson {
  return {
    id: id.record(number),
    projectId: null,
    outcomeId: null,
    skillId: null,
    happened: '',
    learned: 'Ask before the plan is made',
    applies: '',
    day: '2026-05-04',
    ...record(number, 'learning'),
    ...special,
  };
}

export function aReflection(number: number, special: Partial<Reflection> = {}): Reflection {
  return {
    id: id.record(number),
    skillId: null,
    prompt: '',
    text: 'I spoke too soon again',
    day: '2026-05-04',
    ...record(number, 'learning'),
    ...special,
  };
}

export function aQuote(number: number, special: Partial<Evidence> = {}): Evidence {
  return {
    id: id.record(number),
    title: `Evidence ${number}`,
    description: '',
    content: { kind: 'quote', quote: 'Best launch so far' },
    sealed: false,
    sealedUntil: null,
    voucherId: null,
    ...record(number, 'portfolio'),
    ...special,
  };
}
