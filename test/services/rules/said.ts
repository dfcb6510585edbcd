import * as fc from 'fast-check';
import { createPerson } from '../../../electron/services/people.ts';
import { addRating } from '../../../electron/services/ratings.ts';
import { createSkill, getSkillPage, listSkills } from '../../../electron/services/skills.ts';
import { addDays } from '../../../shared/domain/day.ts';
import type { PersonId, SkillId } from '../../../shared/domain/id.ts';
import { type Rating, SOURCE_KINDS, type SourceKind } from '../../../shared/domain/rating.ts';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { testContext } from '../../support/service-context.ts';
import { checked } from '../../support/wishes.ts';

export const today = '2026-06-01';

const one = fc.record({
  skill: fc.nat(1),
  source: fc.constantFrom(...SOURCE_KINDS),
  rater: fc.nat(2),
  level: fc.integer({ min: 1, max: 8 }),
  basis: fc.constantFrom('saw-it-done', 'reviewed-product', 'heard-of-it', 'guess'),
  sureness: fc.constantFrom('once', 'a-few-times', 'regularly'),
  daysAgo: fc.nat(900),
});
export type Said = typeof one extends fc.Arbitrary<infer S> ? S : never;

/** Up to eight views of two skills by three people and oneself. */
export const anySaid = fc.array(one, { minLength: 1, maxLength: 8 });

export type Told = {
  readonly context: ReturnType<typeof testContext>;
  readonly skills: readonly SkillId[];
  readonly people: readonly PersonId[];
};

/** Two skills and three people, and nothing said yet. */
export function silent(): Told {
  const context = testContext(`${today}T09:00:00.000Z`);
  const skills = ['Listening', 'Planning'].map(
    (name) => createSkill(context, checked('skills.create', { name })).id,
  );
  const people = ['Ada', 'Bea', 'Cy'].map(
    (name) => createPerson(context, checked('people.create', { name, relation: 'peer' })).id,
  );
  return { context, skills, people };
}

export function say({ context, skills, people }: Told, said: Said): Rating {
  const { skill, rater, daysAgo, ...rest } = said;
  const rating = {
    ...rest,
    skillId: String(skills[skill]),
    raterId: said.source === 'self' ? null : String(people[rater]),
    day: addDays(today, -daysAgo),
  };
  return addRating(context, checked('ratings.add', { rating }));
}

/** The same with everything said. */
export function told(said: readonly Said[]): Told {
  const all = silent();
  for (const view of said) say(all, view);
  return all;
}

export function pageOf({ context, skills }: Told, skill: number, on = today): SkillPage {
  return getSkillPage(context, checked('skills.get', { id: String(skills[skill]), today: on }));
}

/** Every level that any page or list shows, as text. */
export function everyEstimate(all: Told, on = today): string {
  const pages = all.skills.map((_id, index) => {
    const { estimate, history, proposal, standing } = pageOf(all, index, on);
    return { estimate, history, proposal, standing };
  });
  return JSON.stringify([pages, listSkills(all.context, { today: on, archived: false })]);
}

/** Width of the 80 % range of a page, in levels; without end where there is no number. */
export function widthOf({ estimate }: SkillPage): number {
  const { likely80 } = estimate;
  return likely80 ? likely80.high - likely80.low : Number.POSITIVE_INFINITY;
}

export const otherKinds = ['peer', 'manager', 'coach', 'client'] as const satisfies SourceKind[];
