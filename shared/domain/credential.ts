import * as z from 'zod';
import { Day } from './day.ts';
import { RecordId, SkillId } from './id.ts';
import { WebLink } from './learning.ts';
import { recordFields } from './record.ts';
import { Name, Note, words } from './text.ts';

/** A certificate or badge received. Its file is evidence linked to it. */
export const CredentialDraft = z.strictObject({
  title: Name,
  issuer: words(200).default(''),
  /** The number or code the issuer gave it. */
  identifier: words(200).default(''),
  link: WebLink.default(''),
  issuedOn: Day,
  expiresOn: Day.nullable().default(null),
  note: Note.default(''),
  skillIds: z.array(SkillId).max(50).default([]),
});
export type CredentialDraft = z.infer<typeof CredentialDraft>;

export const Credential = z.strictObject({
  id: RecordId,
  ...CredentialDraft.shape,
  ...recordFields,
});
export type Credential = z.infer<typeof Credential>;
