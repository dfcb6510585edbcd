import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { DecisionKind } from '../domain/decision.ts';
import { DecisionId, GoalId, LearningId, ProjectId, RecordId, SkillId } from '../domain/id.ts';
import { LearningKind } from '../domain/learning.ts';
import { Level } from '../domain/level.ts';
import { OutcomeVerdict } from '../domain/project.ts';
import { Space } from '../domain/record.ts';
import { EstimatePoint, Fix } from '../rating/estimate.ts';
import { NamedSkill } from './views.ts';

/** Skills whose history is worked out for one question; each costs one solve a rating day. */
export const LEVELS_AT_ONCE = 24;

export const TimelineProject = z.strictObject({
  id: ProjectId,
  title: z.string(),
  startedOn: Day,
  endedOn: Day.nullable(),
  isConfidential: z.boolean(),
  skillIds: z.array(SkillId),
  /** Oldest first. */
  outcomes: z.array(z.strictObject({ day: Day, verdict: OutcomeVerdict })),
});
export type TimelineProject = z.infer<typeof TimelineProject>;

/** Learning that has begun; `to` is null while it is under way. */
export const TimelineLearning = z.strictObject({
  id: LearningId,
  title: z.string(),
  kind: LearningKind,
  from: Day,
  to: Day.nullable(),
  space: Space,
  skillIds: z.array(SkillId),
});
export type TimelineLearning = z.infer<typeof TimelineLearning>;

export const TimelinePractice = z.strictObject({
  id: RecordId,
  skill: NamedSkill,
  day: Day,
  task: z.string(),
});
export type TimelinePractice = z.infer<typeof TimelinePractice>;

export const TimelineDecision = z.strictObject({
  id: DecisionId,
  skill: NamedSkill,
  day: Day,
  kind: DecisionKind,
  level: Level,
});
export type TimelineDecision = z.infer<typeof TimelineDecision>;

export const TimelineReached = z.strictObject({
  id: GoalId,
  skill: NamedSkill,
  day: Day,
  level: Level,
  space: Space,
});
export type TimelineReached = z.infer<typeof TimelineReached>;

export const TimelineTurn = z.strictObject({
  goalId: GoalId,
  number: z.int().min(1),
  skill: NamedSkill,
  day: Day,
});
export type TimelineTurn = z.infer<typeof TimelineTurn>;

/** Everything that happened, each kind in the order of its days. */
export const TimelinePage = z.strictObject({
  /** The first day on which anything happened; today when nothing has. */
  first: Day,
  /** Skills with a goal that is open, the soonest due first. */
  goalSkillIds: z.array(SkillId),
  projects: z.array(TimelineProject),
  learning: z.array(TimelineLearning),
  practice: z.array(TimelinePractice),
  decisions: z.array(TimelineDecision),
  reached: z.array(TimelineReached),
  turns: z.array(TimelineTurn),
});
export type TimelinePage = z.infer<typeof TimelinePage>;

/** One skill over time: the estimate with its intervals, and the levels its owner stood behind. */
export const TimelineLevels = z.strictObject({
  skill: NamedSkill,
  fix: Fix,
  target: Level.nullable(),
  points: z.array(EstimatePoint),
  /** From each day on, oldest first. */
  standing: z.array(z.strictObject({ day: Day, level: Level })),
});
export type TimelineLevels = z.infer<typeof TimelineLevels>;

/** What a print is asked to show. */
export const TimelinePrint = z.strictObject({
  today: Day,
  from: Day,
  to: Day,
  skillIds: z.array(SkillId).max(LEVELS_AT_ONCE),
  /** Finished learning that was carried across. What is in the learning space is never printed. */
  withLearning: z.boolean().default(false),
});
export type TimelinePrint = z.infer<typeof TimelinePrint>;

/** What is printed: portfolio records alone, of a confidential project what may be told of it. */
export const TimelineSheet = z.strictObject({
  from: Day,
  to: Day,
  today: Day,
  levels: z.array(TimelineLevels),
  projects: z.array(TimelineProject),
  learning: z.array(TimelineLearning),
  decisions: z.array(TimelineDecision),
  reached: z.array(TimelineReached),
});
export type TimelineSheet = z.infer<typeof TimelineSheet>;
