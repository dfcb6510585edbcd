import * as z from 'zod';
import { Relation } from '../domain/person.ts';

/** A name that the records know, and whose or what it is. */
export const KnownName = z.strictObject({
  kind: z.enum(['person', 'organisation', 'project']),
  name: z.string(),
  /** How the owner knows a person; null for the others. */
  relation: Relation.nullable(),
});
export type KnownName = z.infer<typeof KnownName>;
