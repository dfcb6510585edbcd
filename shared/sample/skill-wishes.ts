import { SkillId } from '../domain/id.ts';
import type { Interest } from '../domain/interest.ts';
import type { Skill } from '../domain/skill.ts';
import type { Desk } from './desk.ts';

/** Other names under which the story's skills are found. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'Team management': ['People management', 'Leading a team'],
  'Search engine optimisation': ['SEO', 'Search engine optimization'],
  'Paid search': ['SEA', 'Pay per click'],
  Facilitation: ['Moderation', 'Workshop facilitation'],
  'Web analytics': ['Digital analytics'],
  Presenting: ['Public speaking'],
};

/** What the story's owner would like to do more of, and less: the second of them is good at something they are tired of. */
const interests: Readonly<Record<string, Interest>> = {
  'Team management': 'love',
  'Coaching others': 'love',
  'Experiment design': 'more',
  'Data storytelling': 'more',
  Facilitation: 'more',
  Presenting: 'fine',
  Negotiation: 'fine',
  'Email marketing': 'rather-not',
  'Paid search': 'rather-not',
};

/** A skill of the story with its other names. */
export function withOtherNames(skill: Skill): Skill {
  const aliases = otherNames[skill.name];
  return aliases === undefined ? skill : { ...skill, aliases: [...aliases] };
}

export type SampleInterest = { readonly skillId: SkillId; readonly interest: Interest };

/** What the owner would like of each skill that they said it of. */
export function makeInterests(skills: readonly Skill[]): SampleInterest[] {
  return skills.flatMap(({ id, name }) => {
    const interest = interests[name];
    return interest === undefined ? [] : [{ skillId: id, interest }];
  });
}

/** One skill that was added a second time in a hurry: something to merge. */
export function makeDuplicate(desk: Desk): Skill {
  return {
    id: SkillId.parse(desk.newId()),
    name: 'Copy-writing',
    description: '',
    category: '',
    taxonomy: null,
    anchors: null,
    aliases: [],
    archived: false,
    ...desk.made(desk.ago(12), 'portfolio'),
  };
}
