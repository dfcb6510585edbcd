import type { CycleId, SkillId } from '../../shared/domain/id.ts';
import { getCycle, type LinkKind, link, listOpenCyclesOfSkills } from '../database/cycles.ts';
import type { WritableDb } from '../database/db.ts';

type Linked = { readonly kind: LinkKind; readonly recordId: string };

/**
 * Ties a record to the turn it was made in, and to the open turns of its skills: one project may move several goals.
 * Refusals: not-found for a turn that does not exist.
 */
export function linkToTurns(
  tx: WritableDb,
  linked: Linked,
  skillIds: readonly SkillId[],
  cycleId: CycleId | null,
): void {
  const named = cycleId ? [getCycle(tx, cycleId).id] : [];
  const open = listOpenCyclesOfSkills(tx, skillIds).map((cycle) => cycle.id);
  for (const turn of new Set([...named, ...open])) {
    link(tx, turn, linked.kind, linked.recordId);
  }
}
