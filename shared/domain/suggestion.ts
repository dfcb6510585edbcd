import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { RecordId, SkillId } from './id.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement } from './text.ts';

export const SuggestionKind = z.enum([
  'inferred-skill',
  'related-skill',
  'next-learning',
  'next-evidence',
  'mentor',
]);
export type SuggestionKind = z.infer<typeof SuggestionKind>;

/** One reason in plain words, and the record it rests on; null when it rests on no single record. */
export const SuggestionReason = z.strictObject({
  text: Statement,
  recordId: RecordId.nullable(),
});
export type SuggestionReason = z.infer<typeof SuggestionReason>;

/** The owner's word on it. Nothing acts on a suggestion without one. */
export const SuggestionDecision = z.strictObject({
  kind: z.enum(['accepted', 'adjusted', 'rejected']),
  reason: Note,
  at: Instant,
});
export type SuggestionDecision = z.infer<typeof SuggestionDecision>;

/** Advice, always in the learning space. */
export const Suggestion = z.strictObject({
  id: RecordId,
  kind: SuggestionKind,
  skillId: SkillId.nullable(),
  /** What is suggested: the name of a skill, an activity, a person. */
  subject: Name,
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  wouldChange: Note,
  day: Day,
  reasons: z.array(SuggestionReason).min(1),
  /** The newest decision; null while it is open. */
  decision: SuggestionDecision.nullable(),
  ...recordFields,
});
export type Suggestion = z.infer<typeof Suggestion>;
