import { SkillId } from '../../shared/domain/id.ts';
import type { Skill } from '../../shared/domain/skill.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { SkillPage, SkillRow } from '../../shared/ipc/views.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { historyOf } from '../../shared/rating/history.ts';
import { Refusal } from '../../shared/result.ts';
import { listCredentialsOfSkill } from '../database/credentials.ts';
import { closedCycleDays } from '../database/cycles.ts';
import { listDecisions } from '../database/decisions.ts';
import { listLearningOfSkill } from '../database/learning.ts';
import { listProjectsOfSkill } from '../database/projects.ts';
import { listRatingViews } from '../database/ratings.ts';
import { countedUnder } from '../database/skill-merges.ts';
import {
  findSkillIdByName,
  getSkill,
  insertSkill,
  listSkillRows,
  updateSkill as storeSkill,
} from '../database/skills.ts';
import { backgroundOf } from './backgrounds.ts';
import type { ServiceContext } from './context.ts';
import { goalRowsOfSkill } from './goal-rows.ts';
import { proposalFor, standingOf } from './proposals.ts';
import { newRecord, save } from './saving.ts';
import { toSkillRow } from './skill-rows.ts';

/** Points of the history's curve; a month apart for four years, closer for less. */
const HISTORY_POINTS = 48;

/** All skills that are not archived, or all that are, by name. */
export function listSkills(context: ServiceContext, input: Checked<'skills.list'>): SkillRow[] {
  return listSkillRows(context.db, { archived: input.archived }).map((row) =>
    toSkillRow(row, input.today),
  );
}

/** Everything that the page of one skill shows; of a merged one, that of the skill it is part of. Refusals: not-found. */
export function getSkillPage(context: ServiceContext, input: Checked<'skills.get'>): SkillPage {
  const { db } = context;
  const { today } = input;
  const id = countedUnder(db, input.id);
  const skill = getSkill(db, id);
  const ratings = listRatingViews(db, id);
  const background = backgroundOf(db, id);
  return {
    skill,
    standing: standingOf(db, id),
    estimate: estimateSkill(ratings, { today, background }),
    history: historyOf(ratings, { today, points: HISTORY_POINTS, background }),
    proposal: proposalFor(db, id, ratings, today),
    ratings,
    decisions: listDecisions(db, id),
    goals: goalRowsOfSkill(db, id, today),
    cyclesClosed: closedCycleDays(db, id),
    projects: listProjectsOfSkill(db, id),
    learning: listLearningOfSkill(db, id),
    credentials: listCredentialsOfSkill(db, id),
  };
}

function refuseTakenName(context: ServiceContext, name: string, except: string | null): void {
  const other = findSkillIdByName(context.db, name);
  if (other !== null && other !== except) throw new Refusal('name-taken');
}

/** Refusals: name-taken (whatever the case of its letters). */
export function createSkill(context: ServiceContext, draft: Checked<'skills.create'>): Skill {
  refuseTakenName(context, draft.name, null);
  const skill: Skill = {
    id: SkillId.parse(context.newId()),
    ...draft,
    archived: false,
    ...newRecord(context, 'portfolio'),
  };
  save(context, { command: 'skills.create', nouns: ['skills'], undoable: true }, (tx) =>
    insertSkill(tx, skill),
  );
  return skill;
}

function change(
  context: ServiceContext,
  command: string,
  id: SkillId,
  patch: Partial<Skill>,
): Skill {
  const skill: Skill = {
    ...getSkill(context.db, id),
    ...patch,
    updatedAt: context.now().toISOString(),
  };
  save(context, { command, nouns: ['skills'], undoable: true }, (tx) => storeSkill(tx, skill));
  return skill;
}

/** Refusals: not-found, name-taken. */
export function updateSkill(context: ServiceContext, input: Checked<'skills.update'>): Skill {
  if (input.change.name !== undefined) refuseTakenName(context, input.change.name, input.id);
  return change(context, 'skills.update', input.id, input.change);
}

/** Puts a skill aside. Nothing of it is lost. Refusals: not-found. */
export function archiveSkill(context: ServiceContext, input: Checked<'skills.archive'>): Skill {
  return change(context, 'skills.archive', input.id, { archived: true });
}

/** Takes an archived skill up again. Refusals: not-found. */
export function restoreSkill(context: ServiceContext, input: Checked<'skills.restore'>): Skill {
  return change(context, 'skills.restore', input.id, { archived: false });
}
