import { type Day, dayOf } from '../../shared/domain/day.ts';
import type { CycleId, SkillId } from '../../shared/domain/id.ts';
import { getCycle, type LinkKind, link, listOpenCyclesOfSkills } from '../database/cycles.ts';
import type { WritableDb } from '../database/db.ts';

type Linked = { readonly kind: LinkKind; readonly recordId: string };

/**
 * Ties a record to the turn it was made in, and to the open turns of its skills: one project may move several goals.
 * @param doneOn When it was done, if it was: a turn that began later is not served by it.
 * Refusals: not-found for a turn that does not exist.
 */
export function linkToTurns(
  tx: WritableDb,
  linked: Linked,
  skillIds: readonly SkillId[],
  cycleId: CycleId | null,
  doneOn: Day | null = null,
): void {
  const named = cycleId ? [getCycle(tx, cycleId).id] : [];
  const open = listOpenCyclesOfSkills(tx, skillIds)
    .filter((cycle) => doneOn === null || doneOn >= dayOf(cycle.createdAt))
    .map((cycle) => cycle.id);
  for (const turn of new Set([...named, ...open])) {
    link(tx, turn, linked.kind, linked.recordId);
  }
}
