import type { Credential } from '../../shared/domain/credential.ts';
import { RecordId } from '../../shared/domain/id.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import {
  getCredential,
  insertCredential,
  listCredentials as readAll,
  updateCredential as store,
} from '../database/credentials.ts';
import { namedSkills } from '../database/named-skills.ts';
import type { ServiceContext } from './context.ts';
import { refuseFuture } from './days.ts';
import { refuseUnknownSkills } from './known-skills.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['credentials', 'skills'] as const;

type Facts = Pick<Credential, 'issuedOn' | 'expiresOn' | 'skillIds'>;

/** Refusals: not-found for a skill, date-before-start, invalid-input for a day in the future. */
function refuseImpossible(context: ServiceContext, facts: Facts, before: Facts | null): void {
  refuseFuture(context, facts.issuedOn, 'issuedOn');
  if (facts.expiresOn !== null && facts.expiresOn < facts.issuedOn) {
    throw new Refusal('date-before-start');
  }
  // One that was linked before may lie in the trash by now; that is no reason to refuse an edit.
  const known = before?.skillIds ?? [];
  refuseUnknownSkills(
    context.db,
    facts.skillIds.filter((id) => !known.includes(id)),
  );
}

/** All of them, the one issued last first. */
export function listCredentials({ db }: ServiceContext): Credential[] {
  return readAll(db);
}

/** One with what its skills are called; a skill in the trash is left out. Refusals: not-found. */
export function getCredentialPage(
  { db }: ServiceContext,
  { id }: Checked<'credentials.get'>,
): Reply<'credentials.get'> {
  const credential = getCredential(db, id);
  return { credential, skills: namedSkills(db, credential.skillIds) };
}

/** Writes one down, in the portfolio. Refusals: not-found for a skill, date-before-start, invalid-input for a future day. */
export function createCredential(
  context: ServiceContext,
  draft: Checked<'credentials.create'>,
): Credential {
  refuseImpossible(context, draft, null);
  const credential: Credential = {
    id: RecordId.parse(context.newId()),
    ...draft,
    ...newRecord(context, 'portfolio'),
  };
  save(context, { command: 'credentials.create', nouns, undoable: true }, (tx) =>
    insertCredential(tx, credential),
  );
  return credential;
}

/** Changes what was written down. Refusals: not-found, date-before-start, invalid-input for a future day. */
export function updateCredential(
  context: ServiceContext,
  { id, change }: Checked<'credentials.update'>,
): Credential {
  const before = getCredential(context.db, id);
  const updatedAt = context.now().toISOString();
  const credential: Credential = { ...before, ...change, updatedAt };
  refuseImpossible(context, credential, before);
  save(context, { command: 'credentials.update', nouns, undoable: true }, (tx) =>
    store(tx, credential),
  );
  return credential;
}
