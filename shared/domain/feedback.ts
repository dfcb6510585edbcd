import * as z from 'zod';
import { Day } from './day.ts';
import { PersonId, ProjectId, RatingId, RecordId, SkillId } from './id.ts';
import { recordFields } from './record.ts';
import { Note, Statement } from './text.ts';

export const FeedbackRequestDraft = z.strictObject({
  personId: PersonId,
  skillIds: z.array(SkillId).max(50).default([]),
  projectId: ProjectId.nullable().default(null),
  question: Statement,
  askedOn: Day,
  by: Day.nullable().default(null),
});
export type FeedbackRequestDraft = z.infer<typeof FeedbackRequestDraft>;

/** What I asked whom. It travels as a file that holds no other rating. */
export const FeedbackRequest = z.strictObject({
  id: RecordId,
  ...FeedbackRequestDraft.shape,
  state: z.enum(['open', 'answered', 'withdrawn']),
  ...recordFields,
});
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;

/** What came back. Append-only, like the ratings that it brought. */
export const FeedbackResponse = z.strictObject({
  id: RecordId,
  /** Null when it was given without being asked for. */
  requestId: RecordId.nullable(),
  personId: PersonId,
  day: Day,
  text: Note,
  ratingIds: z.array(RatingId),
  ...recordFields,
});
export type FeedbackResponse = z.infer<typeof FeedbackResponse>;
