import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { SkillId } from '../../../shared/domain/id.ts';
import { Level } from '../../../shared/domain/level.ts';
import { Outcome, OutcomeDraft, OutcomeVerdict } from '../../../shared/domain/project.ts';
import { Basis } from '../../../shared/domain/rating.ts';
import { Note } from '../../../shared/domain/text.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { chosen } from '../../parts/chosen.ts';

export const OutcomeForm = z.object({
  day: Day,
  result: OutcomeDraft.shape.result,
  hoped: Note,
  figures: Outcome.shape.figures.unwrap(),
  verdict: chosen(OutcomeVerdict),
  observations: z.array(
    z.object({ skillId: SkillId, level: Level.nullable(), basis: Basis, sentence: Note }),
  ),
  lesson: Note,
});
export type OutcomeValues = z.input<typeof OutcomeForm>;
export type OutcomeAnswers = z.output<typeof OutcomeForm>;

export function emptyOutcome({ project, skills }: ProjectPage, today: Day): OutcomeValues {
  const day = project.endedOn !== null && project.endedOn < today ? project.endedOn : today;
  return {
    day,
    result: '',
    hoped: '',
    figures: '',
    verdict: null,
    observations: skills.map(({ id }) => ({
      skillId: id,
      level: null,
      basis: 'saw-it-done',
      sentence: '',
    })),
    lesson: '',
  };
}

/** How many skills the outcome says something about. */
export function observedCount(observations: OutcomeAnswers['observations']): number {
  return observations.filter(({ level }) => level !== null).length;
}

/** An observation without a level and without a word says nothing, and is left out. */
export function saidObservations(
  observations: OutcomeAnswers['observations'],
): OutcomeAnswers['observations'] {
  return observations.filter(({ level, sentence }) => level !== null || sentence.trim() !== '');
}
