import type { Mentions } from '../../shared/ipc/people-view.ts';
import { query, type ReadableDb } from './db.ts';

type Table = { readonly name: string; readonly columns: string };

/** Every table that holds text, with its text in one: what is worked out from it, such as the search, is left out. */
const TABLES = `SELECT t.name, group_concat('ifnull(' || c.name || ', '''')', ' || char(10) || ') AS columns
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c
  WHERE t.type = 'table' AND c.type = 'TEXT' AND t.name NOT LIKE 'sqlite_%'
    AND t.name NOT LIKE 'search_%' AND t.name NOT LIKE 'undo_%'
    AND t.name NOT IN ('meta', 'erasing', 'disclosure_ledger')
  GROUP BY t.name`;

/** Places that are shown; the number says how many there are. */
const SHOWN = 20;

/** Rows of all tables in which a text stands, as it is. */
export function countTraces(db: ReadableDb, text: string): number {
  return query<[], Table>(db, TABLES)
    .all()
    .reduce((sum, { name, columns }) => {
      const sql = `SELECT count(*) AS n FROM ${name} WHERE instr(${columns}, ?) > 0`;
      return sum + (query<[string], { n: number }>(db, sql).get(text)?.n ?? 0);
    }, 0);
}

const letter = '[\\p{L}\\p{N}]';

/** A name where it stands as words of its own, whatever its capitals. */
function asWords(name: string): RegExp {
  const quoted = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<!${letter})${quoted}(?!${letter})`, 'iu');
}

/** The part of a name that the database can look for whatever its capitals: it knows those of ASCII alone. */
function plainPart(name: string): string {
  const runs = name.match(/[\x20-\x7e]+/g) ?? [''];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

function countMentions(db: ReadableDb, name: string, words: RegExp): number {
  return query<[], Table>(db, TABLES)
    .all()
    .reduce((sum, table) => {
      const sql = `SELECT ${table.columns} AS text FROM ${table.name}
        WHERE instr(lower(${table.columns}), lower(?)) > 0`;
      const found = query<[string], { text: string }>(db, sql).all(plainPart(name));
      return sum + found.filter(({ text }) => words.test(text)).length;
    }, 0);
}

type Place = Mentions['places'][number] & { readonly text: string };

const PLACES = `SELECT r.kind, iif(r.kind = 'person', 'person', r.open_kind) AS openKind,
    r.open_id AS openId,
    CASE
      WHEN r.title <> '' THEN r.title
      WHEN r.open_kind = 'skill' THEN (SELECT s.name FROM skills s WHERE s.id = r.open_id)
      WHEN r.open_kind = 'project' THEN (SELECT p.title FROM projects p WHERE p.id = r.open_id)
      WHEN r.open_kind = 'goal' THEN (
        SELECT s.name FROM goals g JOIN skills s ON s.id = g.skill_id WHERE g.id = r.open_id)
      ELSE ''
    END AS title, r.title || char(10) || r.body AS text
  FROM search_rows r WHERE instr(lower(r.title || char(10) || r.body), lower(?)) > 0 ORDER BY r.id`;

/** Where the owner's own words hold a name. */
export function findMentions(db: ReadableDb, name: string): Mentions {
  const words = asWords(name);
  const places = query<[string], Place>(db, PLACES)
    .all(plainPart(name))
    .filter(({ text }) => words.test(text))
    .slice(0, SHOWN)
    .map(({ text: _text, title, ...place }) => ({ ...place, title: title ?? '' }));
  return { count: countMentions(db, name, words), places };
}
