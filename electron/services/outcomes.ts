import { OutcomeId, RatingId, RecordId } from '../../shared/domain/id.ts';
import type { Observation, Outcome, OutcomeDraft, Project } from '../../shared/domain/project.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import type { WritableDb } from '../database/db.ts';
import { insertLesson } from '../database/lessons.ts';
import { insertOutcome } from '../database/outcomes.ts';
import { getProject } from '../database/projects.ts';
import { insertRating } from '../database/ratings.ts';
import type { ServiceContext } from './context.ts';
import { latestToday, refuseFuture } from './days.ts';
import { newRecord, save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';

/** What was observed of a skill, as a rating of kind "observed work". */
function toRating(context: ServiceContext, draft: OutcomeDraft, seen: Observation): Rating {
  return {
    id: RatingId.parse(context.newId()),
    skillId: seen.skillId,
    source: 'observed',
    raterId: null,
    level: seen.level,
    basis: seen.basis,
    sureness: 'a-few-times',
    sentence: seen.sentence,
    period: '',
    projectId: draft.projectId,
    day: draft.day,
    supersedes: null,
    sealed: false,
    reply: '',
    ...newRecord(context, 'portfolio'),
  };
}

function check(project: Project, draft: OutcomeDraft): void {
  if (draft.day < project.startedOn) throw new Refusal('date-before-start');
  const skills = draft.observations.map((seen) => seen.skillId);
  if (skills.some((id) => !project.skillIds.includes(id))) throw new Refusal('not-found');
  if (new Set(skills).size < skills.length) throw new Refusal('already-done');
}

function keepLesson(
  tx: WritableDb,
  context: ServiceContext,
  draft: OutcomeDraft,
  outcomeId: OutcomeId,
): void {
  if (draft.lesson.trim() === '') return;
  insertLesson(tx, {
    id: RecordId.parse(context.newId()),
    projectId: draft.projectId,
    skillId: null,
    outcomeId,
    happened: draft.result,
    learned: draft.lesson,
    applies: '',
    day: draft.day,
    ...newRecord(context, 'learning'),
  });
}

/**
 * Writes down what came of a project. Every observed skill gets a rating of kind "observed work"; the lesson, if
 * any, stays in the learning space. A later outcome stands in place of an earlier one, which is kept.
 * Refusals: not-found (also for a skill that the project does not use), already-done for a skill named twice,
 * date-before-start, invalid-input for a day in the future.
 */
export function recordOutcome(context: ServiceContext, draft: Checked<'outcomes.record'>): Outcome {
  refuseFuture(context, draft.day, 'day');
  check(getProject(context.db, draft.projectId), draft);
  const ratings = draft.observations.map((seen) => toRating(context, draft, seen));
  const { lesson: _kept, ...said } = draft;
  const outcome: Outcome = {
    id: OutcomeId.parse(context.newId()),
    ...said,
    ratingIds: ratings.map((rating) => rating.id),
    ...newRecord(context, 'portfolio'),
  };
  const nouns = ['projects', 'ratings', 'skills', 'cycles', 'goals'] as const;
  save(context, { command: 'outcomes.record', nouns, undoable: false }, (tx) => {
    for (const rating of ratings) insertRating(tx, rating);
    insertOutcome(tx, outcome);
    keepLesson(tx, context, draft, outcome.id);
    for (const rating of ratings) refreshSnapshot(tx, rating.skillId, latestToday(context));
  });
  return outcome;
}
