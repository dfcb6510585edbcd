import { assertNever } from '../../../shared/assert-never.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { Level } from '../../../shared/domain/level.ts';
import type { Proposal } from '../../../shared/rating/estimate.ts';
import { backgroundsOf } from '../../../shared/rating/estimate-portfolio.ts';
import { groupBy } from '../../../shared/rating/group.ts';
import { proposeStanding } from '../../../shared/rating/propose.ts';
import { skill, today } from '../../support/ratings.ts';
import { toRatings } from '../judge/to-ratings.ts';
import { levelNow, levelOn } from '../people/path.ts';
import type { RatedPerson } from '../people/simulate.ts';
import { SPAN } from '../people/truth.ts';
import { seenDone } from './one-skill.ts';

/**
 * Where the owner's word comes from: what they thought of themselves at the start, what they accepted from the engine a
 * year ago, or the truth of a year ago.
 */
export type Standing = 'first self-view' | 'advice of a year ago' | 'truth of a year ago';

export type Proposals = {
  readonly standing: Standing;
  /** Skills in which there is such a word. */
  readonly skills: number;
  readonly offered: number;
  /** Of those offered, how many bring the owner closer to the truth, and how many lead away. */
  readonly closer: number;
  readonly farther: number;
};

const A_YEAR = 365;

/** What the engine proposes on a day, from what was known by then; null where that is nothing. */
function proposalOn(
  { views }: RatedPerson,
  number: number,
  { day, standing }: { readonly day: number; readonly standing: Level | null },
): Proposal | null {
  const ratings = toRatings(views.filter((view) => view.day <= day));
  const bySkill = groupBy(ratings, (rating) => rating.skillId);
  const then = addDays(today, day - SPAN);
  const background = backgroundsOf(bySkill, { today: then }).get(skill(number));
  const own = bySkill.get(skill(number)) ?? [];
  return proposeStanding(own, {
    today: then,
    standing,
    newSince: null,
    ...(background && { background }),
  });
}

function standingOf(person: RatedPerson, number: number, standing: Standing): Level | null {
  const day = SPAN - A_YEAR;
  switch (standing) {
    case 'truth of a year ago': {
      const path = person.paths[number];
      return path ? Level.parse(Math.round(levelOn(path, day))) : null;
    }
    case 'advice of a year ago':
      return proposalOn(person, number, { day, standing: null })?.level ?? null;
    case 'first self-view':
      return person.ask({ ...seenDone('self', null, SPAN), skill: number }).level;
    default:
      return assertNever(standing);
  }
}

/** Levels by which following a proposal brings the owner nearer to the truth; null where none is offered. */
function gainOf(person: RatedPerson, number: number, standing: Level): number | null {
  const proposal = proposalOn(person, number, { day: SPAN, standing });
  const path = person.paths[number];
  if (!path || proposal?.kind !== 'move') return null;
  const truth = levelNow(path);
  return Math.abs(standing - truth) - Math.abs(proposal.level - truth);
}

/** What comes of following every proposal that the engine offers. */
export function followProposals(people: readonly RatedPerson[], standing: Standing): Proposals {
  const all = people.flatMap((person) =>
    person.paths.flatMap((_, number) => {
      const now = standingOf(person, number, standing);
      return now === null ? [] : [gainOf(person, number, now)];
    }),
  );
  const offered = all.flatMap((gain) => gain ?? []);
  return {
    standing,
    skills: all.length,
    offered: offered.length,
    closer: offered.filter((gain) => gain > 0).length,
    farther: offered.filter((gain) => gain < 0).length,
  };
}
