import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { SkillListView } from '../../shared/ipc/skills-view.ts';
import { listBrowsedSkills } from '../database/browsed-skills.ts';
import { isReadOnly, writingBeside } from '../database/db.ts';
import { listMapRows, listShownBy } from '../database/evidence-map.ts';
import { findListView, saveListView } from '../database/list-views.ts';
import { countedUnder } from '../database/skill-merges.ts';
import { mergedNames, skillUses } from '../database/skill-uses.ts';
import { findInterest, findNotedLevel } from '../database/skill-wishes.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { stripOf } from './skill-rows.ts';

/** All skills that are not archived, or all that are, by name, with all that they can be looked through by. */
export function browseSkills(
  context: ServiceContext,
  input: Checked<'skills.browse'>,
): Reply<'skills.browse'> {
  return listBrowsedSkills(context.db, { archived: input.archived }).map(
    ({ position, aliases, ...row }) => ({
      ...row,
      aliases: [...aliases],
      strip: stripOf(position, input.today),
    }),
  );
}

/** What the page of a skill shows that is the owner's alone, and what uses it. Refusals: not-found. */
export function getSkillExtras(
  context: ServiceContext,
  input: Checked<'skills.extras'>,
): Reply<'skills.extras'> {
  const { db } = context;
  const { id } = getSkill(db, countedUnder(db, input.id));
  return {
    id,
    interest: findInterest(db, id),
    notedLevel: findNotedLevel(db, id),
    uses: skillUses(db, id),
    merged: mergedNames(db, id),
  };
}

/** Every skill in use, and how much of each kind shows it. */
export function getEvidenceMap(context: ServiceContext): Reply<'skills.map'> {
  return listMapRows(context.db);
}

/** The records behind one cell of the map. Refusals: not-found. */
export function getShownBy(
  context: ServiceContext,
  input: Checked<'skills.shownBy'>,
): Reply<'skills.shownBy'> {
  getSkill(context.db, input.id);
  return listShownBy(context.db, input.id, input.column);
}

const SKILLS = 'skills';

/** How the list was last looked at; null when it never was, or by a program that knew other ways. */
export function getListView(context: ServiceContext): Reply<'skills.listView'> {
  const kept = findListView(context.db, SKILLS);
  return kept === null ? null : (SkillListView.safeParse(JSON.parse(kept)).data ?? null);
}

/** Remembers how the list is looked at: in the vault, and no part of the history. */
export function keepListView(
  context: ServiceContext,
  view: Checked<'skills.keepListView'>,
): Reply<'skills.keepListView'> {
  if (!isReadOnly(context.db)) {
    writingBeside(context.db, (tx) => saveListView(tx, SKILLS, JSON.stringify(view)));
  }
  return { done: true };
}
