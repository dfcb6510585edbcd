import * as z from 'zod';
import { Anchors, LEVELS } from '../../../shared/domain/level.ts';
import { type Skill, SkillDraft } from '../../../shared/domain/skill.ts';
import { Note } from '../../../shared/domain/text.ts';

/** What the owner may say of a skill in the dialog. */
export const SkillForm = z.object({
  name: SkillDraft.shape.name,
  category: SkillDraft.shape.category.unwrap(),
  description: Note,
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
    anchors: [...(skill?.anchors ?? noAnchors)],
  };
}

/** Eight empty sentences are none: then the general ones apply. */
export function ownAnchors(anchors: Anchors): Anchors | null {
  const trimmed = anchors.map((sentence) => sentence.trim());
  return trimmed.every((sentence) => sentence === '') ? null : trimmed;
}
