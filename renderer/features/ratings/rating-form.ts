import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { PersonId, ProjectId } from '../../../shared/domain/id.ts';
import { Level } from '../../../shared/domain/level.ts';
import type { Relation } from '../../../shared/domain/person.ts';
import { Basis, SourceKind, Sureness } from '../../../shared/domain/rating.ts';
import { Note } from '../../../shared/domain/text.ts';
import type { Question } from '../../../shared/ipc/contract.ts';
import { chosen } from '../../parts/chosen.ts';

/** What the dialog asks for. "Not enough seen" is an answer; no answer is not. */
export const RatingForm = z.object({
  level: chosen(z.union([Level, z.literal('not-seen')])),
  source: SourceKind,
  raterId: PersonId.nullable(),
  basis: Basis,
  sureness: Sureness,
  sentence: Note,
  projectId: ProjectId.nullable(),
  day: Day,
  private: z.boolean(),
  standBehind: z.boolean(),
});
export type RatingValues = z.input<typeof RatingForm>;
export type RatingAnswers = z.output<typeof RatingForm>;

export function emptyRating(day: Day): RatingValues {
  return {
    level: null,
    source: 'self',
    raterId: null,
    basis: 'saw-it-done',
    sureness: 'a-few-times',
    sentence: '',
    projectId: null,
    day,
    private: false,
    standBehind: true,
  };
}

/** How somebody who gives a rating of this kind is usually known. */
export const relationOf: Readonly<Record<SourceKind, Relation>> = {
  self: 'other',
  peer: 'peer',
  manager: 'manager',
  coach: 'coach',
  client: 'client',
  assessment: 'other',
  observed: 'other',
};

/**
 * What is asked of the main process. What the dialog did not show does not count: a rating by another cannot be
 * kept private, and only a first own one makes the standing level.
 */
export function ratingQuestion(
  answers: RatingAnswers,
  skillId: string,
  mayStandBehind: boolean,
): Question<'ratings.add'> {
  const { standBehind, level, private: kept, raterId, ...rest } = answers;
  const isOwn = answers.source === 'self';
  const isPrivate = isOwn && kept;
  return {
    rating: {
      ...rest,
      skillId,
      raterId: isOwn ? null : raterId,
      level: level === 'not-seen' ? null : level,
      private: isPrivate,
    },
    standBehind: mayStandBehind && standBehind && isOwn && !isPrivate && level !== 'not-seen',
  };
}
