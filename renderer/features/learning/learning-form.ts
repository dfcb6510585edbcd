import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { SkillId } from '../../../shared/domain/id.ts';
import {
  type LearningActivity,
  LearningDraft,
  type LearningProgress,
  LearningState,
} from '../../../shared/domain/learning.ts';
import { Note } from '../../../shared/domain/text.ts';

/** Problem of hours that are no number in their range. */
export const EFFORT_PROBLEM = 'effort';

/** Hours as a person writes them, '1.5' or '1,5'; empty is not known. */
const Effort = z.string().transform((text, context): number | null => {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const hours = Number(trimmed);
  if (Number.isFinite(hours) && hours >= 0 && hours <= 10_000) return hours;
  context.addIssue({ code: 'custom', message: EFFORT_PROBLEM, input: text });
  return z.NEVER;
});

const fields = {
  title: LearningDraft.shape.title,
  kind: LearningDraft.shape.kind,
  provider: LearningDraft.shape.provider.unwrap(),
  link: LearningDraft.shape.link.unwrap(),
  effortHours: Effort,
  by: Day.nullable(),
  state: LearningState,
  startedOn: Day.nullable(),
  finishedOn: Day.nullable(),
  takeaway: Note,
};

export const LearningForm = z.object({ ...fields, skillIds: LearningDraft.shape.skillIds });
export type LearningValues = z.input<typeof LearningForm>;
export type LearningAnswers = z.output<typeof LearningForm>;

/** What came in with a list may go on without a skill until its owner gives it one. */
export const SkilllessForm = z.object({ ...fields, skillIds: z.array(SkillId).max(50) });

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
    state: activity?.state ?? 'planned',
    startedOn: activity?.startedOn ?? null,
    finishedOn: activity?.finishedOn ?? null,
    takeaway: activity?.takeaway ?? '',
  };
}

/** What a new activity is sent as: the plan, and how far it is already. */
export function newLearning(answers: LearningAnswers, today: Day) {
  const { state, startedOn, finishedOn, takeaway, ...learning } = answers;
  if (state === 'planned') return { learning, progress: null };
  const isDone = state === 'done';
  const progress: LearningProgress = {
    state,
    startedOn: isDone ? startedOn : (startedOn ?? today),
    finishedOn: isDone ? (finishedOn ?? today) : null,
    takeaway,
  };
  return { learning: isDone ? { ...learning, by: null } : learning, progress };
}

/** What an edit changes. Where there is no skill yet, none is asked for. */
export function changeOfLearning({ state: _state, skillIds, ...rest }: LearningAnswers) {
  return skillIds.length === 0 ? rest : { ...rest, skillIds };
}
