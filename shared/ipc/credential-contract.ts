import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Credential, CredentialDraft } from '../domain/credential.ts';
import { RecordId } from '../domain/id.ts';
import { NamedSkill } from './views.ts';

/** A credential with what its skills are called. */
export const CredentialPage = z.strictObject({
  credential: Credential,
  skills: z.array(NamedSkill),
});
export type CredentialPage = z.infer<typeof CredentialPage>;

/** Certificates and badges received. */
export const credentialContract = {
  /** The one issued last first. */
  'credentials.list': { input: z.strictObject({}), output: z.array(Credential) },
  'credentials.get': { input: z.strictObject({ id: RecordId }), output: CredentialPage },
  'credentials.create': { input: CredentialDraft, output: Credential },
  'credentials.update': {
    input: z.strictObject({ id: RecordId, change: changeOf(CredentialDraft) }),
    output: Credential,
  },
} as const;
