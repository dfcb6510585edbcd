import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Day } from '../domain/day.ts';
import { RecordId } from '../domain/id.ts';
import { Reflection, ReflectionDraft } from '../domain/reflection.ts';
import { NamedSkill } from './views.ts';

/** A reflection in the list: its beginning, and what it is about. */
export const ReflectionRow = z.strictObject({
  id: RecordId,
  day: Day,
  beginning: z.string(),
  skill: NamedSkill.nullable(),
});
export type ReflectionRow = z.infer<typeof ReflectionRow>;

export const ReflectionPage = z.strictObject({
  reflection: Reflection,
  skill: NamedSkill.nullable(),
});
export type ReflectionPage = z.infer<typeof ReflectionPage>;

/** Words that every one of the list must hold; empty for all. */
export const SearchWords = z.string().max(500, 'text-too-long').default('');

export const reflectionContract = {
  'reflections.list': {
    input: z.strictObject({ words: SearchWords }),
    output: z.array(ReflectionRow),
  },
  'reflections.get': { input: z.strictObject({ id: RecordId }), output: ReflectionPage },
  'reflections.create': { input: ReflectionDraft, output: Reflection },
  'reflections.update': {
    input: z.strictObject({ id: RecordId, change: changeOf(ReflectionDraft) }),
    output: Reflection,
  },
} as const;
