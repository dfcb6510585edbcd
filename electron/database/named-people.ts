import type { PersonId } from '../../shared/domain/id.ts';
import type { NamedPerson } from '../../shared/ipc/mirror-view.ts';
import { query, type ReadableDb } from './db.ts';

/** The names of these people, in their order. What they said keeps their name, also when they are in the trash. */
export function namedPeople(db: ReadableDb, ids: readonly PersonId[]): NamedPerson[] {
  const named = query<[PersonId], NamedPerson>(db, 'SELECT id, name FROM people WHERE id = ?');
  return ids.flatMap((id) => named.get(id) ?? []);
}
