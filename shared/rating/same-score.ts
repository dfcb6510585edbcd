import type { PersonId } from '../domain/id.ts';
import { ROUNDING_VARIANCE } from './assumptions.ts';
import { groupBy } from './group.ts';
import { FALSE_ALARM, type Reading, reading, type SameScore } from './mirror-reading.ts';
import {
  isNamed,
  mean,
  type Named,
  newestViews,
  type Received,
  squaresAround,
} from './received.ts';
import { chanceOfRatioBelow } from './tail-chances.ts';

/** Skills by one person. With fewer, the same number again and again is nothing special. */
const LEAST_SKILLS = 6;
/** Comparisons: views of the same skills by people who rated at least two of them, less one for each person. */
const LEAST_COMPARISONS = 6;
/** People differ: somebody whose variance is this part of the others' is still taken for usual. */
const USUAL_RATIO = 0.6;

type Compared = {
  readonly views: readonly Named[];
  readonly others: readonly Named[];
  readonly variance: number;
  readonly othersVariance: number;
  readonly comparisons: number;
};

/** A person's levels against everybody else's over the same skills, each person around their own mean. */
function compare(raterId: PersonId, all: readonly Named[]): Compared {
  const views = all.filter((view) => view.raterId === raterId);
  const skills = new Set(views.map((view) => view.skillId));
  const others = all.filter((view) => view.raterId !== raterId && skills.has(view.skillId));
  const people = [...groupBy(others, (view) => view.raterId).values()];
  const levels = people.map((own) => own.map((view) => view.level));
  const comparisons = others.length - people.length;
  const squares = levels.reduce((sum, own) => sum + squaresAround(own), 0);
  return {
    views,
    others,
    variance: squaresAround(views.map((view) => view.level)) / (views.length - 1),
    othersVariance: comparisons === 0 ? 0 : squares / comparisons,
    comparisons,
  };
}

/** A whole number hides what lies within it, so that nobody's spread is taken for nought. */
function chanceOf({ views, variance, othersVariance, comparisons }: Compared): number {
  if (othersVariance === 0) return 1;
  const ratio = (variance + ROUNDING_VARIANCE) / (USUAL_RATIO * othersVariance);
  return chanceOfRatioBelow(ratio, { above: views.length - 1, below: comparisons });
}

function toFinding(raterId: PersonId, compared: Compared): SameScore {
  const bySkill = groupBy(compared.others, (view) => view.skillId);
  return {
    raterId,
    spread: Math.sqrt(compared.variance),
    othersSpread: Math.sqrt(compared.othersVariance),
    skills: compared.views.map(({ skillId, id, source, level }) => {
      const others = bySkill.get(skillId)?.map((view) => view.level);
      return { skillId, ratingId: id, source, level, others: others ? mean(others) : null };
    }),
  };
}

/** [R22] One person gives nearly the same level to everything, where others see the same skills apart. */
export function sameScore(received: readonly Received[]): Reading<SameScore> {
  const views = newestViews(received.filter(isNamed));
  const counts = [...groupBy(views, (view) => view.raterId)];
  const most = Math.max(0, ...counts.map(([, own]) => own.length));
  const compared = counts
    .filter(([, own]) => own.length >= LEAST_SKILLS)
    .map(([raterId]) => ({ raterId, compared: compare(raterId, views) }));
  const comparisons = Math.max(0, ...compared.map((one) => one.compared.comparisons));
  const able = compared.filter((one) => one.compared.comparisons >= LEAST_COMPARISONS);
  const lack =
    most < LEAST_SKILLS
      ? { what: 'skills-by-one-person' as const, have: most, need: LEAST_SKILLS }
      : { what: 'shared-skills' as const, have: comparisons, need: LEAST_COMPARISONS };
  return reading([lack], () =>
    able
      // Whoever is looked at is one more chance of a false alarm.
      .filter((one) => chanceOf(one.compared) * able.length <= FALSE_ALARM)
      .map((one) => toFinding(one.raterId, one.compared))
      .toSorted((a, b) => (a.raterId < b.raterId ? -1 : 1)),
  );
}
