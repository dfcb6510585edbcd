import { type Day, daysBetween } from '../domain/day.ts';
import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../domain/level.ts';
import { basisFactor, surenessFactor, usualAt } from './assumptions.ts';
import type { Reason } from './estimate.ts';
import type { Fitted } from './model.ts';
import { wholeVariance } from './own-assumptions.ts';
import type { Sight } from './sights.ts';

/** Months after which a rating's age is worth a word. */
const OLD_MONTHS = 6;
const DAYS_PER_MONTH = 30.44;
/** Levels from which a learned habit is worth a word. */
const HABIT_WORTH_SAYING = 0.25;

/** Levels from which what people usually grow is worth a word. */
const GROWTH_WORTH_SAYING = 0.25;

/** Levels that this rater, and this kind, usually add for this person, learned from other skills. */
export function habitIn({ background }: Fitted, sight: Sight): number {
  const { keys, mean } = background.habits;
  return sight.habits
    .filter((key) => key !== 'level')
    .reduce((sum, key) => sum + (mean[keys.get(key) ?? -1] ?? 0), 0);
}

/** Levels by which people usually grow from this rating to the last one. */
export function growthSince({ sights }: Fitted, { years }: Sight): number {
  return usualAt(sights.at(-1)?.years ?? years) - usualAt(years);
}

/** How many separate views `count` are worth when `common` of the variance `whole` of each is in all of them. */
function worthOf(count: number, common: number, whole: number): number {
  return whole / (common + (whole - common) / count);
}

/** What it shares with others of its kind, by its rater, from its project. */
function sharedReasons({ sights, background }: Fitted, sight: Sight): (Reason | false)[] {
  const assumed = background.assumptions.sources[sight.source];
  const whole = wholeVariance(assumed);
  const kind = assumed.sourceHabit + assumed.sourceSkill;
  const alike = sights.filter((other) => other.source === sight.source).length;
  const same = sights.filter((other) => other.rater === sight.rater).length;
  const luck = sights.filter(({ project }) => project !== null && project === sight.project).length;
  return [
    same > 1 && {
      code: 'same-rater',
      value: same,
      worth: worthOf(same, whole - assumed.noise, whole),
    },
    alike > same && { code: 'shared-kind', value: alike, worth: worthOf(alike, kind, whole) },
    assumed.project > 0 &&
      luck > 1 && {
        code: 'same-project',
        value: luck,
        worth: worthOf(luck, kind + assumed.project, whole),
      },
  ];
}

/** Why a sight counts as it does, in the order in which it is told. */
export function reasonsFor(
  fitted: Fitted,
  place: { readonly index: number; readonly distance: number },
  today: Day,
): Reason[] {
  const { adjustments, background } = fitted;
  const sight = fitted.sights[place.index];
  const rating = sight?.ratings[0];
  if (!sight || !rating) return [];
  const months = daysBetween(sight.day, today) / DAYS_PER_MONTH;
  const assumed = background.assumptions.sources[sight.source];
  const noise = basisFactor[rating.basis] * surenessFactor[rating.sureness];
  const habit = habitIn(fitted, sight);
  const growth = growthSince(fitted, sight);
  const discount = adjustments[place.index]?.discount ?? 1;
  const reasons: (Reason | false)[] = [
    months >= OLD_MONTHS && { code: 'age', value: Math.round(months) },
    growth >= GROWTH_WORTH_SAYING && { code: 'growth', value: growth },
    assumed.leniency > 0 && { code: 'leniency', value: assumed.leniency },
    Math.abs(habit) >= HABIT_WORTH_SAYING && { code: 'habit', value: habit },
    ...sharedReasons(fitted, sight),
    noise > 1.2 && { code: 'basis', value: noise },
    sight.end !== null && {
      code: 'at-end',
      value: sight.end.side === 'top' ? HIGHEST_LEVEL : LOWEST_LEVEL,
    },
    discount > 1.25 && { code: 'discounted', value: place.distance },
  ];
  return reasons.filter((reason): reason is Reason => reason !== false);
}
