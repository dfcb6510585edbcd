import type { GoalRow } from '../../../shared/ipc/views.ts';

/** What has become of a goal, for a list. */
export type GoalGroup = 'active' | 'resting' | 'reached' | 'stopped';
const order: readonly GoalGroup[] = ['active', 'resting', 'reached', 'stopped'];

export function groupOf({ state, pause }: Pick<GoalRow, 'state' | 'pause'>): GoalGroup {
  return state === 'active' && pause !== null ? 'resting' : state;
}

/** What is going on first, soonest first; then what rests; then what has ended, newest first. */
export function inGroups(goals: readonly GoalRow[]): GoalRow[] {
  return [...goals].sort((one, other) => {
    const group = order.indexOf(groupOf(one)) - order.indexOf(groupOf(other));
    if (group !== 0) return group;
    if (one.state === 'active') return one.by.localeCompare(other.by);
    return (other.endedAt ?? '').localeCompare(one.endedAt ?? '');
  });
}
