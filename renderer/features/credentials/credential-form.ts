import * as z from 'zod';
import { type Credential, CredentialDraft } from '../../../shared/domain/credential.ts';
import { Day } from '../../../shared/domain/day.ts';
import { chosen } from '../../parts/chosen.ts';
import { today } from '../../today.ts';

const { shape } = CredentialDraft;

export const CredentialForm = z.object({
  title: shape.title,
  issuer: shape.issuer.unwrap(),
  identifier: shape.identifier.unwrap(),
  link: shape.link.unwrap(),
  issuedOn: chosen(Day),
  expiresOn: Day.nullable(),
  note: shape.note.unwrap(),
  skillIds: shape.skillIds.unwrap(),
});
export type CredentialValues = z.input<typeof CredentialForm>;
export type CredentialAnswers = z.output<typeof CredentialForm>;

export function valuesOfCredential(
  credential: Credential | null,
  skillIds: readonly string[] = [],
): CredentialValues {
  return {
    title: credential?.title ?? '',
    issuer: credential?.issuer ?? '',
    identifier: credential?.identifier ?? '',
    link: credential?.link ?? '',
    issuedOn: credential?.issuedOn ?? today(),
    expiresOn: credential?.expiresOn ?? null,
    note: credential?.note ?? '',
    skillIds: [...(credential?.skillIds ?? skillIds)],
  };
}
