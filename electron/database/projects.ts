import type { Day } from '../../shared/domain/day.ts';
import type { CycleId, ProjectId, SkillId } from '../../shared/domain/id.ts';
import { type Outcome, type OutcomeVerdict, Project } from '../../shared/domain/project.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { ProjectRow as ProjectView } from '../../shared/ipc/views.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { skillNames } from './named-skills.ts';
import { latestOutcome } from './outcomes.ts';
import {
  columnsAs,
  insertInto,
  type ListTable,
  listedIds,
  listsByOwner,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  replaceList,
  updateRow,
} from './record-rows.ts';

export type ProjectTableRow = RecordRow & {
  readonly id: ProjectId;
  readonly title: string;
  readonly role: string;
  readonly organisation: string;
  readonly description: string;
  readonly share: string;
  readonly started_on: Day;
  readonly ended_on: Day | null;
};

export const PROJECT_COLUMNS = [
  'id',
  'title',
  'role',
  'organisation',
  'description',
  'share',
  'started_on',
  'ended_on',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ProjectTableRow)[];

const SELECT = `SELECT ${columnsAs('p', PROJECT_COLUMNS)}`;
const skillList: ListTable = { table: 'project_skills', owner: 'project_id', item: 'skill_id' };

export function rowToProject(row: ProjectTableRow, skillIds: readonly SkillId[]): Project {
  return {
    id: row.id,
    title: row.title,
    role: row.role,
    organisation: row.organisation,
    description: row.description,
    share: row.share,
    skillIds: [...skillIds],
    startedOn: row.started_on,
    endedOn: row.ended_on,
    ...recordOf(row),
  };
}

function projectToRow(project: Project): ProjectTableRow {
  return {
    id: project.id,
    title: project.title,
    role: project.role,
    organisation: project.organisation,
    description: project.description,
    share: project.share,
    started_on: project.startedOn,
    ended_on: project.endedOn,
    ...recordRow(project),
  };
}

export function insertProject(tx: WritableDb, project: Project): void {
  statement<[ProjectTableRow]>(tx, insertInto('projects', PROJECT_COLUMNS)).run(
    projectToRow(project),
  );
  replaceList(tx, skillList, project.id, project.skillIds);
}

/** With its skills. Refusals: not-found. */
export function updateProject(tx: WritableDb, project: Project): void {
  updateRow(tx, { name: 'projects', columns: PROJECT_COLUMNS }, projectToRow(project));
  replaceList(tx, skillList, project.id, project.skillIds);
}

/** A project, or null when there is none or it is in the trash. */
export function findProject(db: ReadableDb, id: ProjectId): Project | null {
  const row = query<[ProjectId], ProjectTableRow>(
    db,
    `${SELECT} FROM projects p WHERE p.id = ? AND p.trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Project.parse(rowToProject(row, listedIds(db, skillList, id)));
}

/** Refusals: not-found. */
export function getProject(db: ReadableDb, id: ProjectId): Project {
  return mustExist(findProject(db, id));
}

type ListRow = {
  readonly id: ProjectId;
  readonly space: Space;
  readonly title: string;
  readonly role: string;
  readonly organisation: string;
  readonly started_on: Day;
  readonly ended_on: Day | null;
  readonly verdict: OutcomeVerdict | null;
};

/** The one that was started last first; `verdict` is that of the outcome that stands. */
export function listProjectRows(db: ReadableDb): ProjectView[] {
  const skills = listsByOwner<SkillId>(db, skillList);
  const names = skillNames(db);
  return query<[], ListRow>(
    db,
    `SELECT p.id, p.space, p.title, p.role, p.organisation, p.started_on, p.ended_on,
      (SELECT o.verdict FROM outcomes o WHERE o.project_id = p.id
        ORDER BY o.created_at DESC, o.id DESC LIMIT 1) AS verdict
    FROM projects p WHERE p.trashed_at IS NULL ORDER BY p.started_on DESC, p.id DESC`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      space: row.space,
      title: row.title,
      role: row.role,
      organisation: row.organisation,
      startedOn: row.started_on,
      endedOn: row.ended_on,
      skills: (skills.get(row.id) ?? []).flatMap((id) => names.get(id) ?? []),
      verdict: row.verdict,
    }));
}

/** The one that was started last first. */
export function listProjectsOfSkill(
  db: ReadableDb,
  skillId: SkillId,
): { id: ProjectId; title: string }[] {
  return query<[SkillId], { id: ProjectId; title: string }>(
    db,
    `SELECT p.id, p.title FROM project_skills l JOIN projects p ON p.id = l.project_id
    WHERE l.skill_id = ? AND p.trashed_at IS NULL ORDER BY p.started_on DESC, p.id DESC`,
  ).all(skillId);
}

/** What belongs to a turn, the one that was started first first, each with the outcome that stands. */
export function listProjectsOfCycle(
  db: ReadableDb,
  cycleId: CycleId,
): { project: Project; outcome: Outcome | null }[] {
  return query<[CycleId], ProjectTableRow>(
    db,
    `${SELECT} FROM cycle_links k JOIN projects p ON p.id = k.record_id
    WHERE k.cycle_id = ? AND k.kind = 'project' AND p.trashed_at IS NULL
    ORDER BY p.started_on, p.id`,
  )
    .all(cycleId)
    .map((row) => ({
      project: rowToProject(row, listedIds<SkillId>(db, skillList, row.id)),
      outcome: latestOutcome(db, row.id),
    }));
}
