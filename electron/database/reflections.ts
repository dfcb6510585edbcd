import type { Day } from '../../shared/domain/day.ts';
import type { RecordId, SkillId } from '../../shared/domain/id.ts';
import { Reflection } from '../../shared/domain/reflection.ts';
import type { ReflectionRow as ReflectionView } from '../../shared/ipc/reflection-contract.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

type ReflectionRow = RecordRow & {
  readonly id: RecordId;
  readonly skill_id: SkillId | null;
  readonly prompt: string;
  readonly text: string;
  readonly day: Day;
};

const COLUMNS = [
  'id',
  'skill_id',
  'prompt',
  'text',
  'day',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ReflectionRow)[];

const SELECT = `SELECT ${COLUMNS.join(', ')} FROM reflections`;
const NEWEST_FIRST = 'ORDER BY day DESC, id DESC';

function rowToReflection(row: ReflectionRow): Reflection {
  return {
    id: row.id,
    skillId: row.skill_id,
    prompt: row.prompt,
    text: row.text,
    day: row.day,
    ...recordOf(row),
  };
}

function reflectionToRow(reflection: Reflection): ReflectionRow {
  return {
    id: reflection.id,
    skill_id: reflection.skillId,
    prompt: reflection.prompt,
    text: reflection.text,
    day: reflection.day,
    ...recordRow(reflection),
  };
}

export function insertReflection(tx: WritableDb, reflection: Reflection): void {
  statement<[ReflectionRow]>(tx, insertInto('reflections', COLUMNS)).run(
    reflectionToRow(reflection),
  );
}

/** Refusals: not-found. */
export function updateReflection(tx: WritableDb, reflection: Reflection): void {
  updateRow(tx, { name: 'reflections', columns: COLUMNS }, reflectionToRow(reflection));
}

/** A reflection, or null when there is none or it is in the trash. */
export function findReflection(db: ReadableDb, id: RecordId): Reflection | null {
  const row = query<[RecordId], ReflectionRow>(
    db,
    `${SELECT} WHERE id = ? AND trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Reflection.parse(rowToReflection(row));
}

/** Refusals: not-found. */
export function getReflection(db: ReadableDb, id: RecordId): Reflection {
  return mustExist(findReflection(db, id));
}

/** Newest day first. */
export function listReflections(db: ReadableDb): Reflection[] {
  return query<[], ReflectionRow>(db, `${SELECT} WHERE trashed_at IS NULL ${NEWEST_FIRST}`)
    .all()
    .map(rowToReflection);
}

/** Newest day first. */
export function listReflectionsOfSkill(db: ReadableDb, skillId: SkillId): Reflection[] {
  return query<[SkillId], ReflectionRow>(
    db,
    `${SELECT} WHERE skill_id = ? AND trashed_at IS NULL ${NEWEST_FIRST}`,
  )
    .all(skillId)
    .map(rowToReflection);
}

type ListedReflection = {
  readonly id: RecordId;
  readonly day: Day;
  readonly beginning: string;
  readonly skill_id: SkillId | null;
  readonly skill_name: string | null;
};

/** Newest day first, each with its beginning only: some are long, and there may be ten thousand. */
export function listReflectionRows(db: ReadableDb): ReflectionView[] {
  return query<[], ListedReflection>(
    db,
    `SELECT r.id, r.day, substr(trim(r.text, char(10) || char(13) || ' '), 1, 160) AS beginning,
      r.skill_id, s.name AS skill_name
    FROM reflections r LEFT JOIN skills s ON s.id = r.skill_id
    WHERE r.trashed_at IS NULL ORDER BY r.day DESC, r.id DESC`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      day: row.day,
      beginning: row.beginning,
      skill:
        row.skill_id === null || row.skill_name === null
          ? null
          : { id: row.skill_id, name: row.skill_name },
    }));
}
