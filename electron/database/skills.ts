import type { Day } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { Skill, TaxonomyReference } from '../../shared/domain/skill.ts';
import type { Fix, Position } from '../../shared/rating/estimate.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  asBit,
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';
import { positionOf, SNAPSHOT_COLUMNS, type SnapshotRow } from './snapshots.ts';

/** One skill's row. */
export type SkillRow = RecordRow & {
  readonly id: SkillId;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly taxonomy_scheme: TaxonomyReference['scheme'] | null;
  readonly taxonomy_reference: string | null;
  readonly anchors: string | null;
  readonly aliases: string;
  readonly archived: 0 | 1;
};

export const SKILL_COLUMNS = [
  'id',
  'name',
  'description',
  'category',
  'taxonomy_scheme',
  'taxonomy_reference',
  'anchors',
  'aliases',
  'archived',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof SkillRow)[];

const FIND = `SELECT ${SKILL_COLUMNS.join(', ')} FROM skills WHERE id = ? AND trashed_at IS NULL`;
const INSERT = insertInto('skills', SKILL_COLUMNS);

export function rowToSkill(row: SkillRow): Skill {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    category: row.category,
    taxonomy:
      row.taxonomy_scheme === null
        ? null
        : { scheme: row.taxonomy_scheme, reference: row.taxonomy_reference ?? '' },
    anchors: row.anchors === null ? null : (JSON.parse(row.anchors) as string[]),
    aliases: JSON.parse(row.aliases) as string[],
    archived: row.archived === 1,
    ...recordOf(row),
  };
}

function skillToRow(skill: Skill): SkillRow {
  return {
    id: skill.id,
    name: skill.name,
    description: skill.description,
    category: skill.category,
    taxonomy_scheme: skill.taxonomy?.scheme ?? null,
    taxonomy_reference: skill.taxonomy?.reference ?? null,
    anchors: skill.anchors === null ? null : JSON.stringify(skill.anchors),
    aliases: JSON.stringify(skill.aliases),
    archived: asBit(skill.archived),
    ...recordRow(skill),
  };
}

export function insertSkill(tx: WritableDb, skill: Skill): void {
  statement<[SkillRow]>(tx, INSERT).run(skillToRow(skill));
}

/** Refusals: not-found. */
export function updateSkill(tx: WritableDb, skill: Skill): void {
  updateRow(tx, { name: 'skills', columns: SKILL_COLUMNS }, skillToRow(skill));
}

/**
 * A skill, or null when there is none or it is in the trash. Read with every list of names, so the row is taken at its
 * word: STRICT columns and checks let nothing else in, and every page of the vault is authenticated.
 */
export function findSkill(db: ReadableDb, id: SkillId): Skill | null {
  const row = query<[SkillId], SkillRow>(db, FIND).get(id);
  return row === undefined ? null : rowToSkill(row);
}

/** Refusals: not-found. */
export function getSkill(db: ReadableDb, id: SkillId): Skill {
  return mustExist(findSkill(db, id));
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** The skill in use of that name, whatever its capitals. */
export function findSkillIdByName(db: ReadableDb, name: string): SkillId | null {
  const wanted = fold(name);
  const rows = query<[], { id: SkillId; name: string }>(
    db,
    'SELECT id, name FROM skills WHERE archived = 0 AND trashed_at IS NULL',
  ).all();
  return rows.find((row) => fold(row.name) === wanted)?.id ?? null;
}

/** Every skill that is not in the trash, archived ones too. */
export function listSkillIds(db: ReadableDb): SkillId[] {
  return query<[], { id: SkillId }>(
    db,
    'SELECT id FROM skills WHERE archived IN (0, 1) AND trashed_at IS NULL',
  )
    .all()
    .map((row) => row.id);
}

/** What a list shows of a skill: where it stands, and the estimate as it was last worked out. */
export type SkillListRow = {
  readonly id: SkillId;
  readonly name: string;
  readonly category: string;
  readonly archived: boolean;
  readonly space: Space;
  /** The level of the newest decision. */
  readonly standing: Level | null;
  /** The level of the active goal that is due first. */
  readonly target: Level | null;
  readonly fix: Fix;
  readonly ratings: number;
  readonly newestDay: Day | null;
  readonly position: Position | null;
};

type ListRow = SnapshotRow & {
  readonly id: SkillId;
  readonly name: string;
  readonly category: string;
  readonly archived: 0 | 1;
  readonly space: Space;
  readonly standing: Level | null;
  readonly target: Level | null;
};

const LIST = `SELECT s.id, s.name, s.category, s.archived, s.space, s.standing, s.target,
    ${SNAPSHOT_COLUMNS} FROM skills s`;
const LIST_BY_NAME = `${LIST} WHERE s.archived = ? AND s.trashed_at IS NULL
  ORDER BY s.name COLLATE NOCASE, s.id`;
const LIST_ONE = `${LIST} WHERE s.id = ? AND s.trashed_at IS NULL`;

function rowToListRow(row: ListRow): SkillListRow {
  return {
    id: row.id,
    name: row.name,
    category: row.category,
    archived: row.archived === 1,
    space: row.space,
    standing: row.standing,
    target: row.target,
    fix: row.fix,
    ratings: row.ratings,
    newestDay: row.newest_day,
    position: positionOf(row),
  };
}

/** Skills by name: those in use, or those that are archived. */
export function listSkillRows(
  db: ReadableDb,
  options: { readonly archived: boolean },
): SkillListRow[] {
  return query<[0 | 1], ListRow>(db, LIST_BY_NAME).all(asBit(options.archived)).map(rowToListRow);
}

function findSkillRow(db: ReadableDb, id: SkillId): SkillListRow | null {
  const row = query<[SkillId], ListRow>(db, LIST_ONE).get(id);
  return row === undefined ? null : rowToListRow(row);
}

/** Refusals: not-found. */
export function getSkillRow(db: ReadableDb, id: SkillId): SkillListRow {
  return mustExist(findSkillRow(db, id));
}

/** In the order of the ids; those that are not there are left out. */
export function listSkillRowsByIds(db: ReadableDb, ids: readonly SkillId[]): SkillListRow[] {
  return ids.flatMap((id) => findSkillRow(db, id) ?? []);
}
