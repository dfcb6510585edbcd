import { Relation } from '../../../shared/domain/person.ts';
import type { PersonRow } from '../../../shared/ipc/people-view.ts';

/** Those of one relation, or all of them: in the order of the relations, by name within each. */
export function inGroups(people: readonly PersonRow[], relation: Relation | null): PersonRow[] {
  const place = (row: PersonRow) => Relation.options.indexOf(row.relation);
  return people
    .filter((row) => relation === null || row.relation === relation)
    .toSorted((one, other) => place(one) - place(other));
}
