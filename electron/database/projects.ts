import type { Day } from '../../shared/domain/day.ts';
import type { CycleId, ProjectId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import {
  type AskedLevel,
  type OrganisationKind,
  type Outcome,
  type OutcomeVerdict,
  Project,
} from '../../shared/domain/project.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { ProjectRow as ProjectView } from '../../shared/ipc/views.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { skillNames } from './named-skills.ts';
import { latestOutcome } from './outcomes.ts';
import {
  columnsAs,
  insertInto,
  type ListTable,
  listsByOwner,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

export type ProjectTableRow = RecordRow & {
  readonly id: ProjectId;
  readonly title: string;
  readonly role: string;
  readonly organisation: string;
  readonly organisation_kind: OrganisationKind | null;
  readonly description: string;
  readonly share: string;
  readonly started_on: Day;
  readonly ended_on: Day | null;
  /** Set for a confidential project. */
  readonly public_title: string | null;
  readonly confidential_until: Day | null;
};

export const PROJECT_COLUMNS = [
  'id',
  'title',
  'role',
  'organisation',
  'organisation_kind',
  'description',
  'share',
  'started_on',
  'ended_on',
  'public_title',
  'confidential_until',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ProjectTableRow)[];

const SELECT = `SELECT ${columnsAs('p', PROJECT_COLUMNS)}`;
const skillList: ListTable = { table: 'project_skills', owner: 'project_id', item: 'skill_id' };

type UsedSkills = {
  readonly skillIds: readonly SkillId[];
  readonly askedLevels: readonly AskedLevel[];
};

export function rowToProject(row: ProjectTableRow, skills: UsedSkills): Project {
  return {
    id: row.id,
    title: row.title,
    role: row.role,
    organisation: row.organisation,
    organisationKind: row.organisation_kind,
    confidentiality:
      row.public_title === null
        ? null
        : { publicTitle: row.public_title, until: row.confidential_until },
    description: row.description,
    share: row.share,
    skillIds: [...skills.skillIds],
    askedLevels: [...skills.askedLevels],
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
    organisation_kind: project.organisationKind,
    description: project.description,
    share: project.share,
    started_on: project.startedOn,
    ended_on: project.endedOn,
    public_title: project.confidentiality?.publicTitle ?? null,
    confidential_until: project.confidentiality?.until ?? null,
    ...recordRow(project),
  };
}

type SkillRow = { readonly skill_id: SkillId; readonly asked_level: Level | null };

function skillRowsOf(db: ReadableDb, id: ProjectId): SkillRow[] {
  return query<[ProjectId], SkillRow>(
    db,
    'SELECT skill_id, asked_level FROM project_skills WHERE project_id = ? ORDER BY position',
  ).all(id);
}

function usedSkills(db: ReadableDb, id: ProjectId): UsedSkills {
  const rows = skillRowsOf(db, id);
  return {
    skillIds: rows.map((row) => row.skill_id),
    askedLevels: rows.flatMap(({ skill_id: skillId, asked_level: level }) =>
      level === null ? [] : [{ skillId, level }],
    ),
  };
}

/** Leaves them alone when they are these. A level asked of a skill that the project does not use is dropped. */
function replaceSkills(tx: WritableDb, project: Project): void {
  const asked = new Map(project.askedLevels.map(({ skillId, level }) => [skillId, level]));
  const wanted = [...new Set(project.skillIds)].map((id) => ({
    skill_id: id,
    asked_level: asked.get(id) ?? null,
  }));
  if (JSON.stringify(skillRowsOf(tx, project.id)) === JSON.stringify(wanted)) return;
  statement<[ProjectId]>(tx, 'DELETE FROM project_skills WHERE project_id = ?').run(project.id);
  const insert = statement<[SkillRow & { project_id: ProjectId; position: number }]>(
    tx,
    insertInto('project_skills', ['project_id', 'skill_id', 'position', 'asked_level']),
  );
  wanted.forEach((row, position) => {
    insert.run({ ...row, project_id: project.id, position });
  });
}

export function insertProject(tx: WritableDb, project: Project): void {
  statement<[ProjectTableRow]>(tx, insertInto('projects', PROJECT_COLUMNS)).run(
    projectToRow(project),
  );
  replaceSkills(tx, project);
}

/** With its skills. Refusals: not-found. */
export function updateProject(tx: WritableDb, project: Project): void {
  updateRow(tx, { name: 'projects', columns: PROJECT_COLUMNS }, projectToRow(project));
  replaceSkills(tx, project);
}

/** A project, or null when there is none or it is in the trash. */
export function findProject(db: ReadableDb, id: ProjectId): Project | null {
  const row = query<[ProjectId], ProjectTableRow>(
    db,
    `${SELECT} FROM projects p WHERE p.id = ? AND p.trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Project.parse(rowToProject(row, usedSkills(db, id)));
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
  readonly confidential: 0 | 1;
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
      p.public_title IS NOT NULL AS confidential,
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
      isConfidential: row.confidential === 1,
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
      project: rowToProject(row, usedSkills(db, row.id)),
      outcome: latestOutcome(db, row.id),
    }));
}
