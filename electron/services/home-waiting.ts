import type { Day } from '../../shared/domain/day.ts';
import type { Waiting } from '../../shared/ipc/home-view.ts';
import type { GoalRow } from '../../shared/ipc/views.ts';
import { proposeFromKept } from '../../shared/rating/propose-kept.ts';
import type { ReadableDb } from '../database/db.ts';
import { eachCandidate, listSealedBySkill } from '../database/home-rows.ts';

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
 * What waits for the owner's decision: turns first, then sealed views, then levels that the evidence speaks for; of these
 * no more than asked for. A skill whose turn waits is not asked about twice. Worked out from what is kept, without any
 * estimate.
 */
export function listWaiting(
  db: ReadableDb,
  open: readonly GoalRow[],
  { today, most }: { readonly today: Day; readonly most: number },
): Waiting[] {
  const waiting = turnsToDecide(open);
  const asked = new Set<string>(waiting.map(({ skill }) => skill.id));
  waiting.push(...listSealedBySkill(db).map((row): Waiting => ({ kind: 'sealed', ...row })));
  if (waiting.length >= most) return waiting.slice(0, most);
  for (const candidate of eachCandidate(db)) {
    const { skill, standing } = candidate;
    const level = asked.has(skill.id) ? null : proposeFromKept(candidate, today);
    if (level !== null) waiting.push({ kind: 'proposal', skill, standing, level });
    if (waiting.length >= most) break;
  }
  return waiting;
}
