import * as z from 'zod';
import { Anchors, LEVELS } from '../../../shared/domain/level.ts';
import { type Skill, SkillDraft } from '../../../shared/domain/skill.ts';
import { Note } from '../../../shared/domain/text.ts';

/** Other names as they are typed: one a line. A name given twice is given once. */
const AliasLines = z
  .string()
  .transform((text) => [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ])
  .pipe(SkillDraft.shape.aliases.unwrap());

/** What the owner may say of a skill in the dialog. */
export const SkillForm = z.object({
  name: SkillDraft.shape.name,
  category: SkillDraft.shape.category.unwrap(),
  description: Note,
  aliases: AliasLines,
  anchors: Anchors,
});
export type SkillValues = z.input<typeof SkillForm>;
export type SkillAnswers = z.output<typeof SkillForm>;

const noAnchors = LEVELS.map(() => '');

export function valuesOfSkill(skill: Skill | null, name = ''): SkillValues {
  return {
    name: skill?.name ?? name,
    category: skill?.category ?? '',
    description: skill?.description ?? '',
    aliases: skill?.aliases.join('\n') ?? '',
    anchors: [...(skill?.anchors ?? noAnchors)],
  };
}

/** Eight empty sentences are none: then the general ones apply. */
export function ownAnchors(anchors: Anchors): Anchors | null {
  const trimmed = anchors.map((sentence) => sentence.trim());
  return trimmed.every((sentence) => sentence === '') ? null : trimmed;
}
