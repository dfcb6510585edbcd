import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Estimate } from '../../../shared/rating/estimate.ts';
import { knowTheWorld } from '../oracle/oracle.ts';
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
  /** Levels from the truth, by rule; `ours` is the engine, `oracle` and `held` know the world (see oracle.ts). */
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

/** What is told by those who know this person's world. */
function oracles({ views, paths, world }: RatedPerson, person: number) {
  const asked = { views, skills: paths.length, world };
  return {
    oracle: knowTheWorld(asked, person, 'today'),
    held: knowTheWorld(asked, person, 'last rating'),
  };
}

/** The engine and who knows the world see all skills of the person at once, each rule one skill at a time. */
export function judge(
  rated: RatedPerson,
  person: number,
  rules: Readonly<Record<string, Rule>>,
): Outcome[] {
  const { paths, views } = rated;
  const estimateOf = askEngine(views);
  const known = oracles(rated, person);
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
      errors: {
        ...Object.fromEntries(said),
        ours: levelSaid(estimate) - truth,
        oracle: (known.oracle[number] ?? Number.NaN) - truth,
        held: (known.held[number] ?? Number.NaN) - truth,
      },
      holds: [holds(likely50, truth), holds(likely80, truth), holds(likely95, truth)],
      leak: leakOf(estimate),
    };
  });
}
