import { RatingId } from '../domain/id.ts';
import type { Person, Relation } from '../domain/person.ts';
import type { Basis, Rating, SourceKind, Sureness } from '../domain/rating.ts';
import { between, type Chance, pick } from './chance.ts';
import type { Desk } from './desk.ts';
import { ratingTexts } from './rating-texts.ts';
import type { SampleSkill } from './sample-skills.ts';

/** How often each kind of source speaks up in the story. */
const sources: readonly SourceKind[] = [
  'self',
  'peer',
  'peer',
  'manager',
  'coach',
  'client',
  'assessment',
];
const relationOf: Readonly<Partial<Record<SourceKind, readonly Relation[]>>> = {
  peer: ['peer'],
  manager: ['manager'],
  coach: ['coach', 'mentor'],
  client: ['client'],
};
const bases: readonly Basis[] = [
  'saw-it-done',
  'saw-it-done',
  'saw-it-done',
  'reviewed-product',
  'heard-of-it',
];
const sureness: readonly Sureness[] = ['once', 'a-few-times', 'a-few-times', 'regularly'];

function rater(chance: Chance, people: readonly Person[], source: SourceKind): Person | null {
  const relations = relationOf[source];
  const known = people.filter((person) => relations?.includes(person.relation));
  return known.length > 0 ? pick(chance, known) : null;
}

/** Sum of three uniform numbers: bell-shaped enough, between -1.5 and 1.5 levels. */
function scatter(chance: Chance): number {
  return chance() + chance() + chance() - 1.5;
}

/** A level on the scale near the true one, which grows by half a level over the year. */
export function levelNear(
  chance: Chance,
  truth: number,
  daysAgo: number,
  source: SourceKind,
): number {
  const generous = source === 'self' ? 0.4 : 0.1;
  const level = Math.round(truth - daysAgo / 730 + generous + scatter(chance) * 0.9);
  return Math.min(8, Math.max(1, level));
}

/** Nobody has spoken up since the last outcome, so that one goal waits for its rating. */
const QUIET_DAYS = 22;

type Given = { readonly source: SourceKind; readonly daysAgo: number; readonly level: number };

export function makeRating(
  desk: Desk,
  { skill }: SampleSkill,
  people: readonly Person[],
  given: Given,
): Rating {
  const { source, level } = given;
  const day = desk.ago(given.daysAgo);
  return {
    id: RatingId.parse(desk.newId()),
    skillId: skill.id,
    source,
    raterId: rater(desk.chance, people, source)?.id ?? null,
    level,
    basis: source === 'assessment' ? 'reviewed-product' : pick(desk.chance, bases),
    sureness: pick(desk.chance, sureness),
    sentence: pick(desk.chance, ratingTexts[source]),
    period: '',
    projectId: null,
    day,
    supersedes: null,
    sealed: false,
    reply: '',
    ...desk.made(day, 'portfolio'),
  };
}

/** Views of every skill over the year: the story's skills first, then round and round until there are enough. */
export function makeRatings(
  desk: Desk,
  skills: readonly SampleSkill[],
  people: readonly Person[],
  atLeast: number,
): Rating[] {
  const { chance } = desk;
  const ratings: Rating[] = [];
  for (let index = 0; ratings.length < Math.max(atLeast, skills.length); index += 1) {
    const sample = skills[index % skills.length];
    if (!sample) break;
    const source = index < skills.length ? 'self' : pick(chance, sources);
    const daysAgo = between(chance, QUIET_DAYS, 380);
    const level = levelNear(chance, sample.text.level, daysAgo, source);
    ratings.push(makeRating(desk, sample, people, { source, daysAgo, level }));
  }
  return ratings;
}
