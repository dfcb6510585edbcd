import { assertNever } from '../../shared/assert-never.ts';
import { SkillId } from '../../shared/domain/id.ts';
import type { Skill } from '../../shared/domain/skill.ts';
import { looseName } from '../../shared/domain/skill-names.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { listSkillNames } from '../database/browsed-skills.ts';
import type { ReadableDb, WritableDb } from '../database/db.ts';
import { noteLevel, saveInterest } from '../database/skill-wishes.ts';
import { findSkill, getSkill, insertSkill, updateSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['skills'] as const;

type Wanted = Checked<'skills.addMany'>['skills'][number];

function newOnes(db: ReadableDb, skills: readonly Wanted[]): Wanted[] {
  const taken = new Set(
    listSkillNames(db).flatMap(({ name, aliases }) => [name, ...aliases].map(looseName)),
  );
  return skills.filter(({ name }) => {
    const key = looseName(name);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/**
 * Adds many skills as one step. One that is there already, by any name and in any spelling, is left out, and so is the
 * second of two. A level given with one is noted beside it and counts for nothing.
 */
export function addManySkills(
  context: ServiceContext,
  input: Checked<'skills.addMany'>,
): Reply<'skills.addMany'> {
  const wanted = newOnes(context.db, input.skills);
  const made = wanted.map(({ level, ...draft }) => ({
    level,
    skill: {
      id: SkillId.parse(context.newId()),
      ...draft,
      anchors: null,
      archived: false,
      ...newRecord(context, 'portfolio'),
    } satisfies Skill,
  }));
  if (made.length > 0) {
    save(context, { command: 'skills.addMany', nouns, undoable: true }, (tx) => {
      for (const { skill, level } of made) {
        insertSkill(tx, skill);
        if (level !== null) noteLevel(tx, skill.id, level);
      }
    });
  }
  return { added: made.map(({ skill }) => skill.id), leftOut: input.skills.length - made.length };
}

type Change = Checked<'skills.changeMany'>['change'];

function changed(tx: WritableDb, skill: Skill, change: Change): Skill {
  switch (change.what) {
    case 'archive':
      return { ...skill, archived: true };
    case 'unarchive':
      return { ...skill, archived: false };
    case 'category':
      return { ...skill, category: change.category };
    case 'interest':
      saveInterest(tx, skill.id, change.interest);
      return skill;
    default:
      return assertNever(change);
  }
}

/** Changes several skills as one step; those that are gone meanwhile are left out. */
export function changeManySkills(
  context: ServiceContext,
  input: Checked<'skills.changeMany'>,
): Reply<'skills.changeMany'> {
  const skills = [...new Set(input.ids)].flatMap((id) => findSkill(context.db, id) ?? []);
  const updatedAt = context.now().toISOString();
  save(context, { command: 'skills.changeMany', nouns, undoable: true }, (tx) => {
    for (const skill of skills) {
      updateSkill(tx, { ...changed(tx, skill, input.change), updatedAt });
    }
  });
  return { changed: skills.length };
}

/** Says how much the owner would like to use and grow a skill; null takes it back. Refusals: not-found. */
export function setInterest(
  context: ServiceContext,
  input: Checked<'skills.setInterest'>,
): Reply<'skills.setInterest'> {
  getSkill(context.db, input.id);
  save(context, { command: 'skills.setInterest', nouns, undoable: true }, (tx) =>
    saveInterest(tx, input.id, input.interest),
  );
  return { done: true };
}
