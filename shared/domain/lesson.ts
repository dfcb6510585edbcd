import * as z from 'zod';
import { Day } from './day.ts';
import { OutcomeId, ProjectId, RecordId, SkillId } from './id.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement } from './text.ts';

export const LessonDraft = z.strictObject({
  projectId: ProjectId.nullable().default(null),
  outcomeId: OutcomeId.nullable().default(null),
  skillId: SkillId.nullable().default(null),
  happened: Note.default(''),
  learned: Statement,
  /** Where it applies. */
  applies: Note.default(''),
  day: Day,
});
export type LessonDraft = z.infer<typeof LessonDraft>;

/** Always in the learning space. What is shared of it is a card, made on purpose. */
export const Lesson = z.strictObject({ id: RecordId, ...LessonDraft.shape, ...recordFields });
export type Lesson = z.infer<typeof Lesson>;

export const LessonCardDraft = z.strictObject({
  lessonId: RecordId,
  title: Name,
  /** The lesson with names, clients, dates and sums replaced, as the owner saw and approved it. */
  text: Statement,
});
export type LessonCardDraft = z.infer<typeof LessonCardDraft>;

export const LessonCard = z.strictObject({
  id: RecordId,
  ...LessonCardDraft.shape,
  ...recordFields,
});
export type LessonCard = z.infer<typeof LessonCard>;
