import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { SkillId } from '../../../shared/domain/id.ts';
import { PersonDraft, Relation } from '../../../shared/domain/person.ts';
import { Note } from '../../../shared/domain/text.ts';
import type { PersonPage } from '../../../shared/ipc/people-view.ts';
import { chosen } from '../../parts/chosen.ts';

export const PersonForm = z.object({
  name: PersonDraft.shape.name,
  relation: chosen(Relation),
  since: Day.nullable(),
  skillIds: z.array(SkillId),
  note: Note,
});
export type PersonValues = z.input<typeof PersonForm>;
export type PersonAnswers = z.output<typeof PersonForm>;

export function valuesOfPerson(page: PersonPage | null): PersonValues {
  return {
    name: page?.person.name ?? '',
    relation: page?.person.relation ?? null,
    since: page?.person.since ?? null,
    skillIds: page?.skills.map(({ id }) => id) ?? [],
    note: page?.person.note ?? '',
  };
}
