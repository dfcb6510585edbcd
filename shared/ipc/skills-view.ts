import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { ShownBy } from '../domain/evidence-map.ts';
import { SkillId } from '../domain/id.ts';
import { Interest } from '../domain/interest.ts';
import { Level } from '../domain/level.ts';
import { Space } from '../domain/record.ts';
import { TaxonomyReference } from '../domain/skill.ts';
import { SkillRow } from './views.ts';

/** Whether somebody works towards a level in it: `reached` and `stopped` count as ended. */
export const GoalStanding = z.enum(['active', 'ended', 'none']);
export type GoalStanding = z.infer<typeof GoalStanding>;

/** A skill as its own list shows it: everything that it is filtered, grouped and sorted by. */
export const BrowsedSkill = z.strictObject({
  ...SkillRow.shape,
  aliases: z.array(z.string()),
  space: Space,
  interest: Interest.nullable(),
  goal: GoalStanding,
  /** Whether more than words shows it: evidence, observed work, finished learning or a credential. */
  hasEvidence: z.boolean(),
});
export type BrowsedSkill = z.infer<typeof BrowsedSkill>;

/** How many records use a skill, of each kind. */
export const SkillUses = z.strictObject({
  ratings: z.int(),
  decisions: z.int(),
  goals: z.int(),
  learning: z.int(),
  practice: z.int(),
  projects: z.int(),
  evidence: z.int(),
  credentials: z.int(),
  people: z.int(),
  requests: z.int(),
  reflections: z.int(),
  lessons: z.int(),
});
export type SkillUses = z.infer<typeof SkillUses>;

/** What the page of a skill shows that is the owner's alone. */
export const SkillExtras = z.strictObject({
  /** The skill that is meant: the kept one, where this one was merged. */
  id: SkillId,
  interest: Interest.nullable(),
  /** A level that was noted when it was added, and that counts for nothing. */
  notedLevel: Level.nullable(),
  uses: SkillUses,
  /** The names of the skills that were merged into it. */
  merged: z.array(z.string()),
});
export type SkillExtras = z.infer<typeof SkillExtras>;

export const MergePreview = z.strictObject({
  kept: z.strictObject({ id: SkillId, name: z.string() }),
  gone: z.strictObject({ id: SkillId, name: z.string() }),
  /** What of the one that goes will belong to the one that stays. */
  moves: SkillUses,
  /** Ratings that the level then rests on. */
  ratingsTogether: z.int(),
  aliases: z.array(z.string()),
  standing: z.strictObject({ now: Level.nullable(), after: Level.nullable() }),
});
export type MergePreview = z.infer<typeof MergePreview>;

export const DuplicatePair = z.strictObject({
  one: z.strictObject({ id: SkillId, name: z.string(), ratings: z.int() }),
  other: z.strictObject({ id: SkillId, name: z.string(), ratings: z.int() }),
  because: z.enum(['same-name', 'alias', 'same-words', 'one-letter']),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

const counts = z.record(ShownBy, z.int());

export const MapRow = z.strictObject({
  id: SkillId,
  name: z.string(),
  category: z.string(),
  standing: Level.nullable(),
  target: Level.nullable(),
  interest: Interest.nullable(),
  counts,
});
export type MapRow = z.infer<typeof MapRow>;

/** One record behind a cell of the map. */
export const ShownRecord = z.strictObject({
  id: z.string(),
  kind: z.enum(['rating', 'evidence', 'learning', 'credential']),
  title: z.string(),
  /** Who gave it, who issued it, where it is from; '' when nobody said. */
  from: z.string(),
  level: Level.nullable(),
  day: Day.nullable(),
  /** Where it can be opened: the project of an outcome, a learning activity. */
  projectId: z.string().nullable(),
});
export type ShownRecord = z.infer<typeof ShownRecord>;

/** An entry of a published list of skills, as it is offered for adding. */
export const TaxonomyEntry = z.strictObject({
  taxonomy: TaxonomyReference,
  name: z.string(),
  description: z.string(),
  aliases: z.array(z.string()),
  category: z.string(),
});
export type TaxonomyEntry = z.infer<typeof TaxonomyEntry>;

/** How far a published list has been read. */
export const TaxonomyState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('reading'), read: z.number(), total: z.number() }),
  z.strictObject({ state: z.literal('ready'), count: z.int(), skipped: z.int() }),
  z.strictObject({
    state: z.literal('failed'),
    problem: z.enum(['not-this-file', 'no-skills', 'unreadable', 'too-large']),
  }),
]);
export type TaxonomyState = z.infer<typeof TaxonomyState>;

export const SKILL_GROUPS = ['none', 'category', 'space', 'freshness', 'goal', 'interest'] as const;
export const SKILL_SORTS = ['name', 'level', 'range', 'age', 'gap', 'interest'] as const;

/** How the list of skills was last looked at. */
export const SkillListView = z.strictObject({
  sort: z.enum(SKILL_SORTS),
  group: z.enum(SKILL_GROUPS),
});
export type SkillListView = z.infer<typeof SkillListView>;
