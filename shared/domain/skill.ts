import * as z from 'zod';
import { SkillId } from './id.ts';
import { Anchors } from './level.ts';
import { recordFields } from './record.ts';
import { Name, Note, words } from './text.ts';

/** A pointer into a published skill list, such as an ESCO or O*NET entry. */
export const TaxonomyReference = z.strictObject({
  scheme: z.enum(['esco', 'onet', 'sfia', 'own']),
  reference: z.string().min(1).max(500),
});
export type TaxonomyReference = z.infer<typeof TaxonomyReference>;

/** A published list may give a skill dozens of other names. */
export const MOST_ALIASES = 100;

/** What the owner may say of a skill. */
export const SkillDraft = z.strictObject({
  name: Name,
  description: Note.default(''),
  category: words(80).default(''),
  taxonomy: TaxonomyReference.nullable().default(null),
  anchors: Anchors.nullable().default(null),
  aliases: z.array(Name).max(MOST_ALIASES, 'too-many-names').default([]),
});
export type SkillDraft = z.infer<typeof SkillDraft>;

export const Skill = z.strictObject({
  id: SkillId,
  ...SkillDraft.shape,
  archived: z.boolean(),
  ...recordFields,
});
export type Skill = z.infer<typeof Skill>;
