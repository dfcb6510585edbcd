import type { Day, Instant } from '../../shared/domain/day.ts';
import type { PersonId, ProjectId, RatingId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import { type Basis, Rating, type SourceKind, type Sureness } from '../../shared/domain/rating.ts';
import type { RatingView } from '../../shared/ipc/views.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  asBit,
  columnsAs,
  insertInto,
  mustExist,
  originOf,
  RECORD_COLUMNS,
  type RecordRow,
  recordRow,
} from './record-rows.ts';
import { countedUnder, listMerges, membersOf, SKILLS_OUT_OF_USE } from './skill-merges.ts';

export type RatingRow = RecordRow & {
  readonly id: RatingId;
  readonly skill_id: SkillId;
  readonly source: SourceKind;
  readonly rater_id: PersonId | null;
  readonly level: Level | null;
  readonly basis: Basis;
  readonly sureness: Sureness;
  readonly sentence: string;
  readonly period: string;
  readonly project_id: ProjectId | null;
  readonly day: Day;
  readonly supersedes: RatingId | null;
  readonly sealed: 0 | 1;
};

export const RATING_COLUMNS = [
  'id',
  'skill_id',
  'source',
  'rater_id',
  'level',
  'basis',
  'sureness',
  'sentence',
  'period',
  'project_id',
  'day',
  'supersedes',
  'sealed',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof RatingRow)[];

/** A rating's row with what was added to it later. */
export type GivenRatingRow = RatingRow & {
  readonly reply: string | null;
  readonly replied_at: string | null;
  readonly opened_at: string | null;
  readonly carried_at: string | null;
};

const WRITTEN = RATING_COLUMNS.filter((column) => column !== 'space');
/** A private rating that was carried across is one of the portfolio for as long as that is so. */
const SELECT = `SELECT ${columnsAs('r', WRITTEN)}, y.reply, y.updated_at AS replied_at,
    o.at AS opened_at, x.at AS carried_at, iif(x.at IS NULL, r.space, 'portfolio') AS space`;
const FROM = `FROM ratings r
    LEFT JOIN rating_crossings x ON x.rating_id = r.id
    LEFT JOIN rating_replies y ON y.rating_id = r.id
    LEFT JOIN rating_openings o ON o.rating_id = r.id`;

const INSERT = insertInto('ratings', RATING_COLUMNS);
const FIND = `${SELECT} ${FROM} WHERE r.id = ?`;
const OF_SKILL = `${SELECT} ${FROM} WHERE r.skill_id = ? ORDER BY r.day, r.created_at, r.id`;
const NEWEST_FIRST = `${SELECT} ${FROM} WHERE r.skill_id = ?
  ORDER BY r.day DESC, r.created_at DESC, r.id DESC`;
/** Few people and projects stand behind many ratings: asking for each once is a third faster than a join. */
const RATERS = `SELECT p.id, p.name FROM people p
  WHERE p.id IN (SELECT r.rater_id FROM ratings r WHERE r.skill_id = ?)`;
const PROJECTS = `SELECT p.id, p.title AS name FROM projects p
  WHERE p.id IN (SELECT r.project_id FROM ratings r WHERE r.skill_id = ?)`;

const later = (one: string, other: string | null): string =>
  other !== null && other > one ? other : one;

export function rowToRating(row: GivenRatingRow): Rating {
  return {
    id: row.id,
    skillId: row.skill_id,
    source: row.source,
    raterId: row.rater_id,
    level: row.level,
    basis: row.basis,
    sureness: row.sureness,
    sentence: row.sentence,
    period: row.period,
    projectId: row.project_id,
    day: row.day,
    supersedes: row.supersedes,
    sealed: row.sealed === 1 && row.opened_at === null,
    reply: row.reply ?? '',
    space: row.space,
    createdAt: row.created_at,
    updatedAt: later(later(row.updated_at, row.replied_at), row.opened_at),
    origin: originOf(row),
  };
}

function ratingToRow(rating: Rating): RatingRow {
  return {
    id: rating.id,
    skill_id: rating.skillId,
    source: rating.source,
    rater_id: rating.raterId,
    level: rating.level,
    basis: rating.basis,
    sureness: rating.sureness,
    sentence: rating.sentence,
    period: rating.period,
    project_id: rating.projectId,
    day: rating.day,
    supersedes: rating.supersedes,
    sealed: asBit(rating.sealed),
    ...recordRow(rating),
  };
}

function inOrder(one: Rating, other: Rating): number {
  return (
    one.day.localeCompare(other.day) ||
    one.createdAt.localeCompare(other.createdAt) ||
    one.id.localeCompare(other.id)
  );
}

/** The ratings of a skill and of those that were merged into it, as its own; oldest day first. */
function ofMembers(
  db: ReadableDb,
  skillId: SkillId,
  read: (member: SkillId) => readonly Rating[],
): Rating[] {
  const members = membersOf(db, skillId);
  if (members.length === 1) return [...read(skillId)];
  return members
    .flatMap(read)
    .map((rating) => ({ ...rating, skillId }))
    .sort(inOrder);
}

/** Writes a rating for good; a correction is another rating that names this one. */
export function insertRating(tx: WritableDb, rating: Rating): void {
  statement<[RatingRow]>(tx, INSERT).run(ratingToRow(rating));
  if (rating.reply !== '') addReply(tx, rating.id, rating.reply, rating.updatedAt);
}

