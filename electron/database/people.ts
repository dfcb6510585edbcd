import type { Day } from '../../shared/domain/day.ts';
import type { PersonId, SkillId } from '../../shared/domain/id.ts';
import { Person, type Relation } from '../../shared/domain/person.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

export type PersonRow = RecordRow & {
  readonly id: PersonId;
  readonly name: string;
  readonly relation: Relation;
  readonly since_day: Day | null;
  readonly note: string;
};

const COLUMNS = [
  'id',
  'name',
  'relation',
  'since_day',
  'note',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof PersonRow)[];

function rowToPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    relation: row.relation,
    since: row.since_day,
    note: row.note,
    ...recordOf(row),
  };
}

function personToRow(person: Person): PersonRow {
  return {
    id: person.id,
    name: person.name,
    relation: person.relation,
    since_day: person.since,
    note: person.note,
    ...recordRow(person),
  };
}

export function insertPerson(tx: WritableDb, person: Person): void {
  statement<[PersonRow]>(tx, insertInto('people', COLUMNS)).run(personToRow(person));
}

/** Refusals: not-found. */
export function updatePerson(tx: WritableDb, person: Person): void {
  updateRow(tx, { name: 'people', columns: COLUMNS }, personToRow(person));
}

/** A person, or null when there is none or they are in the trash. */
export function findPerson(db: ReadableDb, id: PersonId): Person | null {
  const row = query<[PersonId], PersonRow>(
    db,
    `SELECT ${COLUMNS.join(', ')} FROM people WHERE id = ? AND trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Person.parse(rowToPerson(row));
}

/** Refusals: not-found. */
export function getPerson(db: ReadableDb, id: PersonId): Person {
  return mustExist(findPerson(db, id));
}

/** By name. */
export function listPeople(db: ReadableDb): Person[] {
  return query<[], PersonRow>(
    db,
    `SELECT ${COLUMNS.join(', ')} FROM people WHERE trashed_at IS NULL
    ORDER BY name COLLATE NOCASE, id`,
  )
    .all()
    .map(rowToPerson);
}

/** Says that a person knows a skill. */
export function addKnownSkill(tx: WritableDb, personId: PersonId, skillId: SkillId): void {
  statement<[PersonId, SkillId]>(
    tx,
    'INSERT INTO person_skills (person_id, skill_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  ).run(personId, skillId);
}

export function removeKnownSkill(tx: WritableDb, personId: PersonId, skillId: SkillId): void {
  statement<[PersonId, SkillId]>(
    tx,
    'DELETE FROM person_skills WHERE person_id = ? AND skill_id = ?',
  ).run(personId, skillId);
}

/** Those who know a skill, by name. */
export function listPeopleKnowing(db: ReadableDb, skillId: SkillId): Person[] {
  return query<[SkillId], PersonRow>(
    db,
    `SELECT ${COLUMNS.map((column) => `p.${column}`).join(', ')}
    FROM person_skills k JOIN people p ON p.id = k.person_id
    WHERE k.skill_id = ? AND p.trashed_at IS NULL ORDER BY p.name COLLATE NOCASE, p.id`,
  )
    .all(skillId)
    .map(rowToPerson);
}
