import { MOST_ALIASES, type Skill } from './skill.ts';
import { foldName } from './skill-names.ts';
import { NOTE_LIMIT } from './text.ts';

/** Other names of two skills that become one: those of both, and the name that is no longer the first. */
export function mergedAliases(
  kept: Pick<Skill, 'name' | 'aliases'>,
  gone: Pick<Skill, 'name' | 'aliases'>,
): string[] {
  const seen = new Set([kept.name]);
  const isSame = kept.name === gone.name;
  return [...kept.aliases, ...(isSame ? [] : [gone.name]), ...gone.aliases].filter((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function bothTexts(one: string, other: string): string {
  if (one.trim() === '' || foldName(one) === foldName(other)) return other || one;
  if (other.trim() === '' || one.length + other.length + 2 > NOTE_LIMIT) return one;
  return `${one}\n\n${other}`;
}

/** Whether the names of both still fit one skill. */
export function namesFit(kept: Skill, gone: Skill): boolean {
  return mergedAliases(kept, gone).length <= MOST_ALIASES;
}

/** The skill that two become: the kept one's own words, completed with the other's where it had none. */
export function mergedSkill(kept: Skill, gone: Skill): Skill {
  return {
    ...kept,
    description: bothTexts(kept.description, gone.description),
    category: kept.category || gone.category,
    taxonomy: kept.taxonomy ?? gone.taxonomy,
    anchors: kept.anchors ?? gone.anchors,
    aliases: mergedAliases(kept, gone),
  };
}
