import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { SkillId } from '../domain/id.ts';
import {
  LEVELS_AT_ONCE,
  TimelineLevels,
  TimelinePage,
  TimelinePrint,
  TimelineSheet,
} from './timeline-view.ts';

export const timelineContract = {
  'timeline.get': { input: z.strictObject({ today: Day }), output: TimelinePage },
  'timeline.levels': {
    input: z.strictObject({ today: Day, skillIds: z.array(SkillId).max(LEVELS_AT_ONCE) }),
    output: z.array(TimelineLevels),
  },
  /** What a print would show. */
  'timeline.sheet': { input: TimelinePrint, output: TimelineSheet },
  /** Prints it, or writes it as a PDF where the person says; `done` is false when they thought better of it. */
  'print.timeline': {
    input: z.strictObject({ sheet: TimelinePrint, onto: z.enum(['paper', 'pdf']) }),
    output: z.strictObject({ done: z.boolean() }),
  },
} as const;
