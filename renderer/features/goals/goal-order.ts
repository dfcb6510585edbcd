import type { GoalState } from '../../../shared/domain/goal.ts';
import type { GoalRow } from '../../../shared/ipc/views.ts';

const order: readonly GoalState[] = ['active', 'reached', 'stopped'];

/** What is going on first, soonest first; then what has ended, newest first. */
export function inGroups(goals: readonly GoalRow[]): GoalRow[] {
  return [...goals].sort((one, other) => {
    const group = order.indexOf(one.state) - order.indexOf(other.state);
    if (group !== 0) return group;
    if (one.state === 'active') return one.by.localeCompare(other.by);
    return (other.endedAt ?? '').localeCompare(one.endedAt ?? '');
  });
}
