import type { Day } from '../../../shared/domain/day.ts';
import { type ProjectState, projectState } from '../../../shared/domain/project.ts';
import type { ProjectRow } from '../../../shared/ipc/views.ts';

const order: readonly ProjectState[] = ['running', 'awaiting-outcome', 'with-outcome'];

/** Where a project of the list stands on a day. */
export function stateOf({ endedOn, verdict }: ProjectRow, today: Day): ProjectState {
  return projectState({ endedOn, hasOutcome: verdict !== null }, today);
}

/** Running first, then what waits for an outcome, then what has one; the newest first in each. */
export function inGroups(projects: readonly ProjectRow[], today: Day): ProjectRow[] {
  const place = (project: ProjectRow) => order.indexOf(stateOf(project, today));
  return [...projects].sort(
    (one, other) => place(one) - place(other) || other.startedOn.localeCompare(one.startedOn),
  );
}
