import type { ProjectRow } from '../../../shared/ipc/views.ts';

/** Whether what came of it has been written down. */
export function hasOutcome({ verdict }: Pick<ProjectRow, 'verdict'>): boolean {
  return verdict !== null;
}

/** Without an outcome first, then with one; the newest first in each. */
export function inGroups(projects: readonly ProjectRow[]): ProjectRow[] {
  return [...projects].sort(
    (one, other) =>
      Number(hasOutcome(one)) - Number(hasOutcome(other)) ||
      other.startedOn.localeCompare(one.startedOn),
  );
}
