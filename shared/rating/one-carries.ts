import type { PersonId, SkillId } from '../domain/id.ts';
import type { Rating } from '../domain/rating.ts';
import type { Background } from './background.ts';
import { groupBy } from './group.ts';
import { FALSE_ALARM, type OneCarries, type Reading, reading } from './mirror-reading.ts';
import { fitModel } from './model.ts';
import { isNamed, type Named, newestViews, type Received } from './received.ts';
import { toSights } from './sights.ts';
import { chanceOfAtLeast } from './tail-chances.ts';

const LEAST_PEOPLE = 4;
const HALF = 0.5;

/** What each skill's ratings are read with. */
export type Backgrounds = () => ReadonlyMap<SkillId, Background>;

type Shares = ReadonlyMap<SkillId, ReadonlyMap<PersonId, number>>;

/** Each person's share of the pull in one skill, as its page shows it. */
function sharesIn(ratings: readonly Rating[], background: Background): Map<PersonId, number> {
  const fitted = fitModel(toSights(ratings, background.assumptions), background);
  const shares = new Map<PersonId, number>();
  if (!fitted) return shares;
  const whole = fitted.weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  for (const [i, sight] of fitted.sights.entries()) {
    const raterId = sight.source === 'self' ? null : sight.ratings[0]?.raterId;
    if (!raterId || whole === 0) continue;
    const share = Math.abs(fitted.weights[i] ?? 0) / whole;
    shares.set(raterId, (shares.get(raterId) ?? 0) + share);
  }
  return shares;
}

function sharesOf(counting: readonly Rating[], rated: ReadonlySet<SkillId>, of: Backgrounds) {
  const backgrounds = of();
  const bySkill = groupBy(counting, (rating) => rating.skillId);
  return new Map(
    [...bySkill].flatMap(([skillId, ratings]) => {
      const background = backgrounds.get(skillId);
      if (!background || !rated.has(skillId)) return [];
      return [[skillId, sharesIn(ratings, background)] as const];
    }),
  );
}

/** Every skill that others rated counts alike. */
function shareOf(raterId: PersonId, shares: Shares): number {
  const sum = [...shares.values()].reduce((total, own) => total + (own.get(raterId) ?? 0), 0);
  return sum / shares.size;
}

function toFinding(raterId: PersonId, views: readonly Named[], shares: Shares): OneCarries {
  const byPerson = groupBy(views, (view) => view.raterId);
  const people = [...byPerson].map(([id, own]) => ({
    raterId: id,
    views: own.length,
    share: shareOf(id, shares),
  }));
  const skills = [...shares].flatMap(([skillId, own]) => {
    const share = own.get(raterId);
    return share === undefined ? [] : [{ skillId, share }];
  });
  return {
    raterId,
    share: shareOf(raterId, shares),
    rated: shares.size,
    people: people.toSorted((a, b) => b.share - a.share || (a.raterId < b.raterId ? -1 : 1)),
    skills: skills.toSorted((a, b) => b.share - a.share || (a.skillId < b.skillId ? -1 : 1)),
  };
}

/** The person with most views, when chance alone would hardly ever give anybody so many. */
function mostHeard(views: readonly Named[]): PersonId | null {
  const byPerson = [...groupBy(views, (view) => view.raterId)];
  const [top] = byPerson.toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (!top) return null;
  const [raterId, own] = top;
  // It may be any of them, so that the chances of all add up.
  const chance = byPerson.length * chanceOfAtLeast(own.length, views.length, 1 / byPerson.length);
  return chance <= FALSE_ALARM ? raterId : null;
}

/**
 * [R24] One person carries over half of the weight, and gave more of the views than chance would give to any one of
 * so many people.
 */
export function oneCarries(
  counting: readonly Rating[],
  received: readonly Received[],
  backgrounds: Backgrounds,
): Reading<OneCarries> {
  const views = newestViews(received.filter(isNamed));
  const people = new Set(views.map((view) => view.raterId)).size;
  return reading([{ what: 'people', have: people, need: LEAST_PEOPLE }], () => {
    const raterId = mostHeard(views);
    if (raterId === null) return [];
    const rated = new Set(received.map((rating) => rating.skillId));
    const finding = toFinding(raterId, views, sharesOf(counting, rated, backgrounds));
    return finding.share > HALF ? [finding] : [];
  });
}
