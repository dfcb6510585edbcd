import * as z from 'zod';
import { Day } from './day.ts';
import { PersonId, RecordId, SkillId } from './id.ts';
import type { Relation } from './person.ts';
import { recordFields } from './record.ts';
import { Note, Statement } from './text.ts';

/** One try. Failing never counts. */
export const Attempt = z.strictObject({
  tried: Statement,
  happened: Note.default(''),
  next: Note.default(''),
});
export type Attempt = z.infer<typeof Attempt>;

export const PracticeDraft = z.strictObject({
  skillId: SkillId,
  task: Statement,
  guideId: PersonId.nullable().default(null),
  /** Whether the guide decides on the owner's pay, grade or contract; null when practising alone. */
  guideDecidesOnMe: z.boolean().nullable().default(null),
  day: Day,
  attempts: z.array(Attempt).min(1, 'attempt-missing').max(200),
});
export type PracticeDraft = z.infer<typeof PracticeDraft>;

/** Always in the learning space; never part of an estimate. */
export const PracticeSession = z.strictObject({
  id: RecordId,
  ...PracticeDraft.shape,
  ...recordFields,
});
export type PracticeSession = z.infer<typeof PracticeSession>;

/**
 * The *safe practice* mark: nobody who decides on pay, grade or contract was in the room. A guide of whom that has
 * not been said gives none.
 */
export function isSafePractice(
  session: Pick<PracticeDraft, 'guideId' | 'guideDecidesOnMe'>,
): boolean {
  if (session.guideDecidesOnMe !== null) return !session.guideDecidesOnMe;
  return session.guideId === null;
}

/**
 * Whether somebody decides on the owner's pay, grade or contract: the line manager always does, of everybody else the
 * owner's word counts. Null while nothing has been said.
 */
export function decidesOnMe(relation: Relation, said: boolean | null): boolean | null {
  return relation === 'manager' ? true : said;
}
