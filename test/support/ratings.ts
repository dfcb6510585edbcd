import * as fc from 'fast-check';
import { addDays } from '../../shared/domain/day.ts';
import { PersonId, RatingId, SkillId, uuidv7 } from '../../shared/domain/id.ts';
import { type Rating, SOURCE_KINDS } from '../../shared/domain/rating.ts';
import { madeHere } from '../../shared/domain/record.ts';

export const today = '2026-11-20';

function id(serial: number): string {
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, serial);
  return uuidv7(1_700_000_000_000, random);
}

export const someSkill = SkillId.parse(id(1));

export function skill(serial: number): SkillId {
  return SkillId.parse(id(1 + serial));
}

export function person(serial: number): PersonId {
  return PersonId.parse(id(100_000 + serial));
}

/** A rating that counts, with whatever a test says otherwise. */
export function rating(serial: number, said: Partial<Rating> = {}): Rating {
  const day = said.day ?? today;
  return {
    id: RatingId.parse(id(1000 + serial)),
    skillId: someSkill,
    source: 'peer',
    raterId: null,
    level: 5,
    basis: 'saw-it-done',
    sureness: 'a-few-times',
    sentence: '',
    period: '',
    projectId: null,
    day,
    supersedes: null,
    sealed: false,
    reply: '',
    space: 'portfolio',
    createdAt: `${day}T09:00:00.000Z`,
    updatedAt: `${day}T09:00:00.000Z`,
    origin: madeHere,
    ...said,
  };
}

/** Anything that people may have said over ten years. */
export const anyRatings = fc
  .array(
    fc.record({
      source: fc.constantFrom(...SOURCE_KINDS),
      raterId: fc.option(fc.integer({ min: 1, max: 4 }).map(person)),
      level: fc.integer({ min: 1, max: 8 }),
      basis: fc.constantFrom('saw-it-done', 'reviewed-product', 'heard-of-it', 'guess'),
      sureness: fc.constantFrom('once', 'a-few-times', 'regularly'),
      day: fc.integer({ min: 0, max: 3650 }).map((days) => addDays(today, -days)),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((said) => said.map((one, serial) => rating(serial, one)));
