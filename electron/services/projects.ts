import { type PersonId, ProjectId, type SkillId } from '../../shared/domain/id.ts';
import type { AskedLevel, Outcome, Project } from '../../shared/domain/project.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { ProjectPage, ProjectRow } from '../../shared/ipc/views.ts';
import { Refusal } from '../../shared/result.ts';
import type { ReadableDb } from '../database/db.ts';
import { listLessonsOfProject } from '../database/lessons.ts';
import { namedPeople } from '../database/named-people.ts';
import { listOutcomesOfProject } from '../database/outcomes.ts';
import {
  getProject,
  insertProject,
  listProjectRows,
  updateProject as storeProject,
} from '../database/projects.ts';
import { getSkill, listSkillRowsByIds } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { linkToTurns } from './cycle-links.ts';
import { goalRowsOfProject } from './goal-rows.ts';
import { newRecord, save } from './saving.ts';
import { toSkillRow } from './skill-rows.ts';

const nouns = ['projects', 'cycles', 'goals'] as const;

/** All projects, the newest first. */
export function listProjects(context: ServiceContext): ProjectRow[] {
  return listProjectRows(context.db);
}

/** Everything that the page of one project shows. Refusals: not-found. */
export function getProjectPage(
  context: ServiceContext,
  input: Checked<'projects.get'>,
): ProjectPage {
  const { db } = context;
  const project = getProject(db, input.id);
  const goals = goalRowsOfProject(db, project.id, input.today);
  const outcomes = listOutcomesOfProject(db, project.id);
  return {
    project,
    skills: listSkillRowsByIds(db, project.skillIds).map((row) => toSkillRow(row, input.today)),
    outcomes,
    observers: namedPeople(db, observersOf(outcomes)),
    goals: goals.filter((goal) => goal.state === 'active'),
    lessons: listLessonsOfProject(db, project.id).map(({ id, learned, day }) => ({
      id,
      text: learned,
      day,
    })),
  };
}

function observersOf(outcomes: readonly Outcome[]): PersonId[] {
  const ids = outcomes.flatMap(({ observations }) =>
    observations.flatMap(({ by }) => (by.kind === 'person' ? [by.personId] : [])),
  );
  return [...new Set(ids)];
}

type Checkable = Pick<Project, 'skillIds' | 'askedLevels' | 'startedOn' | 'endedOn'>;

function check(db: ReadableDb, project: Checkable): void {
  for (const id of project.skillIds) getSkill(db, id);
  const isUsed = ({ skillId }: AskedLevel) => project.skillIds.includes(skillId);
  if (!project.askedLevels.every(isUsed)) throw new Refusal('not-found');
  if (project.endedOn !== null && project.endedOn < project.startedOn) {
    throw new Refusal('date-before-start');
  }
}

/** Starts a project and ties it to the open turns of its skills. Refusals: not-found, date-before-start. */
export function createProject(context: ServiceContext, input: Checked<'projects.create'>): Project {
  check(context.db, input.project);
  const project: Project = {
    id: ProjectId.parse(context.newId()),
    ...input.project,
    ...newRecord(context, 'portfolio'),
  };
  save(context, { command: 'projects.create', nouns, undoable: true }, (tx) => {
    insertProject(tx, project);
    tie(tx, project.id, project.skillIds, input.cycleId);
  });
  return project;
}

function tie(
  tx: Parameters<typeof linkToTurns>[0],
  recordId: ProjectId,
  skillIds: readonly SkillId[],
  cycleId: Parameters<typeof linkToTurns>[3],
): void {
  linkToTurns(tx, { kind: 'project', recordId }, skillIds, cycleId);
}

function askedOf({ askedLevels, skillIds }: Project): AskedLevel[] {
  return askedLevels.filter(({ skillId }) => skillIds.includes(skillId));
}

/** Refusals: not-found (also for a level asked of a skill that it does not use), date-before-start. */
export function updateProject(context: ServiceContext, input: Checked<'projects.update'>): Project {
  const before = getProject(context.db, input.id);
  const updatedAt = context.now().toISOString();
  const changed: Project = { ...before, ...input.change, updatedAt };
  // A skill that is taken out takes the level asked of it along, unless both are said in one change.
  const askedLevels = input.change.askedLevels ?? askedOf(changed);
  const project: Project = { ...changed, askedLevels };
  check(context.db, project);
  const added = project.skillIds.filter((id) => !before.skillIds.includes(id));
  save(context, { command: 'projects.update', nouns, undoable: true }, (tx) => {
    storeProject(tx, project);
    if (added.length > 0) tie(tx, project.id, added, null);
  });
  return project;
}
