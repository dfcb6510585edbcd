import { OutcomeId, type PersonId, RatingId, RecordId } from '../../shared/domain/id.ts';
import { observationKey, plannedRatings, sourceOf } from '../../shared/domain/outcome-ratings.ts';
import type {
  Observation,
  Observer,
  Outcome,
  OutcomeDraft,
  Project,
} from '../../shared/domain/project.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import type { ReadableDb, WritableDb } from '../database/db.ts';
import { insertLesson } from '../database/lessons.ts';
import { insertOutcome, listOutcomesOfProject } from '../database/outcomes.ts';
import { getPerson } from '../database/people.ts';
import { getProject } from '../database/projects.ts';
import { insertRating, listRatingsOfOutcomes } from '../database/ratings.ts';
import type { ServiceContext } from './context.ts';
import { latestToday, refuseFuture } from './days.ts';
import { newRecord, save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';

/** What was observed of a skill, as a rating by who observed it. */
function toRating(
  context: ServiceContext,
  draft: OutcomeDraft,
  seen: Observation,
  supersedes: RatingId | null,
): Rating {
  return {
    id: RatingId.parse(context.newId()),
    skillId: seen.skillId,
    source: sourceOf(seen.by),
    raterId: raterOf(seen.by),
    level: seen.level,
    basis: seen.basis,
    sureness: 'a-few-times',
    sentence: seen.sentence,
    period: '',
    projectId: draft.projectId,
    day: draft.day,
    supersedes,
    sealed: false,
    reply: '',
    ...newRecord(context, 'portfolio'),
  };
}

const raterOf = (by: Observer): PersonId | null => (by.kind === 'owner' ? null : by.personId);

type Written = { readonly ratingIds: RatingId[]; readonly added: Rating[] };

/** The ratings of an outcome: those it adds, and those of an earlier one that it leaves as they are. */
function ratingsOf(context: ServiceContext, draft: OutcomeDraft): Written {
  const { db } = context;
  const standing = listRatingsOfOutcomes(db, draft.projectId);
  const plan = plannedRatings(draft, listOutcomesOfProject(db, draft.projectId));
  const added: Rating[] = [];
  const ratingIds = plan.map(({ observation, change }) => {
    const { skillId, by } = observation;
    // One whose observer was erased and recorded anew names nothing any more; then it is a first view.
    const before = standing.findLast(
      (rating) =>
        rating.skillId === skillId &&
        rating.raterId === raterOf(by) &&
        (by.kind === 'person') === (rating.source !== 'observed'),
    );
    if (change === 'kept' && before) return before.id;
    const rating = toRating(context, draft, observation, before?.id ?? null);
    added.push(rating);
    return rating.id;
  });
  return { ratingIds, added };
}

function check(db: ReadableDb, project: Project, draft: OutcomeDraft): void {
  if (draft.day < project.startedOn) throw new Refusal('date-before-start');
  const { observations } = draft;
  if (observations.some(({ skillId }) => !project.skillIds.includes(skillId))) {
    throw new Refusal('not-found');
  }
  const keys = observations.map(observationKey);
  if (new Set(keys).size < keys.length) throw new Refusal('already-done');
  for (const { by } of observations) if (by.kind === 'person') getPerson(db, by.personId);
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
 * Writes down what came of a project. Everything observed becomes a rating: of kind "observed work" for what the owner
 * saw in it, by the person for what somebody else saw. What the owner would do differently stays in the learning
 * space, as a lesson. A later outcome stands in place of an earlier one, which is kept, and so do its ratings.
 * Refusals: not-found (also for a skill that the project does not use, and for a person who is not there), already-done
 * for one observer's view of a skill given twice, date-before-start, invalid-input for a day in the future.
 */
export function recordOutcome(context: ServiceContext, draft: Checked<'outcomes.record'>): Outcome {
  refuseFuture(context, draft.day, 'day');
  check(context.db, getProject(context.db, draft.projectId), draft);
  const { ratingIds, added } = ratingsOf(context, draft);
  const { lesson: _kept, ...said } = draft;
  const outcome: Outcome = {
    id: OutcomeId.parse(context.newId()),
    ...said,
    ratingIds,
    ...newRecord(context, 'portfolio'),
  };
  const nouns = ['projects', 'ratings', 'skills', 'cycles', 'goals'] as const;
  save(context, { command: 'outcomes.record', nouns, undoable: false }, (tx) => {
    for (const rating of added) insertRating(tx, rating);
    insertOutcome(tx, outcome);
    keepLesson(tx, context, draft, outcome.id);
    for (const skillId of new Set(added.map((rating) => rating.skillId))) {
      refreshSnapshot(tx, skillId, latestToday(context));
    }
  });
  return outcome;
}
