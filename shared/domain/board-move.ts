import { CYCLE_STAGES, type CyclePosition, type CycleStage, SkippableStage } from './cycle.ts';

/** What a wish to move a card means: never a change of its place, but the records that would change it. */
export type BoardMove =
  /** It lies there already. */
  | { readonly kind: 'stay' }
  /** One thing must have happened. */
  | { readonly kind: 'record'; readonly stage: CycleStage }
  /** More than one must have happened or be passed over, in this order. */
  | { readonly kind: 'several'; readonly stages: readonly CycleStage[] }
  /** Back to a stage that was passed over. */
  | { readonly kind: 'take-up'; readonly stage: SkippableStage }
  /** Back behind what has happened, which is not undone by moving a card. */
  | { readonly kind: 'back' };

const placeOf = (stage: CycleStage): number => CYCLE_STAGES.indexOf(stage);

/**
 * What would have to be recorded for a turn to stand at a stage. `closed` stands for the decision that closes it:
 * a turn is moved there by everything before it.
 */
export function boardMove({ stage, steps }: CyclePosition, target: CycleStage): BoardMove {
  if (stage === target) return { kind: 'stay' };
  if (placeOf(target) < placeOf(stage)) {
    const skippable = SkippableStage.safeParse(target);
    const isPassedOver = steps.some((step) => step.stage === target && step.status === 'skipped');
    return skippable.success && isPassedOver
      ? { kind: 'take-up', stage: skippable.data }
      : { kind: 'back' };
  }
  const missing = steps
    .filter((step) => step.status === 'current' || step.status === 'upcoming')
    .map((step) => step.stage)
    .filter((step) => placeOf(step) < placeOf(target));
  const [first] = missing;
  if (first === undefined) return { kind: 'stay' };
  return missing.length === 1
    ? { kind: 'record', stage: first }
    : { kind: 'several', stages: missing };
}

/** The stage beside this one, or null at the ends. */
export function stageBeside(stage: CycleStage, step: 1 | -1): CycleStage | null {
  return CYCLE_STAGES[placeOf(stage) + step] ?? null;
}