export function findRating(db: ReadableDb, id: RatingId): Rating | null {
  const row = query<[RatingId], GivenRatingRow>(db, FIND).get(id);
  if (row === undefined) return null;
  return { ...Rating.parse(rowToRating(row)), skillId: countedUnder(db, row.skill_id) };
}

/** Refusals: not-found. */
export function getRating(db: ReadableDb, id: RatingId): Rating {
  return mustExist(findRating(db, id));
}

/** With those of the skills that were merged into it. Oldest day first. */
export function listRatingsOfSkill(db: ReadableDb, skillId: SkillId): Rating[] {
  return ofMembers(db, skillId, (member) =>
    query<[SkillId], GivenRatingRow>(db, OF_SKILL).all(member).map(rowToRating),
  );
}

/** Those that the outcomes of a project led to and that no later rating stands in place of. */
export function listRatingsOfOutcomes(db: ReadableDb, projectId: ProjectId): Rating[] {
  return query<[ProjectId], GivenRatingRow>(
    db,
    `${SELECT} ${FROM} WHERE r.project_id = ?
    AND EXISTS (SELECT 1 FROM outcome_ratings l WHERE l.rating_id = r.id)
    AND NOT EXISTS (SELECT 1 FROM ratings n WHERE n.supersedes = r.id)
    ORDER BY r.created_at, r.id`,
  )
    .all(projectId)
    .map((row) => ({ ...rowToRating(row), skillId: countedUnder(db, row.skill_id) }));
}

/** Of all skills that are in use, those of merged skills as of the kept one; by skill, oldest day first. */
export function listRatings(db: ReadableDb): Rating[] {
  const ratings = query<[], GivenRatingRow>(
    db,
    `${SELECT} ${FROM}
    WHERE EXISTS (SELECT 1 FROM skills s WHERE s.id = r.skill_id AND s.trashed_at IS NULL)
      OR r.skill_id IN (SELECT m.skill_id FROM skill_merges m
        JOIN skills k ON k.id = m.into_id WHERE k.trashed_at IS NULL)
    ORDER BY r.skill_id, r.day, r.created_at, r.id`,
  )
    .all()
    .map(rowToRating);
  const merges = listMerges(db);
  if (merges.size === 0) return ratings;
  return ratings
    .map((rating) => ({ ...rating, skillId: merges.get(rating.skillId) ?? rating.skillId }))
    .sort((one, other) => one.skillId.localeCompare(other.skillId) || inOrder(one, other));
}

function namesOf(db: ReadableDb, sql: string, skillId: SkillId): Map<string | null, string> {
  const rows = query<[SkillId], { id: string; name: string }>(db, sql).all(skillId);
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Newest day first, with the names of those who gave them and of the work they were seen in. */
export function listRatingViews(db: ReadableDb, skillId: SkillId): RatingView[] {
  const members = membersOf(db, skillId);
  if (members.length === 1) return ratingViewsOf(db, skillId);
  return members
    .flatMap((member) => ratingViewsOf(db, member))
    .map((view) => ({ ...view, skillId }))
    .sort((one, other) => inOrder(other, one));
}

function ratingViewsOf(db: ReadableDb, skillId: SkillId): RatingView[] {
  const raters = namesOf(db, RATERS, skillId);
  const projects = namesOf(db, PROJECTS, skillId);
  return query<[SkillId], GivenRatingRow>(db, NEWEST_FIRST)
    .all(skillId)
    .map((row) =>
      // Copying a rating costs more than reading it did; this one is nobody else's yet.
      Object.assign(rowToRating(row), {
        raterName: raters.get(row.rater_id) ?? null,
        projectTitle: projects.get(row.project_id) ?? null,
        carriedAt: row.carried_at,
      }),
    );
}

/** Ratings that wait for the owner's own view of the skill; oldest day first. */
export function listSealed(db: ReadableDb, skillId: SkillId): Rating[] {
  return ofMembers(db, skillId, (member) =>
    query<[SkillId], GivenRatingRow>(
      db,
      `${SELECT} ${FROM} WHERE r.skill_id = ? AND r.sealed = 1 AND o.at IS NULL
      ORDER BY r.day, r.created_at, r.id`,
    )
      .all(member)
      .map(rowToRating),
  );
}

/** The owner's reply, in place of an earlier one; an empty one takes it away. */
export function addReply(tx: WritableDb, id: RatingId, reply: string, at: Instant): void {
  statement<[RatingId, string, Instant]>(
    tx,
    `INSERT INTO rating_replies (rating_id, reply, updated_at) VALUES (?, ?, ?)
    ON CONFLICT (rating_id) DO UPDATE SET reply = excluded.reply, updated_at = excluded.updated_at`,
  ).run(id, reply, at);
}

/** Opens a sealed rating, once, and says what came before: the owner's own view, or "skip". */
export function openSeal(
  tx: WritableDb,
  id: RatingId,
  because: 'rated' | 'skipped',
  at: Instant,
): void {
  statement<[RatingId, string, Instant]>(
    tx,
    `INSERT INTO rating_openings (rating_id, because, at) VALUES (?, ?, ?)
    ON CONFLICT (rating_id) DO NOTHING`,
  ).run(id, because, at);
}

/** All that were ever given, of skills that are not in the trash. */
export function countRatings(db: ReadableDb): number {
  const row = query<[], { count: number }>(
    db,
    `SELECT count(*) - (SELECT count(*) FROM ratings t
      WHERE t.skill_id IN (${SKILLS_OUT_OF_USE})) AS count
    FROM ratings`,
  ).get();
  return row?.count ?? 0;
}
