import type { Capture, CaptureFate } from '../../../shared/domain/capture.ts';
import { titleOf } from '../../../shared/domain/capture.ts';
import { mentionsIn, plainWords } from '../../../shared/domain/capture-mentions.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { knownNames } from './known-names.ts';

/** What a note is made into with a dialog; a reflection needs none. */
export type DialogFate = Exclude<CaptureFate, 'reflection'>;

export const letterOf = {
  skill: 's',
  goal: 'o',
  learning: 'l',
  practice: 'p',
  project: 'j',
  reflection: 'r',
} as const satisfies Readonly<Record<CaptureFate, string>>;

/** What a dialog begins with. */
export type Beginning = { readonly initialText: string; readonly skillId?: string };

/** Fates whose dialog asks for a name first; the others take the note as it is. */
const named: readonly CaptureFate[] = ['skill', 'learning', 'project'];

/** The skill that a note is about: the first one it names, or that of the first goal. */
export function skillOf(text: string, names: Reply<'captures.names'> | null): string | null {
  if (names === null) return null;
  const mentions = mentionsIn(text, knownNames(names));
  const skill = mentions.find(({ kind }) => kind === 'skill');
  const goal = mentions.find(({ kind }) => kind === 'goal');
  return skill?.id ?? names.goals.find(({ id }) => id === goal?.id)?.skillId ?? null;
}

/** What the dialog of a fate begins with: the note in plain words, and the skill that it names. */
export function beginningOf(
  { text }: Pick<Capture, 'text'>,
  fate: DialogFate,
  names: Reply<'captures.names'> | null,
): Beginning {
  const mentions = names === null ? [] : mentionsIn(text, knownNames(names));
  const words = plainWords(text, mentions);
  const skillId = skillOf(text, names);
  return {
    initialText: named.includes(fate) ? titleOf(words) : words,
    ...(skillId !== null && { skillId }),
  };
}
