import type { Day } from '../../shared/domain/day.ts';
import type { Waiting } from '../../shared/ipc/home-view.ts';
import type { GoalRow } from '../../shared/ipc/views.ts';
import { proposeFromKept } from '../../shared/rating/propose-kept.ts';
import type { ReadableDb } from '../database/db.ts';
import { listCandidates, listSealedBySkill } from '../database/home-rows.ts';

function turnsToDecide(open: readonly GoalRow[]): Waiting[] {
  return open
    .filter(({ cycle, mayReach }) => mayReach || cycle?.stage === 'closed')
    .map(({ id, skill, cycle }) => ({
      kind: 'turn',
      goalId: id,
      skill,
      turn: cycle?.number ?? null,
    }));
}

/**
 * What waits for the owner's decision: turns first, then sealed views, then levels that the evidence speaks for. A skill
 * whose turn waits is not asked about twice. Worked out from what is kept, without any estimate.
 */
export function listWaiting(db: ReadableDb, open: readonly GoalRow[], today: Day): Waiting[] {
  const turns = turnsToDecide(open);
  const asked = new Set<string>(turns.map(({ skill }) => skill.id));
  const sealed = listSealedBySkill(db).map((row): Waiting => ({ kind: 'sealed', ...row }));
  const proposals = listCandidates(db).flatMap((candidate): Waiting[] => {
    const level = asked.has(candidate.skill.id) ? null : proposeFromKept(candidate, today);
    const { skill, standing } = candidate;
    return level === null ? [] : [{ kind: 'proposal', skill, standing, level }];
  });
  return [...turns, ...sealed, ...proposals];
}
