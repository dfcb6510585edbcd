import type { EvidenceLink } from '../../shared/domain/evidence.ts';
import type { RecordId } from '../../shared/domain/id.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { EvidenceRow, SupportedRecord } from '../../shared/ipc/evidence-view.ts';
import { query, type ReadableDb } from './db.ts';

type ListRow = Omit<EvidenceRow, 'sealed'> & { readonly sealed: 0 | 1 };

const LISTED = `SELECT e.id, e.kind, e.title, e.sealed, e.sealed_until AS sealedUntil, e.space,
  e.file_name AS fileName, e.media_type AS mediaType, e.size, e.created_at AS createdAt,
  (SELECT count(*) FROM evidence_links n WHERE n.evidence_id = e.id) AS supports`;

const listed = (row: ListRow): EvidenceRow => ({ ...row, sealed: row.sealed === 1 });

/** All evidence in use, the newest first, as the list shows it. */
export function listEvidenceRows(db: ReadableDb): EvidenceRow[] {
  return query<[], ListRow>(
    db,
    `${LISTED} FROM evidence e WHERE e.trashed_at IS NULL ORDER BY e.created_at DESC, e.id DESC`,
  )
    .all()
    .map(listed);
}

/** What supports any of these records, the newest first, each with the records of them that it supports. */
export function listRowsSupporting(
  db: ReadableDb,
  records: readonly EvidenceLink[],
): (EvidenceRow & { readonly of: EvidenceLink[] })[] {
  const rows = query<
    [string],
    ListRow & { readonly forKind: EvidenceLink['kind']; readonly forId: RecordId }
  >(
    db,
    `${LISTED}, l.kind AS forKind, l.record_id AS forId
    FROM json_each(?) w
      JOIN evidence_links l ON l.kind = w.value ->> 'kind' AND l.record_id = w.value ->> 'recordId'
      JOIN evidence e ON e.id = l.evidence_id
    WHERE e.trashed_at IS NULL ORDER BY e.created_at DESC, e.id DESC`,
  ).all(JSON.stringify(records));
  const byId = new Map<string, EvidenceRow & { readonly of: EvidenceLink[] }>();
  for (const { forKind, forId, ...row } of rows) {
    const known = byId.get(row.id) ?? { ...listed(row), of: [] };
    known.of.push({ kind: forKind, recordId: forId });
    byId.set(row.id, known);
  }
  return [...byId.values()];
}

type Kind = EvidenceLink['kind'];
type Source = {
  readonly table: string;
  /** SQL over the row `t`: what a person calls it. */
  readonly title: string;
  /** SQL over the row `t`: whether it may be chosen. */
  readonly inUse: string;
};

const skillName = '(SELECT s.name FROM skills s WHERE s.id = t.skill_id)';
const projectTitle = '(SELECT p.title FROM projects p WHERE p.id = t.project_id)';
const projectInUse = `EXISTS (SELECT 1 FROM projects p WHERE p.id = t.project_id AND p.trashed_at IS NULL)`;
const inUse = 't.trashed_at IS NULL';

const sources: Readonly<Record<Kind, Source>> = {
  skill: { table: 'skills', title: 't.name', inUse },
  project: { table: 'projects', title: 't.title', inUse },
  outcome: { table: 'outcomes', title: projectTitle, inUse: projectInUse },
  goal: { table: 'goals', title: skillName, inUse },
  learning: { table: 'learning_activities', title: 't.title', inUse },
  practice: { table: 'practice_sessions', title: 't.task', inUse },
  reflection: { table: 'reflections', title: 'substr(t.text, 1, 80)', inUse },
  lesson: { table: 'lessons', title: 'substr(t.learned, 1, 80)', inUse },
  credential: { table: 'credentials', title: 't.title', inUse },
  rating: { table: 'ratings', title: skillName, inUse: '1' },
};

/** Records to choose from: those that a person would look for by name. */
const CHOSEN_FROM: readonly Kind[] = [
  'skill',
  'project',
  'outcome',
  'goal',
  'learning',
  'practice',
  'reflection',
  'lesson',
  'credential',
];

const day: Partial<Record<Kind, string>> = {
  outcome: 't.day',
  practice: 't.day',
  reflection: 't.day',
  lesson: 't.day',
  rating: 't.day',
  goal: 't.by_day',
};

function select(kind: Kind): string {
  const { table, title } = sources[kind];
  return `SELECT '${kind}' AS kind, t.id AS recordId, ${title} AS title, t.space AS space,
    ${day[kind] ?? 'NULL'} AS day,
    ${kind === 'outcome' ? 't.project_id' : kind === 'rating' || kind === 'practice' ? 't.skill_id' : 't.id'} AS openId
    FROM ${table} t`;
}

/** A record that evidence may support, as a person knows it; null when there is none in use. */
export function findSupported(db: ReadableDb, link: EvidenceLink): SupportedRecord | null {
  const row = query<[string], SupportedRecord>(
    db,
    `${select(link.kind)} WHERE t.id = ? AND ${sources[link.kind].inUse}`,
  ).get(link.recordId);
  return row ?? null;
}

/** Which of the two spaces a record lies in; null when there is none in use. */
export function spaceOfRecord(db: ReadableDb, link: EvidenceLink): Space | null {
  return findSupported(db, link)?.space ?? null;
}

const OFFERED = CHOSEN_FROM.map(
  (kind) =>
    `SELECT * FROM (${select(kind)} WHERE ${sources[kind].inUse}
      AND ifnull(${sources[kind].title}, '') LIKE @pattern ESCAPE '~' LIMIT @limit)`,
).join(' UNION ALL ');

/** Records whose name holds a text, by kind, at most `limit` of each. */
export function findLinkable(db: ReadableDb, text: string, limit: number): SupportedRecord[] {
  const pattern = `%${text.replace(/[~%_]/g, (sign) => `~${sign}`)}%`;
  return query<[{ pattern: string; limit: number }], SupportedRecord>(db, OFFERED).all({
    pattern,
    limit,
  });
}
