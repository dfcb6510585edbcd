import { LearningId, type SkillId } from '../../shared/domain/id.ts';
import type { LearningActivity } from '../../shared/domain/learning.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { LearningRow } from '../../shared/ipc/views.ts';
import { Refusal } from '../../shared/result.ts';
import type { ReadableDb } from '../database/db.ts';
import {
  getLearningRow,
  insertLearning,
  listLearningRows,
  getLearning as readLearning,
  updateLearning as storeLearning,
} from '../database/learning.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { linkToTurns } from './cycle-links.ts';
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

function refuseUnknownSkills(db: ReadableDb, skillIds: readonly SkillId[]): void {
  for (const id of skillIds) getSkill(db, id);
}

/** Plans an activity, in the learning space. Refusals: not-found for a skill or turn. */
export function createLearning(
  context: ServiceContext,
  input: Checked<'learning.create'>,
): LearningActivity {
  refuseUnknownSkills(context.db, input.learning.skillIds);
  const activity: LearningActivity = {
    id: LearningId.parse(context.newId()),
    ...input.learning,
    state: 'planned',
    startedOn: null,
    finishedOn: null,
    takeaway: '',
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'learning.create', nouns, undoable: true }, (tx) => {
    insertLearning(tx, activity);
    const linked = { kind: 'learning', recordId: activity.id } as const;
    linkToTurns(tx, linked, activity.skillIds, input.cycleId);
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

/** Refusals: not-found. */
export function updateLearning(
  context: ServiceContext,
  input: Checked<'learning.update'>,
): LearningActivity {
  if (input.change.skillIds) refuseUnknownSkills(context.db, input.change.skillIds);
  return change(context, 'learning.update', input.id, input.change);
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
