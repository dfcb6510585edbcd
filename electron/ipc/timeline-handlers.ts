import type { ServiceContext } from '../services/context.ts';
import { getTimeline, getTimelineLevels } from '../services/timeline.ts';
import { getTimelineSheet } from '../services/timeline-sheet.ts';
import type { Handlers } from './answer.ts';

type TimelineHandlers = Pick<Handlers, Extract<keyof Handlers, `timeline.${string}`>>;

/** @param context The open vault. Refusals: vault-locked. */
export function timelineHandlers(context: () => ServiceContext): TimelineHandlers {
  return {
    'timeline.get': (input) => getTimeline(context(), input),
    'timeline.levels': (input) => getTimelineLevels(context(), input),
    'timeline.sheet': (input) => getTimelineSheet(context(), input),
  };
}
