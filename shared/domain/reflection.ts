import * as z from 'zod';
import { Day } from './day.ts';
import { RecordId, SkillId } from './id.ts';
import { recordFields } from './record.ts';
import { Note, Statement } from './text.ts';

export const ReflectionDraft = z.strictObject({
  skillId: SkillId.nullable().default(null),
  /** The question it answers, if there was one. */
  prompt: Note.default(''),
  text: Statement,
  day: Day,
});
export type ReflectionDraft = z.infer<typeof ReflectionDraft>;

/** Always in the learning space. */
export const Reflection = z.strictObject({
  id: RecordId,
  ...ReflectionDraft.shape,
  ...recordFields,
});
export type Reflection = z.infer<typeof Reflection>;
