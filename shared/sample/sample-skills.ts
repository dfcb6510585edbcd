import { PersonId, SkillId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Skill } from '../domain/skill.ts';
import type { Desk } from './desk.ts';
import { people } from './people-texts.ts';
import { furtherSkill, type SkillText, skillTexts } from './skill-texts.ts';

/** A skill with what its ratings scatter around. */
export type SampleSkill = { readonly skill: Skill; readonly text: SkillText };

/** Days before today on which the story begins. */
export const BEGINNING = 390;

export function makeSkills(desk: Desk, count: number): SampleSkill[] {
  const further = Math.max(0, count - skillTexts.length);
  const texts = [...skillTexts, ...Array.from({ length: further }, (_, i) => furtherSkill(i))];
  return texts.map((text) => ({
    text,
    skill: {
      id: SkillId.parse(desk.newId()),
      name: text.name,
      description: text.about,
      category: text.category,
      taxonomy: null,
      anchors: null,
      aliases: [],
      archived: false,
      ...desk.made(desk.ago(BEGINNING), 'portfolio'),
    },
  }));
}

export function makePeople(desk: Desk): Person[] {
  return people.map(({ name, relation, note }) => ({
    id: PersonId.parse(desk.newId()),
    name,
    relation,
    since: null,
    note,
    ...desk.made(desk.ago(BEGINNING), 'portfolio'),
  }));
}
