import * as z from 'zod';
import { PersonId } from '../domain/id.ts';
import { BiasMirror } from '../rating/mirror-reading.ts';
import { NamedSkill } from './views.ts';

export const NamedPerson = z.strictObject({ id: PersonId, name: z.string() });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** What the mirror shows, with the names of everything that it names. */
export const MirrorPage = z.strictObject({
  ...BiasMirror.shape,
  skills: z.array(NamedSkill),
  people: z.array(NamedPerson),
});
export type MirrorPage = z.infer<typeof MirrorPage>;
