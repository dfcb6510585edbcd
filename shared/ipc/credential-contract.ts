import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Credential, CredentialDraft } from '../domain/credential.ts';
import { RecordId, SkillId } from '../domain/id.ts';

/** A credential with what its skills are called. */
export const CredentialPage = z.strictObject({
  credential: Credential,
  skills: z.array(z.strictObject({ id: SkillId, name: z.string() })),
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
