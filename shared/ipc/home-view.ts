import * as z from 'zod';
import { GoalId } from '../domain/id.ts';
import { Level } from '../domain/level.ts';
import { LocalTime } from '../domain/local-time.ts';
import { GoalRow, LearningRow, NamedSkill, SkillRow } from './views.ts';

/** Something that waits for the owner's decision. */
export const Waiting = z.discriminatedUnion('kind', [
  /** A turn in which everything has happened but the decision. */
  z.strictObject({
    kind: z.literal('turn'),
    goalId: GoalId,
    skill: NamedSkill,
    turn: z.int().nullable(),
  }),
  /** The evidence speaks for another level than the standing one. */
  z.strictObject({
    kind: z.literal('proposal'),
    skill: NamedSkill,
    standing: Level.nullable(),
    level: Level,
  }),
  /** Views that stay closed until the owner has given their own. */
  z.strictObject({ kind: z.literal('sealed'), skill: NamedSkill, count: z.int() }),
]);
export type Waiting = z.infer<typeof Waiting>;

/** A skill that is worth another look: its newest rating is old, or its place is unclear. */
export const Look = z.strictObject({ skill: SkillRow, because: z.enum(['old', 'unclear']) });
export type Look = z.infer<typeof Look>;

export const FirstStep = z.enum(['skill', 'rating', 'goal', 'learning', 'project']);
export type FirstStep = z.infer<typeof FirstStep>;

export const Checklist = z.array(z.strictObject({ step: FirstStep, done: z.boolean() }));

/** The weekly look: not chosen, worth asking once, chosen, or waiting. */
export const ReviewState = z.strictObject({
  state: z.enum(['none', 'ask', 'planned', 'due']),
  /** When it comes round next; null when it was not chosen. */
  next: LocalTime.nullable(),
});
export type ReviewState = z.infer<typeof ReviewState>;

/** A few of each, and how many there are where the rest is a place away. */
export const HomePage = z.strictObject({
  /** One step for each goal under way, the soonest first. */
  next: z.array(GoalRow),
  waiting: z.array(Waiting),
  look: z.array(Look),
  learningNow: z.array(LearningRow),
  /** How many there are in all; of what waits and what is old, one more than shown stands for more. */
  totals: z.strictObject({
    next: z.int(),
    waiting: z.int(),
    look: z.int(),
    learningNow: z.int(),
  }),
  /** Notes that wait to be sorted, and the beginning of the newest. */
  inbox: z.strictObject({ count: z.int(), newest: z.string() }),
  review: ReviewState,
  /** The first steps, each with whether it has been taken. */
  checklist: Checklist,
});
export type HomePage = z.infer<typeof HomePage>;
