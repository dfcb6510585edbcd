import { positionOf } from '../../shared/domain/cycle.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import { CycleId, DecisionId } from '../../shared/domain/id.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { closeCycle, cycleFacts, insertCycle, openCycleOfGoal } from '../database/cycles.ts';
import type { ReadableDb, WritableDb } from '../database/db.ts';
import { insertDecision } from '../database/decisions.ts';
import { listGoalsOfSkill } from '../database/goals.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { estimateThen } from './proposals.ts';
import { newRecord, save } from './saving.ts';

type OpenTurn = { readonly goal: Goal; readonly cycleId: CycleId; readonly number: number };

/** The turn that waits for nothing but this decision: everything before it has happened. */
function turnAwaitingDecision(db: ReadableDb, goals: readonly Goal[]): OpenTurn | null {
  for (const goal of goals) {
    const cycle = openCycleOfGoal(db, goal.id);
    if (cycle && positionOf(cycleFacts(db, cycle.id)).stage === 'closed') {
      return { goal, cycleId: cycle.id, number: cycle.number };
    }
  }
  return null;
}

/** Opens the next turn of a goal. */
export function openTurn(
  context: ServiceContext,
  tx: WritableDb,
  goal: Goal,
  number: number,
): CycleId {
  const id = CycleId.parse(context.newId());
  insertCycle(tx, {
    id,
    goalId: goal.id,
    number,
    aim: '',
    skips: [],
    decisionId: null,
    closedAt: null,
    ...newRecord(context, goal.space),
  });
  return id;
}

/**
 * Keeps the owner's decision on a level, together with what the estimate said on that day. If a turn of a goal
 * was waiting for it, the turn closes; if the target is not reached, the next one opens. Refusals: not-found.
 */
export function makeDecision(
  context: ServiceContext,
  draft: Checked<'decisions.make'>,
): Reply<'decisions.make'> {
  const { db } = context;
  getSkill(db, draft.skillId);
  const goals = listGoalsOfSkill(db, draft.skillId).filter((goal) => goal.state === 'active');
  const turn = turnAwaitingDecision(db, goals);
  const decision: Decision = {
    id: DecisionId.parse(context.newId()),
    ...draft,
    cycleId: turn?.cycleId ?? null,
    estimate: estimateThen(db, draft.skillId, listRatingsOfSkill(db, draft.skillId), draft.day),
    ...newRecord(context, 'portfolio'),
  };
  const nouns = ['decisions', 'skills', 'cycles', 'goals'] as const;
  const openedCycle = save(context, { command: 'decisions.make', nouns, undoable: false }, (tx) => {
    insertDecision(tx, decision);
    if (!turn) return null;
    closeCycle(tx, turn.cycleId, decision.id, decision.createdAt);
    if (draft.level >= turn.goal.toLevel) return null;
    return openTurn(context, tx, turn.goal, turn.number + 1);
  });
  return { decision, closedCycle: turn?.cycleId ?? null, openedCycle };
}
