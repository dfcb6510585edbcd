import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Estimate } from '../../../shared/rating/estimate.ts';
import { levelNow } from '../people/path.ts';
import type { View } from '../people/person.ts';
import type { RatedPerson } from '../people/simulate.ts';
import type { Rule } from '../rules/simple-rules.ts';
import { askEngine, holds, levelSaid, sumOfEffects } from './ask-engine.ts';

/** How far everybody was from the truth in one skill of one person. */
export type Outcome = {
  readonly person: number;
  readonly views: number;
  readonly kinds: number;
  /** Levels from the truth, by rule; `ours` is the engine. */
  readonly errors: Readonly<Record<string, number>>;
  /** Whether the 50, 80 and 95 % intervals hold the truth; null where the engine shows none. */
  readonly holds: readonly [boolean | null, boolean | null, boolean | null];
  /** Levels by which what is shown to add up does not. */
  readonly leak: number;
};

/** Views by skill; skills are numbered from 0. */
export function bySkill(views: readonly View[], skills: number): View[][] {
  const sorted: View[][] = Array.from({ length: skills }, () => []);
  for (const view of views) sorted[view.skill]?.push(view);
  return sorted;
}

/** [R11] Shares must sum to 1, and effects to the level, but for what the ends of the scale cut off. */
function leakOf(estimate: Estimate): number {
  const share = estimate.pulls.reduce((sum, pull) => sum + pull.share, 0) - 1;
  const { level } = estimate;
  const inside = level !== null && level > LOWEST_LEVEL && level < HIGHEST_LEVEL;
  return Math.max(Math.abs(share), inside ? Math.abs(sumOfEffects(estimate) - level) : 0);
}

/** The engine sees all skills of the person at once, each rule one skill at a time. */
export function judge(
  { paths, views }: RatedPerson,
  person: number,
  rules: Readonly<Record<string, Rule>>,
): Outcome[] {
  const estimateOf = askEngine(views);
  const sorted = bySkill(views, paths.length);
  return paths.map((path, number): Outcome => {
    const truth = levelNow(path);
    const own = sorted[number] ?? [];
    const estimate = estimateOf(number);
    const said = Object.entries(rules).map(([name, rule]) => [name, rule(own) - truth] as const);
    const { likely50, likely80, likely95 } = estimate;
    return {
      person,
      views: own.length,
      kinds: new Set(own.map(({ kind }) => kind)).size,
      errors: Object.fromEntries([...said, ['ours', levelSaid(estimate) - truth]]),
      holds: [holds(likely50, truth), holds(likely80, truth), holds(likely95, truth)],
      leak: leakOf(estimate),
    };
  });
}
