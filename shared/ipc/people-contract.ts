import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Day } from '../domain/day.ts';
import { PersonId, SkillId } from '../domain/id.ts';
import { Person, PersonDraft } from '../domain/person.ts';
import { words } from '../domain/text.ts';
import { Erased, ErasePreview, PersonPage, PersonRow } from './people-view.ts';

const nothing = z.strictObject({});
const KnownSkills = z.array(SkillId).max(2000);

/** The people around the owner, and what each gave and has seen. */
export const peopleContract = {
  'people.list': { input: nothing, output: z.array(Person) },
  'people.rows': { input: nothing, output: z.array(PersonRow) },
  'people.get': { input: z.strictObject({ id: PersonId }), output: PersonPage },
  'people.create': {
    input: z.strictObject({ ...PersonDraft.shape, skillIds: KnownSkills.default([]) }),
    output: Person,
  },
  'people.update': {
    input: z.strictObject({
      id: PersonId,
      change: changeOf(PersonDraft),
      /** What they know, in place of what was said before. */
      skillIds: KnownSkills.optional(),
    }),
    output: Person,
  },
  'people.erasePreview': {
    input: z.strictObject({ id: PersonId, today: Day }),
    output: ErasePreview,
  },
  /** `name`: as the owner typed it, to say that this person is meant. */
  'people.erase': {
    input: z.strictObject({ id: PersonId, name: words(1000) }),
    output: Erased,
  },
} as const;
