import type { Goal, Milestone } from '../domain/goal.ts';
import { CycleId, GoalId, MilestoneId } from '../domain/id.ts';
import type { Desk } from './desk.ts';
import type { SampleGoals } from './sample-goals.ts';
import type { SampleSkill } from './sample-skills.ts';
import type { SampleWork } from './sample-work.ts';

/** Days before today; negative ones are still to come. */
type MilestoneText = {
  readonly title: string;
  readonly level: number | null;
  readonly by: number | null;
  readonly done: number | null;
};

const milestoneTexts: Readonly<Record<string, readonly MilestoneText[]>> = {
  'Team management': [
    { title: 'The team runs the weekly planning', level: null, by: 170, done: 175 },
    { title: 'Two people lead a project of their own', level: 5, by: 60, done: 68 },
    { title: 'A week away without a call', level: 6, by: -60, done: null },
    { title: 'A plan for the quarter that is theirs', level: null, by: -100, done: null },
  ],
  'Experiment design': [
    { title: 'Write the stopping rule before the test', level: 4, by: 150, done: 152 },
    { title: 'A design that Teo does not change', level: 5, by: -45, done: null },
  ],
  Presenting: [{ title: 'Ten minutes without notes', level: 5, by: -30, done: null }],
  Negotiation: [
    { title: 'Name the figure first, once', level: null, by: null, done: 66 },
    { title: 'Hear a no and stay in the room', level: null, by: -20, done: null },
  ],
};

/** What closed turns taught, by skill and the number of the turn. */
const taughtTexts: Readonly<Record<string, string>> = {
  'Team management 1':
    'They wanted to be asked, not helped. When I waited ten seconds, somebody always had a plan.',
  'Team management 2':
    'We became faster because I stepped back, and lonelier for the same reason. Deciding is shared only when listening is.',
  'Experiment design 1':
    'The test was easy. Writing down beforehand what would change my mind was not.',
  'Email marketing 1': 'A template is finished when others can break it without asking me.',
};

const rests = {
  skill: 'Budgeting and forecasting',
  from: 3,
  to: 5,
  why: 'I want to defend a plan in figures myself.',
  know: 'Finance asks about my assumptions, not about my sums.',
  created: 85,
  due: 170,
  paused: 40,
  until: 35,
  reason: 'After the budget round, when there is time to think.',
  learning: 'Budget models in spreadsheets',
};

const stopped = {
  skill: 'Paid search',
  from: 3,
  to: 5,
  why: 'I could do myself what we pay an agency for.',
  created: 300,
  due: -40,
  ended: 192,
  reason: 'A specialist joined us. Briefing her well is enough, and more fun.',
};

function milestonesOf(desk: Desk, texts: readonly MilestoneText[]): Milestone[] {
  return texts.map(({ title, level, by, done }) => ({
    id: MilestoneId.parse(desk.newId()),
    title,
    level,
    by: by === null ? null : desk.ago(by),
    doneAt: done === null ? null : desk.made(desk.ago(done), 'learning').createdAt,
  }));
}

function withMilestones(desk: Desk, goal: Goal, name: string | undefined): Goal {
  const texts = name === undefined ? undefined : milestoneTexts[name];
  return texts ? { ...goal, milestones: milestonesOf(desk, texts) } : goal;
}

type Base = {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly created: number;
  readonly due: number;
};

function baseOf(desk: Desk, skillId: Goal['skillId'], text: Base): Goal {
  return {
    id: GoalId.parse(desk.newId()),
    skillId,
    fromLevel: text.from,
    toLevel: text.to,
    why: text.why,
    howIWillKnow: '',
    by: desk.ago(-text.due),
    state: 'active',
    pause: null,
    endedAt: null,
    endReason: '',
    milestones: [],
    ...desk.made(desk.ago(text.created), 'learning'),
  };
}

type Added = Pick<SampleGoals, 'goals' | 'cycles' | 'links'>;

function firstTurn(desk: Desk, goal: Goal, opened: number): SampleGoals['cycles'][number] {
  return {
    id: CycleId.parse(desk.newId()),
    goalId: goal.id,
    number: 1,
    aim: '',
    taught: '',
    skips: [],
    decisionId: null,
    closedAt: null,
    ...desk.made(desk.ago(opened), 'learning'),
  };
}

function resting(desk: Desk, skillId: Goal['skillId'], work: SampleWork): Added {
  const pause = {
    at: desk.made(desk.ago(rests.paused), 'learning').createdAt,
    until: desk.ago(-rests.until),
    reason: rests.reason,
  };
  const goal = { ...baseOf(desk, skillId, rests), howIWillKnow: rests.know, pause };
  const turn = firstTurn(desk, goal, rests.created);
  const learning = work.learning.filter(({ title }) => title === rests.learning);
  return {
    goals: [goal],
    cycles: [turn],
    links: learning.map(({ id }) => ({ cycleId: turn.id, kind: 'learning', recordId: id })),
  };
}

function ended(desk: Desk, skillId: Goal['skillId']): Added {
  const goal: Goal = {
    ...baseOf(desk, skillId, stopped),
    state: 'stopped',
    endedAt: desk.made(desk.ago(stopped.ended), 'learning').createdAt,
    endReason: stopped.reason,
  };
  return { goals: [goal], cycles: [firstTurn(desk, goal, stopped.created)], links: [] };
}

/** The goals of the year with their milestones, what their turns taught, one that rests and one that was stopped. */
export function withGoalExtras(
  desk: Desk,
  made: SampleGoals,
  skills: readonly SampleSkill[],
  work: SampleWork,
): SampleGoals {
  const names = new Map(skills.map(({ skill, text }) => [skill.id, text.name]));
  const idOf = (name: string) => skills.find(({ text }) => text.name === name)?.skill.id;
  const [restingSkill, stoppedSkill] = [idOf(rests.skill), idOf(stopped.skill)];
  const skillOfGoal = new Map(made.goals.map((goal) => [goal.id, names.get(goal.skillId)]));
  const added = [
    ...(restingSkill ? [resting(desk, restingSkill, work)] : []),
    ...(stoppedSkill ? [ended(desk, stoppedSkill)] : []),
  ];
  return {
    ...made,
    goals: [
      ...made.goals.map((goal) => withMilestones(desk, goal, names.get(goal.skillId))),
      ...added.flatMap(({ goals }) => goals),
    ],
    cycles: [
      ...made.cycles.map((cycle) => ({
        ...cycle,
        taught: taughtTexts[`${skillOfGoal.get(cycle.goalId)} ${cycle.number}`] ?? '',
      })),
      ...added.flatMap(({ cycles }) => cycles),
    ],
    links: [...made.links, ...added.flatMap(({ links }) => links)],
  };
}
