import { LearningId } from '../../shared/domain/id.ts';
import {
  type LearningActivity,
  type LearningProgress,
  stateOfDates,
} from '../../shared/domain/learning.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { LearningRow } from '../../shared/ipc/views.ts';
import { Refusal } from '../../shared/result.ts';
import {
  getLearningRow,
  insertLearning,
  listLearningRows,
  getLearning as readLearning,
  updateLearning as storeLearning,
} from '../database/learning.ts';
import type { ServiceContext } from './context.ts';
import { linkToTurns } from './cycle-links.ts';
import { refuseFuture } from './days.ts';
import { refuseUnknownSkills } from './known-skills.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['learning', 'cycles', 'goals'] as const;

/** All activities, the newest first. */
export function listLearning(context: ServiceContext): LearningRow[] {
  return listLearningRows(context.db);
}

/** Refusals: not-found. */
export function getLearning(context: ServiceContext, input: Checked<'learning.get'>): LearningRow {
  return getLearningRow(context.db, input.id);
}

const PLANNED = { state: 'planned', startedOn: null, finishedOn: null, takeaway: '' } as const;

type Dates = Pick<LearningActivity, 'startedOn' | 'finishedOn'>;

/** Refusals: invalid-input with the problem date-in-future, date-before-start. */
function refuseCrossedDates(context: ServiceContext, { startedOn, finishedOn }: Dates): void {
  if (startedOn !== null) refuseFuture(context, startedOn, 'startedOn');
  if (finishedOn !== null) refuseFuture(context, finishedOn, 'finishedOn');
  if (startedOn !== null && finishedOn !== null && finishedOn < startedOn) {
    throw new Refusal('date-before-start');
  }
}

/** What is under way has no end, and what is done has one. */
function progressOf(progress: LearningProgress | null): LearningProgress | typeof PLANNED {
  if (progress === null) return PLANNED;
  return progress.state === 'done' ? progress : { ...progress, finishedOn: null };
}

/**
 * Writes down an activity, in the learning space: planned, under way, or done already. What was done before a turn
 * began is no part of it. Refusals: not-found for a skill or turn, date-before-start, invalid-input for a day in the
 * future.
 */
export function createLearning(
  context: ServiceContext,
  input: Checked<'learning.create'>,
): LearningActivity {
  refuseUnknownSkills(context.db, input.learning.skillIds);
  const progress = progressOf(input.progress);
  refuseCrossedDates(context, progress);
  const activity: LearningActivity = {
    id: LearningId.parse(context.newId()),
    ...input.learning,
    ...progress,
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'learning.create', nouns, undoable: true }, (tx) => {
    insertLearning(tx, activity);
    const linked = { kind: 'learning', recordId: activity.id } as const;
    linkToTurns(tx, linked, activity.skillIds, input.cycleId, activity.finishedOn);
  });
  return activity;
}

function change(
  context: ServiceContext,
  command: string,
  id: LearningId,
  patch: Partial<LearningActivity>,
): LearningActivity {
  const updatedAt = context.now().toISOString();
  const activity: LearningActivity = { ...readLearning(context.db, id), ...patch, updatedAt };
  save(context, { command, nouns, undoable: true }, (tx) => storeLearning(tx, activity));
  return activity;
}

/**
 * Everything of an activity can be edited at any time; where it stands follows its dates.
 * Refusals: not-found, date-before-start, invalid-input for a day in the future.
 */
export function updateLearning(
  context: ServiceContext,
  input: Checked<'learning.update'>,
): LearningActivity {
  if (input.change.skillIds) refuseUnknownSkills(context.db, input.change.skillIds);
  const after = { ...readLearning(context.db, input.id), ...input.change };
  refuseCrossedDates(context, after);
  return change(context, 'learning.update', input.id, {
    ...input.change,
    state: stateOfDates(after),
  });
}

/** Refusals: not-found, already-done. */
export function startLearning(
  context: ServiceContext,
  input: Checked<'learning.start'>,
): LearningActivity {
  if (readLearning(context.db, input.id).state === 'done') throw new Refusal('already-done');
  return change(context, 'learning.start', input.id, { state: 'active', startedOn: input.day });
}

/** Refusals: not-found, already-done, date-before-start. */
export function finishLearning(
  context: ServiceContext,
  input: Checked<'learning.finish'>,
): LearningActivity {
  const before = readLearning(context.db, input.id);
  if (before.state === 'done') throw new Refusal('already-done');
  if (before.startedOn !== null && input.day < before.startedOn) {
    throw new Refusal('date-before-start');
  }
  return change(context, 'learning.finish', input.id, {
    state: 'done',
    startedOn: before.startedOn ?? input.day,
    finishedOn: input.day,
    takeaway: input.takeaway,
  });
}

/**
 * Takes up again what was finished; what was taken from it stays. What is in the portfolio is finished for good there.
 * Refusals: not-found, not-ready when it is not finished or was carried across.
 */
export function reopenLearning(
  context: ServiceContext,
  input: Checked<'learning.reopen'>,
): LearningActivity {
  const before = readLearning(context.db, input.id);
  if (before.state !== 'done' || before.space === 'portfolio') throw new Refusal('not-ready');
  return change(context, 'learning.reopen', input.id, { state: 'active', finishedOn: null });
}
