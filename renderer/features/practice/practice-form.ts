import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { PersonId, SkillId } from '../../../shared/domain/id.ts';
import { PracticeDraft, type PracticeSession } from '../../../shared/domain/practice.ts';
import { Note, Statement } from '../../../shared/domain/text.ts';
import { chosen } from '../../parts/chosen.ts';

export const DecidesAnswer = z.enum(['no', 'yes']);
export type DecidesAnswer = z.infer<typeof DecidesAnswer>;

export const AttemptForm = z.object({ tried: Statement, happened: Note, next: Note });
export type AttemptValues = z.input<typeof AttemptForm>;

export const PracticeForm = z
  .object({
    skillId: chosen(SkillId),
    task: PracticeDraft.shape.task,
    guideId: PersonId.nullable(),
    decides: DecidesAnswer.nullable(),
    day: Day,
    attempts: z.array(AttemptForm).min(1, 'attempt-missing').max(200, 'attempts-too-many'),
  })
  .superRefine(({ guideId, decides }, context) => {
    if (guideId !== null && decides === null) {
      context.addIssue({ code: 'custom', path: ['decides'], message: 'not-chosen' });
    }
  });
export type PracticeValues = z.input<typeof PracticeForm>;
export type PracticeAnswers = z.output<typeof PracticeForm>;

export const emptyAttempt = { tried: '', happened: '', next: '' };

/** What is known as the form's answer; null where nothing has been said. */
export function answerOf(decides: boolean | null): DecidesAnswer | null {
  if (decides === null) return null;
  return decides ? 'yes' : 'no';
}

export function emptyPractice(day: Day, skillId: string | undefined): PracticeValues {
  return {
    skillId: skillId ?? null,
    task: '',
    guideId: null,
    decides: null,
    day,
    attempts: [emptyAttempt],
  };
}

export function valuesOfPractice(session: PracticeSession): PracticeValues {
  const { skillId, task, guideId, guideDecidesOnMe, day, attempts } = session;
  const decides = answerOf(guideDecidesOnMe);
  return { skillId, task, guideId, decides, day, attempts: [...attempts] };
}
