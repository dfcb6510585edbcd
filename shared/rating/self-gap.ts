import { daysBetween } from '../domain/day.ts';
import { type Assumptions, ROUNDING_VARIANCE } from './assumptions.ts';
import { groupBy } from './group.ts';
import { FALSE_ALARM, type Reading, reading, type SelfGap } from './mirror-reading.ts';
import { giverOf, mean, newestViews, type Received, squaresAround } from './received.ts';
import { chanceOfDistance } from './tail-chances.ts';

const LEAST_SKILLS = 5;
/** Levels, both from nought and from what is usual. Less than that is not worth a word. */
const LEAST_GAP = 0.75;

type Pair = SelfGap['skills'][number] & { readonly usual: number };

/** The owner's own view nearest in time: people grow, and an old view is no gap. */
function ownNear(own: readonly Received[], view: Received): number {
  const days = (rating: Received) => Math.abs(daysBetween(rating.day, view.day));
  return own.reduce((near, one) => (days(one) <= days(near) ? one : near)).level;
}

function toPair(
  own: readonly Received[],
  views: readonly Received[],
  assumed: Assumptions,
): Pair[] {
  const [view] = views;
  if (!view || own.length === 0) return [];
  const { sources } = assumed;
  return [
    {
      skillId: view.skillId,
      own: mean(views.map((other) => ownNear(own, other))),
      others: mean(views.map((other) => other.level)),
      usual: sources.self.leniency - mean(views.map((other) => sources[other.source].leniency)),
    },
  ];
}

/** Two whole numbers hide what lies within them, so that no gap is taken for exact. */
function chanceOf(beyond: readonly number[]): number {
  const freedom = beyond.length - 1;
  const variance = Math.max(squaresAround(beyond) / freedom, 2 * ROUNDING_VARIANCE);
  return chanceOfDistance(mean(beyond) / Math.sqrt(variance / beyond.length), freedom);
}

/** [R25] The owner's view lies apart from all others', by more than self-ratings usually do. */
export function selfGap(
  own: readonly Received[],
  received: readonly Received[],
  assumptions: Assumptions,
): Reading<SelfGap> {
  const ownBySkill = groupBy(own, (rating) => rating.skillId);
  const views = newestViews(received).filter((view) => ownBySkill.has(view.skillId));
  const pairs = [...groupBy(views, (view) => view.skillId)].flatMap(([skillId, ofSkill]) =>
    toPair(ownBySkill.get(skillId) ?? [], ofSkill, assumptions),
  );
  return reading([{ what: 'skills-by-both', have: pairs.length, need: LEAST_SKILLS }], () => {
    const gaps = pairs.map((pair) => pair.own - pair.others);
    const gap = mean(gaps);
    const usual = mean(pairs.map((pair) => pair.usual));
    // Anything from nought to what is usual is no gap.
    const nearest = gap > 0 ? Math.max(0, usual) : Math.min(0, usual);
    if (Math.abs(gap - nearest) < LEAST_GAP) return [];
    const beyond = pairs.map((pair, i) => (gaps[i] ?? 0) - (nearest === 0 ? 0 : pair.usual));
    if (chanceOf(beyond) > FALSE_ALARM) return [];
    const raters = new Set(views.map(giverOf)).size;
    return [{ gap, usual, raters, skills: pairs.map(({ usual: _usual, ...pair }) => pair) }];
  });
}
