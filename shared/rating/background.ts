import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import { type Habits, noHabits } from './habits.ts';

/** What is known besides the ratings of one skill. */
export type Background = {
  readonly assumptions: Assumptions;
  /** What this person's other skills taught of who rates them. */
  readonly habits: Habits;
};

export const plainBackground: Background = { assumptions: defaultAssumptions, habits: noHabits };
