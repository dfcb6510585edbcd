import type { Day } from '../../shared/domain/day.ts';
import type { TimelinePage } from '../../shared/ipc/timeline-view.ts';

/** The timeline of a portfolio in which nothing has happened. */
export const emptyTimeline = (first: Day): TimelinePage => ({
  first,
  goalSkillIds: [],
  projects: [],
  learning: [],
  practice: [],
  decisions: [],
  reached: [],
  turns: [],
});
