import type { Cycle } from '../domain/cycle.ts';
import type { Day } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { Goal } from '../domain/goal.ts';
import { CycleId, DecisionId, GoalId } from '../domain/id.ts';
import type { Level } from '../domain/level.ts';
import type { Rating } from '../domain/rating.ts';
import { estimateSkill } from '../rating/estimate-skill.ts';
import { proposeStanding } from '../rating/propose.ts';
import type { Desk } from './desk.ts';
import { type GoalText, goalTexts, type TurnText } from './goal-texts.ts';
import { makeRating } from './sample-ratings.ts';
import type { SampleSkill } from './sample-skills.ts';
import type { SampleWork } from './sample-work.ts';

export type Link = {
  readonly cycleId: CycleId;
  readonly kind: 'learning' | 'practice' | 'project';
  readonly recordId: string;
};

export type SampleGoals = {
  readonly goals: Goal[];
  readonly cycles: Cycle[];
  readonly links: Link[];
  readonly decisions: Decision[];
  /** The self-ratings with which turns ended. */
  readonly ratings: Rating[];
};

/** Days before today on which the owner said where they stand in everything without a goal. */
const FIRST_WORD = 370;

type Story = {
  readonly desk: Desk;
  readonly work: SampleWork;
  readonly sample: SampleSkill;
  readonly goal: Goal;
  readonly known: readonly Rating[];
  readonly into: SampleGoals;
};

function linksOf(story: Story, turn: TurnText, cycleId: CycleId): Link[] {
  const { learning, practice, projects } = story.work;
  const named = <T extends { readonly id: string }>(
    kind: Link['kind'],
    records: readonly T[],
    titles: readonly string[],
    titleOf: (record: T) => string,
  ): Link[] =>
    records
      .filter((record) => titles.includes(titleOf(record)))
      .map((record) => ({ cycleId, kind, recordId: record.id }));
  return [
    ...named('learning', learning, turn.learning, (activity) => activity.title),
    ...named('practice', practice, turn.practice, (session) => session.task),
    ...named('project', projects, turn.projects, (project) => project.title),
  ];
}

/** The move that the engine proposed on that day to somebody who stands at a level; null when it proposed to stay. */
function moveOf(ratings: readonly Rating[], standing: Level, day: Day): Level | null {
  const proposal = proposeStanding(ratings, { today: day, standing, newSince: null });
  return proposal?.kind === 'move' ? proposal.level : null;
}

function decide(story: Story, turn: TurnText, cycleId: CycleId): Decision | null {
  if (!turn.decided) return null;
  const { desk, sample, known } = story;
  const { kind, level, reason } = turn.decided;
  const day = desk.ago(turn.decided.day);
  const ratings = known.filter((rating) => rating.skillId === sample.skill.id && rating.day <= day);
  const estimate = estimateSkill(ratings, { today: day });
  return {
    id: DecisionId.parse(desk.newId()),
    skillId: sample.skill.id,
    kind,
    level,
    reason,
    day,
    cycleId,
    estimate: {
      level: estimate.level,
      low80: estimate.likely80?.low ?? null,
      high80: estimate.likely80?.high ?? null,
      fix: estimate.fix,
      ratings: estimate.ratings,
      proposed: kind === 'accepted' ? level : moveOf(ratings, level, day),
    },
    ...desk.made(day, 'portfolio'),
  };
}

function addTurn(story: Story, turn: TurnText, number: number): void {
  const { desk, sample, into } = story;
  const id = CycleId.parse(desk.newId());
  if (turn.rated) {
    const given = { source: 'self', daysAgo: turn.rated.day, level: turn.rated.level } as const;
    into.ratings.push(makeRating(desk, sample, [], given));
  }
  const decision = decide(story, turn, id);
  const opened = desk.made(desk.ago(turn.opened), 'learning');
  into.cycles.push({
    id,
    goalId: story.goal.id,
    number,
    aim: turn.aim,
    taught: '',
    skips: turn.skips.map(([stage, reason]) => ({ stage, reason, at: opened.createdAt })),
    decisionId: decision?.id ?? null,
    closedAt: decision?.createdAt ?? null,
    ...opened,
  });
  if (decision) into.decisions.push(decision);
  into.links.push(...linksOf(story, turn, id));
}

function makeGoal(desk: Desk, text: GoalText, { skill }: SampleSkill): Goal {
  return {
    id: GoalId.parse(desk.newId()),
    skillId: skill.id,
    fromLevel: text.from,
    toLevel: text.to,
    why: text.why,
    howIWillKnow: text.know,
    by: desk.ago(-text.due),
    state: text.state,
    endedAt: text.ended === null ? null : desk.made(desk.ago(text.ended), 'learning').createdAt,
    pause: null,
    endReason: '',
    milestones: [],
    ...desk.made(desk.ago(text.created), 'learning'),
  };
}

/** The owner's first word on a level. */
function firstWord(desk: Desk, { skill }: SampleSkill, level: number, daysAgo: number): Decision {
  const day = desk.ago(daysAgo);
  return {
    id: DecisionId.parse(desk.newId()),
    skillId: skill.id,
    kind: 'set',
    level,
    reason: '',
    day,
    cycleId: null,
    estimate: { level: null, low80: null, high80: null, fix: 'none', ratings: 0, proposed: null },
    ...desk.made(day, 'portfolio'),
  };
}

/** The six goals, each at another stage of its cycle. */
export function makeGoals(
  desk: Desk,
  skills: readonly SampleSkill[],
  work: SampleWork,
  known: readonly Rating[],
): SampleGoals {
  const into: SampleGoals = { goals: [], cycles: [], links: [], decisions: [], ratings: [] };
  for (const sample of skills) {
    if (goalTexts.some((text) => text.skill === sample.text.name)) continue;
    // Half a level below where the year ends, as most people began it.
    const level = Math.max(1, Math.round(sample.text.level - 0.6));
    into.decisions.push(firstWord(desk, sample, level, FIRST_WORD));
  }
  for (const text of goalTexts) {
    const sample = skills.find((candidate) => candidate.text.name === text.skill);
    if (!sample) continue;
    const goal = makeGoal(desk, text, sample);
    into.goals.push(goal);
    into.decisions.push(firstWord(desk, sample, text.from, text.created));
    const story: Story = { desk, work, sample, goal, known, into };
    for (const [index, turn] of text.turns.entries()) addTurn(story, turn, index + 1);
  }
  return into;
}
