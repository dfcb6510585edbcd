import type { Space } from '../../shared/domain/record.ts';
import type { FoundKind, OpenKind } from '../../shared/ipc/views.ts';
import { query, type ReadableDb } from './db.ts';
import { markSigns, type SearchWords, toSearchWords } from './search-words.ts';

export type SearchHit = {
  readonly row: number;
  readonly kind: FoundKind;
  readonly recordId: string;
  /** What shows it: for a rating its skill. Null for what has no screen of its own. */
  readonly openKind: OpenKind | null;
  readonly openId: string;
  /** Its own name, or that of what it opens. */
  readonly title: string;
  /** Plain text around the match, which stands between « and ». */
  readonly excerpt: string;
  readonly space: Space;
};

/** More cannot be looked through; a better word is quicker. */
const LIMIT = 30;
/** Texts that are weighed against each other; where more match, the word says little and the newest come first. */
const MOST_WEIGHED = 500;

/** The words, and the signs as a JSON list. */
type Asked = [match: string, literals: string];

const MATCHES = `search_index MATCH ?
    AND NOT EXISTS (
      SELECT 1 FROM json_each(?) AS sign
      WHERE instr(lower(r.title || char(10) || r.body), sign.value) = 0)
    AND CASE r.open_kind
      WHEN 'skill' THEN (
        SELECT s.trashed_at FROM skills s WHERE s.id = ifnull(m.into_id, r.open_id))
      WHEN 'project' THEN (SELECT p.trashed_at FROM projects p WHERE p.id = r.open_id)
      WHEN 'goal' THEN (
        SELECT s.trashed_at FROM goals g JOIN skills s ON s.id = g.skill_id WHERE g.id = r.open_id)
    END IS NULL`;
const FROM = `FROM search_index CROSS JOIN search_rows r ON r.id = search_index.rowid
  LEFT JOIN skill_merges m ON m.skill_id = r.open_id`;

const find = (order: string): string => `SELECT r.id AS row, r.kind, r.record_id AS recordId,
    iif(r.kind = 'person', 'person', r.open_kind) AS openKind, ifnull(m.into_id, r.open_id) AS openId,
    CASE
      WHEN r.title <> '' THEN r.title
      WHEN r.open_kind = 'skill' THEN (
        SELECT s.name FROM skills s WHERE s.id = ifnull(m.into_id, r.open_id))
      WHEN r.open_kind = 'project' THEN (SELECT p.title FROM projects p WHERE p.id = r.open_id)
      WHEN r.open_kind = 'goal' THEN (
        SELECT s.name FROM goals g JOIN skills s ON s.id = g.skill_id WHERE g.id = r.open_id)
      ELSE ''
    END AS title,
    snippet(search_index, -1, '«', '»', '…', 16) AS excerpt,
    iif(r.kind = 'rating' AND EXISTS (
      SELECT 1 FROM rating_crossings x WHERE x.rating_id = r.record_id), 'portfolio', r.space) AS space
  ${FROM} WHERE ${MATCHES} ORDER BY ${order} LIMIT ${LIMIT}`;

const BEST = find('search_index.rank');
const NEWEST = find('search_index.rowid DESC');
const FIRST = `SELECT r.id ${FROM} WHERE ${MATCHES} LIMIT ${MOST_WEIGHED + 1}`;

function hits(db: ReadableDb, { match, literals }: SearchWords): SearchHit[] {
  const signs = JSON.stringify(literals);
  const inNames: Asked = [`title : (${match})`, signs];
  const anywhere: Asked = [match, signs];
  const named = query<Asked, SearchHit>(db, BEST).all(...inNames);
  if (named.length === LIMIT) return named;
  const count = query<Asked, { id: number }>(db, FIRST).all(...anywhere).length;
  const texts = query<Asked, SearchHit>(db, count > MOST_WEIGHED ? NEWEST : BEST).all(...anywhere);
  const seen = new Set(named.map(({ row }) => row));
  return [...named, ...texts.filter(({ row }) => !seen.has(row))].slice(0, LIMIT);
}

/**
 * The best 30 hits in everything the owner typed, a match in a name before one in a text. Weighing every text with a
 * common word takes longer than a person waits between two letters: of those the newest come first.
 */
export function findText(db: ReadableDb, text: string): SearchHit[] {
  const words = toSearchWords(text);
  if (words === null) return [];
  return hits(db, words).map((hit) => ({ ...hit, excerpt: markSigns(hit.excerpt).trim() }));
}

/** The records of one kind in which every one of these words stands; null when there is no word in the question. */
export function recordsHolding(
  db: ReadableDb,
  kind: FoundKind,
  text: string,
): ReadonlySet<string> | null {
  const words = toSearchWords(text);
  if (words === null) return null;
  const rows = query<[...Asked, FoundKind], { recordId: string }>(
    db,
    `SELECT r.record_id AS recordId ${FROM} WHERE ${MATCHES} AND r.kind = ?`,
  ).all(words.match, JSON.stringify(words.literals), kind);
  return new Set(rows.map((row) => row.recordId));
}
