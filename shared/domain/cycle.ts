import * as z from 'zod';
import { Instant } from './day.ts';
import { CycleId, DecisionId, GoalId } from './id.ts';
import { recordFields } from './record.ts';
import { Note, Statement } from './text.ts';

/** The stages of one turn, in order. */
export const CYCLE_STAGES = [
  'aim',
  'learn',
  'practise',
  'apply',
  'outcome',
  're-rate',
  'closed',
] as const;
export const CycleStage = z.enum(CYCLE_STAGES);
export type CycleStage = z.infer<typeof CycleStage>;

/** Stages that may be passed over, with a reason. An outcome cannot: there is nothing to learn from without one. */
export const SkippableStage = z.enum(['learn', 'practise', 'apply']);
export type SkippableStage = z.infer<typeof SkippableStage>;

export const StageSkip = z.strictObject({ stage: SkippableStage, reason: Statement, at: Instant });
export type StageSkip = z.infer<typeof StageSkip>;

/** One turn of a goal. Its stage is not stored: it follows from the facts. */
export const Cycle = z.strictObject({
  id: CycleId,
  goalId: GoalId,
  /** 1 for the first turn of the goal. */
  number: z.int().min(1),
  /** What this turn is about, in the owner's words; may be empty in the first turn, where the goal says it. */
  aim: Note,
  skips: z.array(StageSkip),
  /** What this turn taught, in the owner's words; may be said at its end or long after, and changed. */
  taught: Note,
  /** The decision that closed it. */
  decisionId: DecisionId.nullable(),
  closedAt: Instant.nullable(),
  ...recordFields,
});
export type Cycle = z.infer<typeof Cycle>;

/** Everything the stage depends on, counted from records; instants are those of being recorded. */
export type CycleFacts = {
  readonly aimed: boolean;
  readonly learningDone: number;
  readonly practiceSessions: number;
  readonly projectsStarted: number;
  /** When the newest outcome of a project of this turn was recorded. */
  readonly lastOutcomeAt: Instant | null;
  /** When the newest counting rating of the skill was recorded that is not itself part of that outcome. */
  readonly lastRatingAt: Instant | null;
  readonly skipped: readonly SkippableStage[];
  readonly closed: boolean;
};

export type StageStatus = 'done' | 'current' | 'upcoming' | 'skipped';
export type CyclePosition = {
  readonly stage: CycleStage;
  readonly steps: readonly { readonly stage: CycleStage; readonly status: StageStatus }[];
};

function isDone(stage: CycleStage, facts: CycleFacts): boolean {
  switch (stage) {
    case 'aim':
      return facts.aimed;
    case 'learn':
      return facts.learningDone > 0;
    case 'practise':
      return facts.practiceSessions > 0;
    case 'apply':
      return facts.projectsStarted > 0;
    case 'outcome':
      return facts.lastOutcomeAt !== null;
    case 're-rate':
      return (
        facts.lastOutcomeAt !== null &&
        facts.lastRatingAt !== null &&
        facts.lastRatingAt >= facts.lastOutcomeAt
      );
    case 'closed':
      return facts.closed;
  }
}

/**
 * Where a turn stands: the first stage that is neither done nor skipped. Because it is worked out from facts,
 * it cannot contradict them; a fact recorded early (a project before any course) simply counts as done.
 */
export function positionOf(facts: CycleFacts): CyclePosition {
  if (facts.closed) {
    const steps = CYCLE_STAGES.map((stage) => ({ stage, status: closedStatus(stage, facts) }));
    return { stage: 'closed', steps };
  }
  let stage: CycleStage = 'closed';
  let found = false;
  const steps = CYCLE_STAGES.map((candidate) => {
    const done = isDone(candidate, facts);
    if (done) return { stage: candidate, status: 'done' as StageStatus };
    if (facts.skipped.some((skipped) => skipped === candidate)) {
      return { stage: candidate, status: 'skipped' as StageStatus };
    }
    if (found) return { stage: candidate, status: 'upcoming' as StageStatus };
    found = true;
    stage = candidate;
    return { stage: candidate, status: 'current' as StageStatus };
  });
  return { stage, steps };
}

function closedStatus(stage: CycleStage, facts: CycleFacts): StageStatus {
  return isDone(stage, facts) ? 'done' : 'skipped';
}

/** Reached may be offered: an application in a project, its outcome, and a rating newer than the outcome. */
export function mayOfferReached(
  facts: CycleFacts,
  standing: number | null,
  target: number,
): boolean {
  return (
    standing !== null &&
    standing >= target &&
    facts.projectsStarted > 0 &&
    isDone('outcome', facts) &&
    isDone('re-rate', facts)
  );
}
