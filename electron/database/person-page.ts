import type { Day, Instant } from '../../shared/domain/day.ts';
import type { PersonId, RatingId, RecordId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { Basis, SourceKind } from '../../shared/domain/rating.ts';
import type { GivenRating, PersonPage, PersonRow } from '../../shared/ipc/people-view.ts';
import type { NamedSkill } from '../../shared/ipc/views.ts';
import { query, type ReadableDb, type WritableDb } from './db.ts';
import { addKnownSkill, removeKnownSkill } from './people.ts';

const ROWS = `SELECT p.id, p.name, p.relation, p.since_day AS since,
    (SELECT count(*) FROM ratings r WHERE r.rater_id = p.id) AS ratings,
    (SELECT count(*) FROM practice_sessions t WHERE t.guide_id = p.id AND t.trashed_at IS NULL)
      AS practice,
    (SELECT count(*) FROM person_skills k WHERE k.person_id = p.id) AS skills
  FROM people p WHERE p.trashed_at IS NULL ORDER BY p.name COLLATE NOCASE, p.id`;

/** Everybody who is not in the trash, by name. */
export function listPersonRows(db: ReadableDb): PersonRow[] {
  return query<[], PersonRow>(db, ROWS).all();
}

/** What a person knows, by name. */
export function listKnownSkills(db: ReadableDb, id: PersonId): NamedSkill[] {
  return query<[PersonId], NamedSkill>(
    db,
    `SELECT s.id, s.name FROM person_skills k JOIN skills s ON s.id = k.skill_id
    WHERE k.person_id = ? AND s.trashed_at IS NULL ORDER BY s.name COLLATE NOCASE, s.id`,
  ).all(id);
}

/** Makes these the skills that a person knows; those in the trash stay known. */
export function replaceKnownSkills(
  tx: WritableDb,
  id: PersonId,
  skillIds: readonly SkillId[],
): void {
  const known = listKnownSkills(tx, id).map((skill) => skill.id);
  for (const gone of known.filter((one) => !skillIds.includes(one))) removeKnownSkill(tx, id, gone);
  for (const added of skillIds.filter((one) => !known.includes(one))) addKnownSkill(tx, id, added);
}

type RatingRow = {
  readonly id: RatingId;
  readonly skill_id: SkillId;
  readonly skill_name: string;
  readonly source: SourceKind;
  readonly level: Level | null;
  readonly basis: Basis;
  readonly day: Day;
  readonly sentence: string;
  readonly reply: string | null;
  readonly sealed: 0 | 1;
};

/** What a person said of skills, the newest first. What is under seal keeps its level and its words. */
export function listGivenRatings(db: ReadableDb, id: PersonId): GivenRating[] {
  return query<[PersonId], RatingRow>(
    db,
    `SELECT r.id, s.id AS skill_id, s.name AS skill_name, r.source, r.level, r.basis, r.day, r.sentence,
      y.reply, r.sealed = 1 AND o.at IS NULL AS sealed
    FROM ratings r LEFT JOIN skill_merges m ON m.skill_id = r.skill_id
      JOIN skills s ON s.id = ifnull(m.into_id, r.skill_id) AND s.trashed_at IS NULL
      LEFT JOIN rating_replies y ON y.rating_id = r.id
      LEFT JOIN rating_openings o ON o.rating_id = r.id
    WHERE r.rater_id = ? ORDER BY r.day DESC, r.created_at DESC, r.id DESC`,
  )
    .all(id)
    .map((row) => {
      const isSealed = row.sealed === 1;
      return {
        id: row.id,
        skill: { id: row.skill_id, name: row.skill_name },
        source: row.source,
        level: isSealed ? null : row.level,
        basis: row.basis,
        day: row.day,
        sentence: isSealed ? '' : row.sentence,
        reply: row.reply ?? '',
        sealed: isSealed,
      };
    });
}

/** What came back from a person, the newest first, with what they had been asked. */
export function listFeedbackFrom(db: ReadableDb, id: PersonId): PersonPage['feedback'] {
  return query<[PersonId], PersonPage['feedback'][number]>(
    db,
    `SELECT f.id, f.day, f.text, q.question FROM feedback_responses f
      LEFT JOIN feedback_requests q ON q.id = f.request_id
    WHERE f.person_id = ? ORDER BY f.day DESC, f.id DESC`,
  ).all(id);
}

export function listRequestsTo(db: ReadableDb, id: PersonId): PersonPage['requests'] {
  return query<[PersonId], PersonPage['requests'][number]>(
    db,
    `SELECT id, asked_on AS askedOn, question, state FROM feedback_requests
    WHERE person_id = ? ORDER BY asked_on DESC, id DESC`,
  ).all(id);
}

/** The evidence that a person can vouch for. */
export function listVouchedBy(db: ReadableDb, id: PersonId): PersonPage['vouches'] {
  return query<[PersonId], { id: RecordId; title: string }>(
    db,
    `SELECT id, title FROM evidence WHERE voucher_id = ? AND trashed_at IS NULL
    ORDER BY created_at DESC, id DESC`,
  ).all(id);
}

type PracticeRow = {
  readonly id: RecordId;
  readonly skill_id: SkillId;
  readonly skill_name: string;
  readonly task: string;
  readonly day: Day;
};

export function listPracticeWith(db: ReadableDb, id: PersonId): PersonPage['practice'] {
  return query<[PersonId], PracticeRow>(
    db,
    `SELECT p.id, p.skill_id, s.name AS skill_name, p.task, p.day
    FROM practice_sessions p JOIN skills s ON s.id = p.skill_id
    WHERE p.guide_id = ? AND p.trashed_at IS NULL ORDER BY p.day DESC, p.id DESC`,
  )
    .all(id)
    .map(({ skill_id, skill_name, ...row }) => ({
      ...row,
      skill: { id: skill_id, name: skill_name },
    }));
}

type ShareRow = Omit<PersonPage['shares'][number], 'at'> & { readonly at: Instant };

/** What was given to a person, the latest first. */
export function listSharesWith(db: ReadableDb, id: PersonId): PersonPage['shares'] {
  return query<[PersonId], ShareRow>(
    db,
    `SELECT s.id, s.purpose, s.created_at AS at, s.expires_on AS expiresOn,
      s.withdrawn_at AS withdrawnAt,
      (SELECT count(*) FROM share_records r WHERE r.share_id = s.id) AS records
    FROM shares s WHERE s.person_id = ? ORDER BY s.created_at DESC, s.id DESC`,
  ).all(id);
}
