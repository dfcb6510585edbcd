import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { PersonId, RecordId } from '../domain/id.ts';
import { Relation } from '../domain/person.ts';
import { PracticeSession } from '../domain/practice.ts';
import { NamedSkill } from './views.ts';

export const NamedGuide = z.strictObject({ id: PersonId, name: z.string() });
export type NamedGuide = z.infer<typeof NamedGuide>;

/** One session in the list, and in the picture of practice over time. */
export const PracticeRow = z.strictObject({
  id: RecordId,
  task: z.string(),
  day: Day,
  skill: NamedSkill,
  guide: NamedGuide.nullable(),
  attempts: z.int().min(0),
  isSafe: z.boolean(),
});
export type PracticeRow = z.infer<typeof PracticeRow>;

export const PracticePage = z.strictObject({
  session: PracticeSession,
  skill: NamedSkill,
  guide: NamedGuide.nullable(),
  isSafe: z.boolean(),
});
export type PracticePage = z.infer<typeof PracticePage>;

/** Somebody who may guide, and whether they decide on the owner's pay, grade or contract; null while nobody said. */
export const Guide = z.strictObject({
  personId: PersonId,
  relation: Relation,
  decides: z.boolean().nullable(),
});
export type Guide = z.infer<typeof Guide>;
