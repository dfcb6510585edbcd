import * as z from 'zod';
import { Day, Instant } from '../domain/day.ts';
import { PersonId, RatingId, RecordId } from '../domain/id.ts';
import { Level } from '../domain/level.ts';
import { Person, Relation } from '../domain/person.ts';
import { Basis, SourceKind } from '../domain/rating.ts';
import { Fix } from '../rating/estimate.ts';
import { FoundKind, NamedSkill, OpenKind, Strip } from './views.ts';

/** A person in the list, with how much they gave. */
export const PersonRow = z.strictObject({
  id: PersonId,
  name: z.string(),
  relation: Relation,
  since: Day.nullable(),
  ratings: z.int(),
  /** Practice sessions that they guided. */
  practice: z.int(),
  skills: z.int(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A rating as its rater's page shows it. Under seal neither level nor words are told. */
export const GivenRating = z.strictObject({
  id: RatingId,
  skill: NamedSkill,
  source: SourceKind,
  level: Level.nullable(),
  basis: Basis,
  day: Day,
  sentence: z.string(),
  reply: z.string(),
  sealed: z.boolean(),
});
export type GivenRating = z.infer<typeof GivenRating>;

export const PersonPage = z.strictObject({
  person: Person,
  /** What they know. */
  skills: z.array(NamedSkill),
  ratings: z.array(GivenRating),
  feedback: z.array(
    z.strictObject({
      id: RecordId,
      day: Day,
      text: z.string(),
      question: z.string().nullable(),
    }),
  ),
  vouches: z.array(z.strictObject({ id: RecordId, title: z.string() })),
  practice: z.array(
    z.strictObject({ id: RecordId, skill: NamedSkill, task: z.string(), day: Day }),
  ),
  /** What they were asked, and so have seen. */
  requests: z.array(
    z.strictObject({
      id: RecordId,
      askedOn: Day,
      question: z.string(),
      state: z.enum(['open', 'answered', 'withdrawn']),
    }),
  ),
  shares: z.array(
    z.strictObject({
      id: RecordId,
      purpose: z.string(),
      at: Instant,
      expiresOn: Day.nullable(),
      withdrawnAt: Instant.nullable(),
      records: z.int(),
    }),
  ),
});
export type PersonPage = z.infer<typeof PersonPage>;

/** What goes with a person, by number. */
export const ErasedCounts = z.strictObject({
  ratings: z.int(),
  replies: z.int(),
  feedback: z.int(),
  requests: z.int(),
  /** Practice sessions, evidence and skills stay; only that it was this person goes. */
  practice: z.int(),
  vouches: z.int(),
  skills: z.int(),
  shares: z.int(),
});
export type ErasedCounts = z.infer<typeof ErasedCounts>;

/** The full name in the owner's own words: those are left as they are, and named. */
export const Mentions = z.strictObject({
  count: z.int(),
  /** Those that have a page, at most 20. */
  places: z.array(
    z.strictObject({
      kind: FoundKind,
      openKind: OpenKind.nullable(),
      openId: z.string(),
      title: z.string(),
    }),
  ),
});
export type Mentions = z.infer<typeof Mentions>;

const Place = z.strictObject({ strip: Strip.nullable(), fix: Fix, ratings: z.int() });
export const ErasePreview = z.strictObject({
  name: z.string(),
  counts: ErasedCounts,
  /** Skills that they rated, with where each stands now and would stand. */
  skills: z.array(z.strictObject({ skill: NamedSkill, before: Place, after: Place })),
  mentions: Mentions,
});
export type ErasePreview = z.infer<typeof ErasePreview>;

/** What was looked at afterwards: nothing of theirs was found, but for the owner's own words. */
export const Erased = z.strictObject({
  counts: ErasedCounts,
  mentions: Mentions,
  /** Whether the places in the file that are free now were overwritten too. */
  overwritten: z.boolean(),
});
export type Erased = z.infer<typeof Erased>;
