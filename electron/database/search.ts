import type { Space } from '../../shared/domain/record.ts';
import type { FoundKind } from '../../shared/ipc/views.ts';
import { query, type ReadableDb } from './db.ts';

export type OpenKind = 'skill' | 'goal' | 'project' | 'learning' | 'person';

export type SearchHit = {
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
const MOST_WORDS = 12;

/**
 * What a person typed as a question to the index: every word must occur, the last one may be unfinished.
 * Each word is quoted, so that none of it means anything to the index. Null when there is no word in it.
 */
export function toMatch(text: string): string | null {
  const words = text
    .split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
    .slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  return `${words.map((word) => `"${word}"`).join(' ')}*`;
}

const FIND = `SELECT r.kind, r.record_id AS recordId,
    iif(r.kind = 'person', 'person', r.open_kind) AS openKind, r.open_id AS openId,
    CASE
      WHEN r.title <> '' THEN r.title
      WHEN r.open_kind = 'skill' THEN (SELECT s.name FROM skills s WHERE s.id = r.open_id)
      WHEN r.open_kind = 'project' THEN (SELECT p.title FROM projects p WHERE p.id = r.open_id)
      WHEN r.open_kind = 'goal' THEN (
        SELECT s.name FROM goals g JOIN skills s ON s.id = g.skill_id WHERE g.id = r.open_id)
      ELSE ''
    END AS title,
    snippet(search_index, -1, '«', '»', '…', 16) AS excerpt,
    iif(r.kind = 'rating' AND EXISTS (
      SELECT 1 FROM rating_crossings x WHERE x.rating_id = r.record_id), 'portfolio', r.space) AS space
  FROM search_index CROSS JOIN search_rows r ON r.id = search_index.rowid
  WHERE search_index MATCH ?
    AND CASE r.open_kind
      WHEN 'skill' THEN (SELECT s.trashed_at FROM skills s WHERE s.id = r.open_id)
      WHEN 'project' THEN (SELECT p.trashed_at FROM projects p WHERE p.id = r.open_id)
      WHEN 'goal' THEN (
        SELECT s.trashed_at FROM goals g JOIN skills s ON s.id = g.skill_id WHERE g.id = r.open_id)
    END IS NULL
  ORDER BY search_index.rank LIMIT ${LIMIT}`;

/** The best 30 hits in everything the owner typed, a match in a name before one in a text. */
export function findText(db: ReadableDb, text: string): SearchHit[] {
  const match = toMatch(text);
  return match === null ? [] : query<[string], SearchHit>(db, FIND).all(match);
}
