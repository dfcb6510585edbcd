import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Day } from '../domain/day.ts';
import { ProjectId, RecordId } from '../domain/id.ts';
import { Lesson, LessonCard, LessonCardDraft, LessonDraft } from '../domain/lesson.ts';
import { KnownName } from '../redaction/known-names.ts';
import { SearchWords } from './reflection-contract.ts';
import { NamedSkill } from './views.ts';

const NamedProject = z.strictObject({ id: ProjectId, title: z.string() });
const one = z.strictObject({ id: RecordId });
const done = z.strictObject({ done: z.literal(true) });

export const LessonRow = z.strictObject({
  id: RecordId,
  day: Day,
  beginning: z.string(),
  project: NamedProject.nullable(),
  skill: NamedSkill.nullable(),
  cards: z.int().min(0),
});
export type LessonRow = z.infer<typeof LessonRow>;

/** A card as the owner sees it; once it is part of a share it cannot be taken back. */
export const CardView = z.strictObject({ ...LessonCard.shape, isShared: z.boolean() });
export type CardView = z.infer<typeof CardView>;

export const LessonPage = z.strictObject({
  lesson: Lesson,
  project: NamedProject.nullable(),
  skill: NamedSkill.nullable(),
  /** Newest first. */
  cards: z.array(CardView),
});
export type LessonPage = z.infer<typeof LessonPage>;

export const lessonContract = {
  'lessons.list': { input: z.strictObject({ words: SearchWords }), output: z.array(LessonRow) },
  'lessons.get': { input: one, output: LessonPage },
  /** What was learned of an outcome comes with the outcome; this is for everything else. */
  'lessons.create': { input: LessonDraft.omit({ outcomeId: true }), output: Lesson },
  'lessons.update': {
    input: z.strictObject({
      id: RecordId,
      change: changeOf(LessonDraft.omit({ outcomeId: true })),
    }),
    output: Lesson,
  },
  /** What a card has to be made from: the lesson, and every name that must not be in it. */
  'lessons.draftCard': {
    input: one,
    output: z.strictObject({ lesson: Lesson, names: z.array(KnownName) }),
  },
  /** Puts a card into the portfolio, and writes that down in the ledger. */
  'lessons.makeCard': { input: LessonCardDraft, output: LessonCard },
  'lessons.updateCard': {
    input: z.strictObject({
      id: RecordId,
      change: changeOf(LessonCardDraft.omit({ lessonId: true })),
    }),
    output: LessonCard,
  },
  'lessons.takeBackCard': { input: one, output: done },
} as const;
