import { positionOf } from '../../shared/domain/cycle.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import { type CycleId, DecisionId } from '../../shared/domain/id.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { closeCycle, cycleFacts, openCycleOfGoal } from '../database/cycles.ts';
import type { ReadableDb } from '../database/db.ts';
import { insertDecision } from '../database/decisions.ts';
import { listGoalsOfSkill } from '../database/goals.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { estimateThen } from './proposals.ts';
import { newRecord, save } from './saving.ts';
import { ensureOpenTurn, ensureOpenTurns } from './turns.ts';

type OpenTurn = { readonly goal: Goal; readonly cycleId: CycleId };

/** The turns that wait for nothing but this decision: everything before it has happened. */
function turnsAwaitingDecision(db: ReadableDb, goals: readonly Goal[]): OpenTurn[] {
  return goals.flatMap((goal) => {
    const cycle = openCycleOfGoal(db, goal.id);
    const waits = cycle !== null && positionOf(cycleFacts(db, cycle.id)).stage === 'closed';
    return waits ? [{ goal, cycleId: cycle.id }] : [];
  });
}

/** Those that do not rest first, the soonest first. */
function activeGoals(db: ReadableDb, skillId: Goal['skillId']): Goal[] {
  return listGoalsOfSkill(db, skillId)
    .filter((goal) => goal.state === 'active')
    .toSorted((one, other) => Number(one.pause !== null) - Number(other.pause !== null));
}

/**
 * Keeps the owner's decision on a level, together with what the estimate said on that day. Every turn that was
 * waiting for it closes; where the target is not reached, the next one opens. The reply names the turns of the
 * goal that is due first. Refusals: not-found.
 */
export function makeDecision(
  context: ServiceContext,
  draft: Checked<'decisions.make'>,
): Reply<'decisions.make'> {
  const { db } = context;
  getSkill(db, draft.skillId);
  const turns = turnsAwaitingDecision(db, activeGoals(db, draft.skillId));
  const closedCycle = turns[0]?.cycleId ?? null;
  const decision: Decision = {
    id: DecisionId.parse(context.newId()),
    ...draft,
    cycleId: closedCycle,
    estimate: estimateThen(db, draft.skillId, listRatingsOfSkill(db, draft.skillId), draft.day),
    ...newRecord(context, 'portfolio'),
  };
  const nouns = ['decisions', 'skills', 'cycles', 'goals'] as const;
  const openedCycle = save(context, { command: 'decisions.make', nouns, undoable: false }, (tx) => {
    insertDecision(tx, decision);
    for (const { cycleId } of turns) closeCycle(tx, cycleId, decision.id, decision.createdAt);
    const opened = turns.map(({ goal }) => ensureOpenTurn(context, tx, goal));
    // A level that was taken back puts other targets ahead again.
    ensureOpenTurns(context, tx, draft.skillId);
    return opened[0] ?? null;
  });
  return { decision, closedCycle, openedCycle };
}
