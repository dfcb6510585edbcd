import * as z from 'zod';
import { Day } from './day.ts';
import { PersonId } from './id.ts';
import { recordFields } from './record.ts';
import { Name, Note } from './text.ts';

export const Relation = z.enum(['peer', 'manager', 'coach', 'client', 'mentor', 'other']);
export type Relation = z.infer<typeof Relation>;

/** Someone who rates, mentors, guides or receives. The owner is not a person in this sense. */
export const PersonDraft = z.strictObject({
  name: Name,
  relation: Relation,
  since: Day.nullable().default(null),
  note: Note.default(''),
});
export type PersonDraft = z.infer<typeof PersonDraft>;

export const Person = z.strictObject({ id: PersonId, ...PersonDraft.shape, ...recordFields });
export type Person = z.infer<typeof Person>;
