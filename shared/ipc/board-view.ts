import * as z from 'zod';
import { CycleStage } from '../domain/cycle.ts';
import { Day } from '../domain/day.ts';
import { CycleId, LearningId, ProjectId } from '../domain/id.ts';
import { LearningState } from '../domain/learning.ts';
import { Level } from '../domain/level.ts';
import { GoalRow, StepView } from './views.ts';

/** An open turn, as far as a card of the board needs it. */
export const BoardTurn = z.strictObject({
  cycle: z.strictObject({ id: CycleId, number: z.int(), aim: z.string() }),
  stage: CycleStage,
  steps: z.array(StepView),
  learning: z.array(z.strictObject({ id: LearningId, title: z.string(), state: LearningState })),
  projects: z.array(
    z.strictObject({
      project: z.strictObject({ id: ProjectId, title: z.string() }),
      outcome: z.strictObject({ day: Day }).nullable(),
    }),
  ),
  practice: z.strictObject({
    sessions: z.int(),
    /** Whether nobody who decides on pay, grade or contract was in any of them; null without a session. */
    isSafe: z.boolean().nullable(),
  }),
});
export type BoardTurn = z.infer<typeof BoardTurn>;

export const BoardCard = z.strictObject({
  goal: GoalRow,
  /** Null for a goal whose target has been decided on and that has no turn open. */
  turn: BoardTurn.nullable(),
  /** Where the card lies: always worked out from the records. */
  column: CycleStage,
  /** The first milestone that is not done. */
  milestone: z
    .strictObject({ title: z.string(), level: Level.nullable(), by: Day.nullable() })
    .nullable(),
});
export type BoardCard = z.infer<typeof BoardCard>;

export const BoardPage = z.strictObject({
  /** Every active goal that does not rest, the soonest first. */
  cards: z.array(BoardCard),
  resting: z.array(GoalRow),
});
export type BoardPage = z.infer<typeof BoardPage>;
