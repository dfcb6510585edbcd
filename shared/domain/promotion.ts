import * as z from 'zod';
import { RecordId } from './id.ts';

/** Kinds of record that may live in either space, and be carried from one into the other, one record at a time. */
export const PromotableKind = z.enum([
  'skill',
  'goal',
  'learning',
  'project',
  'evidence',
  'credential',
  'rating',
]);
export type PromotableKind = z.infer<typeof PromotableKind>;

/** The one record that a crossing is about. */
export const PromotionTarget = z.strictObject({ kind: PromotableKind, id: RecordId });
export type PromotionTarget = z.infer<typeof PromotionTarget>;

/** What leaves a place stays, or stays behind, as counts in words. */
export const StayingKind = z.enum([
  'practice',
  'reflection',
  'lesson',
  'turn',
  'rating',
  'goal',
  'learning',
  'project',
  'skill',
  'evidence',
]);
export type StayingKind = z.infer<typeof StayingKind>;
