import { PersonId } from '../../shared/domain/id.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { PersonPage, PersonRow } from '../../shared/ipc/people-view.ts';
import {
  getPerson,
  insertPerson,
  listPeople as readPeople,
  updatePerson as storePerson,
} from '../database/people.ts';
import {
  listFeedbackFrom,
  listGivenRatings,
  listKnownSkills,
  listPracticeWith,
  listRequestsTo,
  listSharesWith,
  listVouchedBy,
  listPersonRows as readRows,
  replaceKnownSkills,
} from '../database/person-page.ts';
import type { ServiceContext } from './context.ts';
import { refuseUnknownSkills } from './known-skills.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['people', 'ratings', 'practice'] as const;

/** Everyone who rates, mentors, guides or receives, by name. */
export function listPeople(context: ServiceContext): Person[] {
  return readPeople(context.db);
}

/** The same with how much each gave. */
export function listPersonRows(context: ServiceContext): PersonRow[] {
  return readRows(context.db);
}

/** What a person gave, and what they have seen. Refusals: not-found. */
export function getPersonPage({ db }: ServiceContext, { id }: Checked<'people.get'>): PersonPage {
  return {
    person: getPerson(db, id),
    skills: listKnownSkills(db, id),
    ratings: listGivenRatings(db, id),
    feedback: listFeedbackFrom(db, id),
    vouches: listVouchedBy(db, id),
    practice: listPracticeWith(db, id),
    requests: listRequestsTo(db, id),
    shares: listSharesWith(db, id),
  };
}

/** Two people may share a name; they are told apart by how the owner knows them. Refusals: not-found for a skill. */
export function createPerson(
  context: ServiceContext,
  { skillIds, ...draft }: Checked<'people.create'>,
): Person {
  refuseUnknownSkills(context.db, skillIds);
  const person: Person = {
    id: PersonId.parse(context.newId()),
    ...draft,
    ...newRecord(context, 'portfolio'),
  };
  save(context, { command: 'people.create', nouns: ['people'], undoable: true }, (tx) => {
    insertPerson(tx, person);
    replaceKnownSkills(tx, person.id, skillIds);
  });
  return person;
}

/**
 * Changes what is known of a person. What they gave stays as it was given: a rating from a peer is one, whatever they
 * become later. Refusals: not-found, also for a skill.
 */
export function updatePerson(context: ServiceContext, input: Checked<'people.update'>): Person {
  const { id, change, skillIds } = input;
  const updatedAt = context.now().toISOString();
  const person: Person = { ...getPerson(context.db, id), ...change, updatedAt };
  if (skillIds) refuseUnknownSkills(context.db, skillIds);
  save(context, { command: 'people.update', nouns, undoable: true }, (tx) => {
    storePerson(tx, person);
    if (skillIds) replaceKnownSkills(tx, id, skillIds);
  });
  return person;
}
