import { SHOWN_BY, type ShownBy, type ShownCounts } from '../../shared/domain/evidence-map.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import { SOURCE_KINDS, type SourceKind } from '../../shared/domain/rating.ts';
import type { MapRow, ShownRecord } from '../../shared/ipc/skills-view.ts';
import { query, type ReadableDb } from './db.ts';
import { membersOf } from './skill-merges.ts';

type Count = { readonly id: SkillId; readonly column: ShownBy; readonly count: number };

/** A view that counts: opened, with a level, and not replaced by a later one. */
const countingView = `r.space = 'portfolio' AND r.level IS NOT NULL
  AND (r.sealed = 0 OR EXISTS (SELECT 1 FROM rating_openings p WHERE p.rating_id = r.id))
  AND NOT EXISTS (SELECT 1 FROM ratings n WHERE n.supersedes = r.id)`;

const VIEWS = `SELECT ifnull(m.into_id, r.skill_id) AS id, r.source AS column, count(*) AS count
  FROM ratings r LEFT JOIN skill_merges m ON m.skill_id = r.skill_id
  WHERE ${countingView} GROUP BY 1, 2`;
const EVIDENCE = `SELECT l.record_id AS id, 'evidence' AS column, count(*) AS count
  FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
  WHERE l.kind = 'skill' AND e.trashed_at IS NULL GROUP BY l.record_id`;
const LEARNING = `SELECT l.skill_id AS id, 'learning' AS column, count(*) AS count
  FROM learning_activities a JOIN learning_skills l ON l.learning_id = a.id
  WHERE a.state = 'done' AND a.trashed_at IS NULL GROUP BY l.skill_id`;
const CREDENTIALS = `SELECT l.skill_id AS id, 'credential' AS column, count(*) AS count
  FROM credentials c JOIN credential_skills l ON l.credential_id = c.id
  WHERE c.trashed_at IS NULL GROUP BY l.skill_id`;

const ROWS = `SELECT s.id, s.name, s.category, s.standing, s.target, i.interest
  FROM skills s LEFT JOIN skill_interests i ON i.skill_id = s.id
  WHERE s.archived = 0 AND s.trashed_at IS NULL ORDER BY s.name COLLATE NOCASE, s.id`;

function emptyCounts(): Record<ShownBy, number> {
  // Every column is named once.
  return Object.fromEntries(SHOWN_BY.map((column) => [column, 0])) as Record<ShownBy, number>;
}

/** Every skill in use, by name, with how much of each kind shows it. */
export function listMapRows(db: ReadableDb): MapRow[] {
  const counts = new Map<SkillId, Record<ShownBy, number>>();
  for (const sql of [VIEWS, EVIDENCE, LEARNING, CREDENTIALS]) {
    for (const { id, column, count } of query<[], Count>(db, sql).all()) {
      const known = counts.get(id) ?? emptyCounts();
      known[column] = count;
      counts.set(id, known);
    }
  }
  return query<[], Omit<MapRow, 'counts'>>(db, ROWS)
    .all()
    .map((row) => ({
      ...row,
      counts: (counts.get(row.id) ?? emptyCounts()) satisfies ShownCounts,
    }));
}

const VIEWS_OF = `SELECT r.id, 'rating' AS kind, coalesce(nullif(r.sentence, ''), j.title, '') AS title,
    coalesce(p.name, j.title, '') AS "from", r.level, r.day, j.id AS projectId
  FROM ratings r LEFT JOIN people p ON p.id = r.rater_id
    LEFT JOIN projects j ON j.id = r.project_id AND j.trashed_at IS NULL
  WHERE r.skill_id = ? AND r.source = ? AND ${countingView}`;
const EVIDENCE_OF = `SELECT e.id, 'evidence' AS kind, e.title, e.description AS "from",
    NULL AS level, substr(e.created_at, 1, 10) AS day, NULL AS projectId
  FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
  WHERE l.kind = 'skill' AND l.record_id = ? AND e.trashed_at IS NULL`;
const LEARNING_OF = `SELECT a.id, 'learning' AS kind, a.title, a.provider AS "from", NULL AS level,
    a.finished_on AS day, NULL AS projectId
  FROM learning_skills l JOIN learning_activities a ON a.id = l.learning_id
  WHERE l.skill_id = ? AND a.state = 'done' AND a.trashed_at IS NULL`;
const CREDENTIALS_OF = `SELECT c.id, 'credential' AS kind, c.title, c.issuer AS "from",
    NULL AS level, c.issued_on AS day, NULL AS projectId
  FROM credential_skills l JOIN credentials c ON c.id = l.credential_id
  WHERE l.skill_id = ? AND c.trashed_at IS NULL`;

function isSource(column: ShownBy): column is SourceKind {
  return SOURCE_KINDS.some((kind) => kind === column);
}

function newestFirst(one: ShownRecord, other: ShownRecord): number {
  return (other.day ?? '').localeCompare(one.day ?? '') || other.id.localeCompare(one.id);
}

/** The records behind one cell, newest first. */
export function listShownBy(db: ReadableDb, id: SkillId, column: ShownBy): ShownRecord[] {
  if (isSource(column)) {
    const ask = query<[SkillId, SourceKind], ShownRecord>(db, VIEWS_OF);
    return membersOf(db, id)
      .flatMap((member) => ask.all(member, column))
      .sort(newestFirst);
  }
  const sql = { evidence: EVIDENCE_OF, learning: LEARNING_OF, credential: CREDENTIALS_OF }[column];
  return query<[SkillId], ShownRecord>(db, sql).all(id).sort(newestFirst);
}
