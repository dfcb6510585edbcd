import type { Cycle } from '../domain/cycle.ts';
import type { DisclosureDraft } from '../domain/disclosure.ts';
import type { Goal } from '../domain/goal.ts';
import { type PersonId, RatingId, type SkillId } from '../domain/id.ts';
import type { LearningActivity } from '../domain/learning.ts';
import type { Person } from '../domain/person.ts';
import type { Rating } from '../domain/rating.ts';
import type { Skill } from '../domain/skill.ts';
import { carriedGoals, knowing, privateViews, takenBack } from './border-texts.ts';
import type { Desk } from './desk.ts';

/** What the border has to do with: the rest of the portfolio is none of its business. */
type Told = {
  readonly skills: readonly Skill[];
  readonly people: readonly Person[];
  readonly ratings: readonly Rating[];
  readonly goals: readonly Goal[];
  readonly cycles: readonly Cycle[];
  readonly learning: readonly LearningActivity[];
};

export type Knowledge = { readonly personId: PersonId; readonly skillId: SkillId };

export type SampleBorder = Pick<Told, 'people' | 'ratings'> & {
  readonly goals: Goal[];
  readonly cycles: Cycle[];
  readonly knowledge: readonly Knowledge[];
  /** In the order in which they were written. */
  readonly disclosures: readonly DisclosureDraft[];
};

function crossing(
  desk: Desk,
  kind: 'promotion' | 'promotion-taken-back',
  subject: string,
  day: string,
): DisclosureDraft {
  return { at: desk.made(day, 'portfolio').createdAt, kind, subject };
}

function privateRating(desk: Desk, skill: Skill, view: (typeof privateViews)[number]): Rating {
  const day = desk.ago(view.daysAgo);
  return {
    id: RatingId.parse(desk.newId()),
    skillId: skill.id,
    source: 'self',
    raterId: null,
    level: view.level,
    basis: 'saw-it-done',
    sureness: 'once',
    sentence: view.sentence,
    period: '',
    projectId: null,
    day,
    supersedes: null,
    sealed: false,
    reply: '',
    ...desk.made(day, 'learning'),
  };
}

/** The day on which a goal was carried across; null for one that only its owner sees. */
function carriedOn(desk: Desk, goal: Goal, told: Told): string | null {
  const skill = told.skills.find(({ id }) => id === goal.skillId);
  const text = carriedGoals.find((one) => one.skill === skill?.name);
  return text ? desk.ago(text.daysAgo) : null;
}

function crossings(desk: Desk, told: Told): DisclosureDraft[] {
  const learned = told.learning
    .filter(({ space }) => space === 'portfolio')
    .map(({ id, finishedOn, createdAt }) =>
      crossing(desk, 'promotion', id, finishedOn ?? createdAt.slice(0, 10)),
    );
  const aimed = told.goals.flatMap((goal) => {
    const day = carriedOn(desk, goal, told);
    return day === null ? [] : [crossing(desk, 'promotion', goal.id, day)];
  });
  const back = told.learning.find(({ title }) => title === takenBack.title);
  const day = desk.ago(takenBack.daysAgo);
  const undone = back
    ? [
        crossing(desk, 'promotion', back.id, day),
        crossing(desk, 'promotion-taken-back', back.id, day),
      ]
    : [];
  return [...learned, ...aimed, ...undone].toSorted((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  );
}

/** Tells who knows what, what only the owner sees, and what was carried across, with the ledger that says so. */
export function makeBorder(desk: Desk, told: Told): SampleBorder {
  const named = new Map(told.skills.map((skill) => [skill.name, skill]));
  const carried = new Set(
    told.goals.filter((goal) => carriedOn(desk, goal, told) !== null).map(({ id }) => id),
  );
  return {
    people: told.people.map((person) => {
      const since = knowing[person.name]?.sinceDaysAgo;
      return since === undefined ? person : { ...person, since: desk.ago(since) };
    }),
    knowledge: told.people.flatMap(({ id, name }) =>
      (knowing[name]?.skills ?? []).flatMap((skill) => {
        const known = named.get(skill);
        return known ? [{ personId: id, skillId: known.id }] : [];
      }),
    ),
    ratings: [
      ...told.ratings,
      ...privateViews.flatMap((view) => {
        const skill = named.get(view.skill);
        return skill ? [privateRating(desk, skill, view)] : [];
      }),
    ],
    goals: told.goals.map((goal) =>
      carried.has(goal.id) ? { ...goal, space: 'portfolio' as const } : goal,
    ),
    cycles: told.cycles.map((cycle) =>
      carried.has(cycle.goalId) ? { ...cycle, space: 'portfolio' as const } : cycle,
    ),
    disclosures: crossings(desk, told),
  };
}
