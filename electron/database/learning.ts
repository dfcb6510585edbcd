import type { Day } from '../../shared/domain/day.ts';
import type { CycleId, LearningId, SkillId } from '../../shared/domain/id.ts';
import {
  LearningActivity,
  type LearningKind,
  type LearningState,
} from '../../shared/domain/learning.ts';
import type { LearningRow as LearningView } from '../../shared/ipc/views.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { namedSkills, skillNames } from './named-skills.ts';
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

export type LearningTableRow = RecordRow & {
  readonly id: LearningId;
  readonly title: string;
  readonly kind: LearningKind;
  readonly provider: string;
  readonly link: string;
  readonly effort_hours: number | null;
  readonly by_day: Day | null;
  readonly state: LearningState;
  readonly started_on: Day | null;
  readonly finished_on: Day | null;
  readonly takeaway: string;
};

export const LEARNING_COLUMNS = [
  'id',
  'title',
  'kind',
  'provider',
  'link',
  'effort_hours',
  'by_day',
  'state',
  'started_on',
  'finished_on',
  'takeaway',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof LearningTableRow)[];

const SELECT = `SELECT ${columnsAs('a', LEARNING_COLUMNS)} FROM learning_activities a`;
const skillList: ListTable = { table: 'learning_skills', owner: 'learning_id', item: 'skill_id' };

export function rowToLearning(
  row: LearningTableRow,
  skillIds: readonly SkillId[],
): LearningActivity {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    provider: row.provider,
    link: row.link,
    effortHours: row.effort_hours,
    skillIds: [...skillIds],
    by: row.by_day,
    state: row.state,
    startedOn: row.started_on,
    finishedOn: row.finished_on,
    takeaway: row.takeaway,
    ...recordOf(row),
  };
}

function learningToRow(learning: LearningActivity): LearningTableRow {
  return {
    id: learning.id,
    title: learning.title,
    kind: learning.kind,
    provider: learning.provider,
    link: learning.link,
    effort_hours: learning.effortHours,
    by_day: learning.by,
    state: learning.state,
    started_on: learning.startedOn,
    finished_on: learning.finishedOn,
    takeaway: learning.takeaway,
    ...recordRow(learning),
  };
}

export function insertLearning(tx: WritableDb, learning: LearningActivity): void {
  statement<[LearningTableRow]>(tx, insertInto('learning_activities', LEARNING_COLUMNS)).run(
    learningToRow(learning),
  );
  replaceList(tx, skillList, learning.id, learning.skillIds);
}

/** Its space too: that is how it is carried across. Refusals: not-found. */
export function updateLearning(tx: WritableDb, learning: LearningActivity): void {
  updateRow(
    tx,
    { name: 'learning_activities', columns: LEARNING_COLUMNS },
    learningToRow(learning),
  );
  replaceList(tx, skillList, learning.id, learning.skillIds);
}

function rowById(db: ReadableDb, id: LearningId): LearningActivity | null {
  const row = query<[LearningId], LearningTableRow>(
    db,
    `${SELECT} WHERE a.id = ? AND a.trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : rowToLearning(row, listedIds(db, skillList, id));
}

/** An activity, or null when there is none or it is in the trash. */
export function findLearning(db: ReadableDb, id: LearningId): LearningActivity | null {
  const found = rowById(db, id);
  return found === null ? null : LearningActivity.parse(found);
}

/** Refusals: not-found. */
export function getLearning(db: ReadableDb, id: LearningId): LearningActivity {
  return mustExist(findLearning(db, id));
}

/** Newest first. */
export function listLearning(db: ReadableDb): LearningActivity[] {
  const skills = listsByOwner<SkillId>(db, skillList);
  return query<[], LearningTableRow>(
    db,
    `${SELECT} WHERE a.trashed_at IS NULL ORDER BY a.created_at DESC, a.id DESC`,
  )
    .all()
    .map((row) => rowToLearning(row, skills.get(row.id) ?? []));
}

/** Newest first, with the names of their skills. */
export function listLearningRows(db: ReadableDb): LearningView[] {
  const names = skillNames(db);
  return listLearning(db).map((learning) => ({
    ...learning,
    skills: learning.skillIds.flatMap((id) => names.get(id) ?? []),
  }));
}

/** Refusals: not-found. */
export function getLearningRow(db: ReadableDb, id: LearningId): LearningView {
  const learning = getLearning(db, id);
  return { ...learning, skills: namedSkills(db, learning.skillIds) };
}

/** What is under way, newest first. */
export function listActiveLearningRows(db: ReadableDb): LearningView[] {
  return query<[], LearningTableRow>(
    db,
    `${SELECT} WHERE a.state = 'active' AND a.trashed_at IS NULL
    ORDER BY a.created_at DESC, a.id DESC`,
  )
    .all()
    .map((row) => {
      const learning = rowToLearning(row, listedIds<SkillId>(db, skillList, row.id));
      return { ...learning, skills: namedSkills(db, learning.skillIds) };
    });
}

/** Newest first. */
export function listLearningOfSkill(
  db: ReadableDb,
  skillId: SkillId,
): { id: LearningId; title: string; state: LearningState }[] {
  return query<[SkillId], { id: LearningId; title: string; state: LearningState }>(
    db,
    `SELECT a.id, a.title, a.state
    FROM learning_skills l JOIN learning_activities a ON a.id = l.learning_id
    WHERE l.skill_id = ? AND a.trashed_at IS NULL ORDER BY a.created_at DESC, a.id DESC`,
  ).all(skillId);
}

/** What belongs to a turn, oldest first. */
export function listLearningOfCycle(db: ReadableDb, cycleId: CycleId): LearningActivity[] {
  return query<[CycleId], LearningTableRow>(
    db,
    `SELECT ${columnsAs('a', LEARNING_COLUMNS)}
    FROM cycle_links k JOIN learning_activities a ON a.id = k.record_id
    WHERE k.cycle_id = ? AND k.kind = 'learning' AND a.trashed_at IS NULL
    ORDER BY a.created_at, a.id`,
  )
    .all(cycleId)
    .map((row) => rowToLearning(row, listedIds<SkillId>(db, skillList, row.id)));
}
