import type Database from 'better-sqlite3';
import type { Instant } from '../../../shared/domain/day.ts';
import { readOr } from '../damage.ts';
import { titleOf } from './compare-vaults.ts';
import { PART_TABLES } from './counted-records.ts';
import type { LostRow } from './surviving-rows.ts';
import { describeTable, quoted, type VaultRow } from './whole-vault-rows.ts';

/** How a person recognises a record: what it is called and when it was made, as far as that is known. */
export type Label = { readonly title: string | null; readonly at: Instant | null };

/** A record that cannot be read, or a part of it, or a place where there may be several. */
export type DamagedRecord = Label & {
  /** The name of its table, or `files`. */
  readonly what: string;
  /** Null for a place of which nobody knows how many records lay there. */
  readonly id: string | null;
  /** The record itself can be read; something that belongs to it cannot. */
  readonly isPart: boolean;
  /** For a place: the records before and behind it; null at an end. */
  readonly between: { readonly after: Label | null; readonly before: Label | null } | null;
};

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

/** When a record was made, which its id tells too. */
function madeAt(facts: VaultRow, id: string | null): Instant | null {
  const { created_at: created, at } = facts;
  const said = [created, at].find((value) => typeof value === 'string');
  if (said !== undefined) return String(said);
  const [, high, low] = UUID_V7.exec(id ?? '') ?? [];
  if (high === undefined) return null;
  return new Date(Number.parseInt(`${high}${low}`, 16)).toISOString();
}

/** What the search index still calls it. */
function titleInSearch(db: Database.Database, table: string, id: string): string | null {
  const title = readOr(null, () =>
    db
      .prepare<[string], string>('SELECT title FROM search_rows WHERE source = ?')
      .pluck()
      .get(`${table}/${id}`),
  );
  return title === undefined || title === '' ? null : title;
}

function columnNames(db: Database.Database, table: string): string {
  const { columns } = describeTable(db, table);
  return columns.map(({ name }) => quoted(name)).join(', ');
}

function rowById(db: Database.Database, table: string, id: string): VaultRow {
  const found = readOr(undefined, () =>
    db
      .prepare<[string], VaultRow>(
        `SELECT ${columnNames(db, table)} FROM ${quoted(table)} WHERE id = ?`,
      )
      .get(id),
  );
  return found ?? {};
}

/** What a record is called: by itself, in the search index, or by the skill or project that it is about. */
function titleFor(db: Database.Database, table: string, facts: VaultRow): string | null {
  const own = titleOf(facts);
  if (own !== null && own !== '') return own;
  const { id } = facts;
  const searched = typeof id === 'string' ? titleInSearch(db, table, id) : null;
  if (searched !== null) return searched;
  for (const [column, parent] of [
    ['skill_id', 'skills'],
    ['project_id', 'projects'],
    ['goal_id', 'goals'],
  ] as const) {
    const parentId = facts[column];
    if (typeof parentId === 'string') {
      return titleFor(db, parent, { id: parentId, ...rowById(db, parent, parentId) });
    }
  }
  return null;
}

function labelOf(db: Database.Database, table: string, row: VaultRow | null): Label | null {
  if (row === null) return null;
  const id = typeof row.id === 'string' ? row.id : null;
  return { title: titleFor(db, table, row), at: madeAt(row, id) };
}

function idOf({ table, facts }: LostRow): string | null {
  const part = PART_TABLES[table];
  const id = part === undefined ? (facts.id ?? facts.sha256 ?? facts.seq) : facts[part.by];
  return id === undefined || id === null ? null : String(id);
}

function named(db: Database.Database, lost: LostRow): DamagedRecord {
  const part = PART_TABLES[lost.table];
  const what = part?.of ?? lost.table;
  const id = idOf(lost);
  const isPart = part !== undefined;
  if (id === null) {
    const after = labelOf(db, lost.table, lost.after);
    const before = labelOf(db, lost.table, lost.before);
    return { what, id, isPart, title: null, at: null, between: { after, before } };
  }
  const facts = isPart ? { id, ...rowById(db, what, id) } : { ...lost.facts, id };
  return {
    what,
    id,
    isPart,
    title: titleFor(db, what, facts),
    at: madeAt(facts, id),
    between: null,
  };
}

/** Tells lost rows as the records that a person knows, each once. */
export function nameLost(db: Database.Database, lost: readonly LostRow[]): DamagedRecord[] {
  const found = new Map<string, DamagedRecord>();
  for (const [index, row] of lost.entries()) {
    const record = named(db, row);
    const key = `${record.what} ${record.id ?? `place ${index}`}`;
    const known = found.get(key);
    // A record that is gone itself is worse than one that lacks a part.
    if (known === undefined || (known.isPart && !record.isPart)) found.set(key, record);
  }
  return [...found.values()];
}
