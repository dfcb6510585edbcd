import { PersonId } from '../../shared/domain/id.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { insertPerson, listPeople as readPeople } from '../database/people.ts';
import type { ServiceContext } from './context.ts';
import { newRecord, save } from './saving.ts';

/** Everyone who rates, mentors, guides or receives, by name. */
export function listPeople(context: ServiceContext): Person[] {
  return readPeople(context.db);
}

/** Two people may share a name; they are told apart by how the owner knows them. */
export function createPerson(context: ServiceContext, draft: Checked<'people.create'>): Person {
  const person: Person = {
    id: PersonId.parse(context.newId()),
    ...draft,
    ...newRecord(context, 'portfolio'),
  };
  save(context, { command: 'people.create', nouns: ['people'], undoable: true }, (tx) =>
    insertPerson(tx, person),
  );
  return person;
}
