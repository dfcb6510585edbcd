import type { LearningState } from '../../../shared/domain/learning.ts';
import type { LearningRow } from '../../../shared/ipc/views.ts';

const order: readonly LearningState[] = ['active', 'planned', 'done'];

/** Later than any date: what has none comes last. */
const NEVER = '9999-12-31';

/** Under way, planned, done; what is due soonest first, what was finished last first. */
export function inGroups(activities: readonly LearningRow[]): LearningRow[] {
  return [...activities].sort((one, other) => {
    const group = order.indexOf(one.state) - order.indexOf(other.state);
    if (group !== 0) return group;
    if (one.state === 'done') return (other.finishedOn ?? '').localeCompare(one.finishedOn ?? '');
    return (one.by ?? NEVER).localeCompare(other.by ?? NEVER);
  });
}
