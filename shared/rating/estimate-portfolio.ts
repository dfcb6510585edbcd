import type { Day } from '../domain/day.ts';
import type { SkillId } from '../domain/id.ts';
import { countingRatings, type Rating } from '../domain/rating.ts';
import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import type { Background } from './background.ts';
import type { Estimate } from './estimate.ts';
import { estimateSkill } from './estimate-skill.ts';
import { groupBy } from './group.ts';
import { habitEvidenceOf } from './habit-evidence.ts';
import { type HabitEvidence, habitsWithout, learnHabits, noHabits } from './habits.ts';
import { fitModel } from './model.ts';
import { toSights } from './sights.ts';

export type PortfolioOptions = { readonly today: Day; readonly assumptions?: Assumptions };

/**
 * [R16] What one skill's ratings teach of who gave them, from these ratings alone, so that the order in which skills
 * change leaves no trace; null without a rating that counts.
 */
export function teach(
  ratings: readonly Rating[],
  { today, assumptions = defaultAssumptions }: PortfolioOptions,
): HabitEvidence | null {
  const background: Background = { assumptions, habits: noHabits };
  const counting = countingRatings(ratings, today);
  const fitted = fitModel(toSights(counting, background.assumptions), background);
  return fitted && habitEvidenceOf(fitted);
}

/** For each skill with a rating that counts, what is known when its own ratings are left out. */
export function backgroundsOf(
  bySkill: ReadonlyMap<SkillId, readonly Rating[]>,
  options: PortfolioOptions,
): ReadonlyMap<SkillId, Background> {
  const { assumptions = defaultAssumptions } = options;
  const taught = new Map<SkillId, HabitEvidence>();
  for (const [skillId, ratings] of bySkill) {
    const evidence = teach(ratings, options);
    if (evidence) taught.set(skillId, evidence);
  }
  const all = learnHabits([...taught.values()], assumptions);
  return new Map(
    [...taught].map(([skillId, evidence]) => [
      skillId,
      { assumptions, habits: habitsWithout(all, evidence) },
    ]),
  );
}

/**
 * Where a person stands in every skill on a day, all skills together: how someone rated other skills teaches how to
 * read them in this one. Skills without a rating that counts are estimated as unknown.
 */
export function estimatePortfolio(
  ratings: readonly Rating[],
  options: PortfolioOptions,
): ReadonlyMap<SkillId, Estimate> {
  const { today, assumptions = defaultAssumptions } = options;
  const bySkill = groupBy(ratings, (rating) => rating.skillId);
  const backgrounds = backgroundsOf(bySkill, options);
  const plain: Background = { assumptions, habits: noHabits };
  return new Map(
    [...bySkill].map(([skillId, own]) => [
      skillId,
      estimateSkill(own, { today, background: backgrounds.get(skillId) ?? plain }),
    ]),
  );
}
