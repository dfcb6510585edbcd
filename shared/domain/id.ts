import * as z from 'zod';

/** UUID version 7 (RFC 9562): sorts by the time it was made. */
const Id = z.uuidv7();

export const SkillId = Id.brand<'SkillId'>();
export type SkillId = z.infer<typeof SkillId>;
export const PersonId = Id.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const RatingId = Id.brand<'RatingId'>();
export type RatingId = z.infer<typeof RatingId>;
export const DecisionId = Id.brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;
export const GoalId = Id.brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;
export const MilestoneId = Id.brand<'MilestoneId'>();
export type MilestoneId = z.infer<typeof MilestoneId>;
export const CycleId = Id.brand<'CycleId'>();
export type CycleId = z.infer<typeof CycleId>;
export const LearningId = Id.brand<'LearningId'>();
export type LearningId = z.infer<typeof LearningId>;
export const ProjectId = Id.brand<'ProjectId'>();
export type ProjectId = z.infer<typeof ProjectId>;
export const OutcomeId = Id.brand<'OutcomeId'>();
export type OutcomeId = z.infer<typeof OutcomeId>;
/** A record of a kind that has no screen of its own yet. */
export const RecordId = Id.brand<'RecordId'>();
export type RecordId = z.infer<typeof RecordId>;

/**
 * A UUIDv7 from its two ingredients.
 * @param ms Unix time in milliseconds, 48 bits are kept.
 * @param random 10 random bytes.
 */
export function uuidv7(ms: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let index = 5, rest = ms; index >= 0; index -= 1, rest = Math.floor(rest / 256)) {
    bytes[index] = rest % 256;
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
