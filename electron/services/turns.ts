import type { Goal } from '../../shared/domain/goal.ts';
import { CycleId, type SkillId } from '../../shared/domain/id.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import {
  getCycle,
  insertCycle,
  listCyclesOfGoal,
  openCycleOfGoal,
  updateCycle,
} from '../database/cycles.ts';
import type { WritableDb } from '../database/db.ts';
import { getGoal, listGoalsOfSkill } from '../database/goals.ts';
import type { ServiceContext } from './context.ts';
import { standingOf } from './proposals.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['cycles', 'goals'] as const;

/** Opens a turn of a goal. */
export function openTurn(
  context: ServiceContext,
  tx: WritableDb,
  goal: Pick<Goal, 'id' | 'space'>,
  number: number,
): CycleId {
  const id = CycleId.parse(context.newId());
  insertCycle(tx, {
    id,
    goalId: goal.id,
    number,
    aim: '',
    taught: '',
    skips: [],
    decisionId: null,
    closedAt: null,
    ...newRecord(context, goal.space),
  });
  return id;
}

function openNext(
  context: ServiceContext,
  tx: WritableDb,
  goal: Pick<Goal, 'id' | 'space'>,
): CycleId {
  return openTurn(context, tx, goal, (listCyclesOfGoal(tx, goal.id)[0]?.number ?? 0) + 1);
}

/** An active goal whose target is still ahead always has an open turn. Gives the turn it opened, if any. */
export function ensureOpenTurn(
  context: ServiceContext,
  tx: WritableDb,
  goal: Goal,
): CycleId | null {
  if (goal.state !== 'active') return null;
  const standing = standingOf(tx, goal.skillId);
  if (standing !== null && standing >= goal.toLevel) return null;
  return openCycleOfGoal(tx, goal.id) ? null : openNext(context, tx, goal);
}

/** The same for every goal of a skill: to be called after whatever changed its standing level. */
export function ensureOpenTurns(context: ServiceContext, tx: WritableDb, skillId: SkillId): void {
  for (const goal of listGoalsOfSkill(tx, skillId)) ensureOpenTurn(context, tx, goal);
}

/** Goes round once more, also where the target has been met. Refusals: not-found, already-done. */
export function openAnotherTurn(
  context: ServiceContext,
  input: Checked<'cycles.open'>,
): Reply<'cycles.open'> {
  const goal = getGoal(context.db, input.goalId);
  if (goal.state !== 'active' || openCycleOfGoal(context.db, goal.id)) {
    throw new Refusal('already-done');
  }
  const id = save(context, { command: 'cycles.open', nouns, undoable: true }, (tx) =>
    openNext(context, tx, goal),
  );
  return { id };
}

/** Keeps what a turn taught, in the owner's words, open or closed. Refusals: not-found. */
export function keepTaught(
  context: ServiceContext,
  input: Checked<'cycles.teach'>,
): Reply<'cycles.teach'> {
  const cycle = getCycle(context.db, input.id);
  const updatedAt = context.now().toISOString();
  save(context, { command: 'cycles.teach', nouns, undoable: true }, (tx) =>
    updateCycle(tx, { ...cycle, taught: input.taught, updatedAt }),
  );
  return { done: true };
}
