import { Credential } from '../../shared/domain/credential.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { RecordId, SkillId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  type ListTable,
  listedIds,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  replaceList,
  updateRow,
} from './record-rows.ts';

export type CredentialRow = RecordRow & {
  readonly id: RecordId;
  readonly title: string;
  readonly issuer: string;
  readonly identifier: string;
  readonly link: string;
  readonly issued_on: Day;
  readonly expires_on: Day | null;
  readonly note: string;
};

export const CREDENTIAL_COLUMNS = [
  'id',
  'title',
  'issuer',
  'identifier',
  'link',
  'issued_on',
  'expires_on',
  'note',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof CredentialRow)[];

const SELECT = `SELECT ${CREDENTIAL_COLUMNS.join(', ')} FROM credentials`;
const skillList: ListTable = {
  table: 'credential_skills',
  owner: 'credential_id',
  item: 'skill_id',
};

export function rowToCredential(row: CredentialRow, skillIds: readonly SkillId[]): Credential {
  return {
    id: row.id,
    title: row.title,
    issuer: row.issuer,
    identifier: row.identifier,
    link: row.link,
    issuedOn: row.issued_on,
    expiresOn: row.expires_on,
    note: row.note,
    skillIds: [...skillIds],
    ...recordOf(row),
  };
}

function credentialToRow(credential: Credential): CredentialRow {
  return {
    id: credential.id,
    title: credential.title,
    issuer: credential.issuer,
    identifier: credential.identifier,
    link: credential.link,
    issued_on: credential.issuedOn,
    expires_on: credential.expiresOn,
    note: credential.note,
    ...recordRow(credential),
  };
}

export function insertCredential(tx: WritableDb, credential: Credential): void {
  statement<[CredentialRow]>(tx, insertInto('credentials', CREDENTIAL_COLUMNS)).run(
    credentialToRow(credential),
  );
  replaceList(tx, skillList, credential.id, credential.skillIds);
}

/** With its skills. Refusals: not-found. */
export function updateCredential(tx: WritableDb, credential: Credential): void {
  updateRow(tx, { name: 'credentials', columns: CREDENTIAL_COLUMNS }, credentialToRow(credential));
  replaceList(tx, skillList, credential.id, credential.skillIds);
}

/** A credential, or null when there is none or it is in the trash. */
export function findCredential(db: ReadableDb, id: RecordId): Credential | null {
  const row = query<[RecordId], CredentialRow>(
    db,
    `${SELECT} WHERE id = ? AND trashed_at IS NULL`,
  ).get(id);
  return row === undefined
    ? null
    : Credential.parse(rowToCredential(row, listedIds(db, skillList, id)));
}

/** Refusals: not-found. */
export function getCredential(db: ReadableDb, id: RecordId): Credential {
  return mustExist(findCredential(db, id));
}

/** The one issued last first. */
export function listCredentials(db: ReadableDb): Credential[] {
  return query<[], CredentialRow>(
    db,
    `${SELECT} WHERE trashed_at IS NULL ORDER BY issued_on DESC, id DESC`,
  )
    .all()
    .map((row) => rowToCredential(row, listedIds(db, skillList, row.id)));
}

/** The one issued last first. */
export function listCredentialsOfSkill(
  db: ReadableDb,
  skillId: SkillId,
): { id: RecordId; title: string }[] {
  return query<[SkillId], { id: RecordId; title: string }>(
    db,
    `SELECT c.id, c.title FROM credential_skills l JOIN credentials c ON c.id = l.credential_id
    WHERE l.skill_id = ? AND c.trashed_at IS NULL ORDER BY c.issued_on DESC, c.id DESC`,
  ).all(skillId);
}
