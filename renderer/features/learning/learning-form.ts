import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { type LearningActivity, LearningDraft } from '../../../shared/domain/learning.ts';

/** Problem of an effort that is no number of hours. */
export const EFFORT_PROBLEM = 'effort-not-hours';

/** Hours as a person writes them: empty, or a number with a point or a comma. */
const Effort = z.string().transform((text, context) => {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const hours = Number(trimmed);
  if (Number.isFinite(hours) && hours >= 0 && hours <= 10_000) return hours;
  context.addIssue({ code: 'custom', message: EFFORT_PROBLEM, input: text });
  return z.NEVER;
});

export const LearningForm = z.object({
  title: LearningDraft.shape.title,
  kind: LearningDraft.shape.kind,
  provider: LearningDraft.shape.provider.unwrap(),
  link: LearningDraft.shape.link.unwrap(),
  effortHours: Effort,
  skillIds: LearningDraft.shape.skillIds,
  by: Day.nullable(),
});
export type LearningValues = z.input<typeof LearningForm>;
export type LearningAnswers = z.output<typeof LearningForm>;

export function valuesOfLearning(
  activity: LearningActivity | null,
  skillIds: readonly string[] = [],
): LearningValues {
  return {
    title: activity?.title ?? '',
    kind: activity?.kind ?? 'course',
    provider: activity?.provider ?? '',
    link: activity?.link ?? '',
    effortHours: activity?.effortHours == null ? '' : String(activity.effortHours),
    skillIds: [...(activity?.skillIds ?? skillIds)],
    by: activity?.by ?? null,
  };
}
