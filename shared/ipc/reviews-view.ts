import * as z from 'zod';
import { Capture } from '../domain/capture.ts';
import { Day } from '../domain/day.ts';
import { DecisionKind } from '../domain/decision.ts';
import { LearningId, ProjectId } from '../domain/id.ts';
import { Level } from '../domain/level.ts';
import { SourceKind } from '../domain/rating.ts';
import { GoalRow, NamedSkill } from './views.ts';

/** What happened since the last look back: facts, and nothing that did not happen. */
export const Happened = z.strictObject({
  learning: z.array(z.strictObject({ id: LearningId, title: z.string() })),
  practice: z.array(z.strictObject({ skill: NamedSkill, tries: z.int() })),
  outcomes: z.array(z.strictObject({ projectId: ProjectId, title: z.string() })),
  ratings: z.array(
    z.strictObject({ skill: NamedSkill, sources: z.array(SourceKind), count: z.int() }),
  ),
  decisions: z.array(z.strictObject({ skill: NamedSkill, kind: DecisionKind, level: Level })),
});
export type Happened = z.infer<typeof Happened>;

export const ReviewPage = z.strictObject({
  /** The first day it looks back to. */
  since: Day,
  happened: Happened,
  inbox: z.array(Capture),
  /** Goals under way, the soonest first. */
  goals: z.array(GoalRow),
  /** The days of earlier looks, newest first. */
  past: z.array(Day),
});
export type ReviewPage = z.infer<typeof ReviewPage>;
