import type { SourceKind } from '../../shared/domain/rating.ts';
import type { Assumed, OwnAssumptions } from '../../shared/rating/own-assumptions.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

type Row = { readonly source: SourceKind } & Assumed;

/** What the owner assumes of kinds of source, where it is not the usual. */
export function readOwnAssumptions(db: ReadableDb): OwnAssumptions {
  const rows = query<[], Row>(db, 'SELECT source, leniency, spread FROM source_assumptions').all();
  return new Map(rows.map(({ source, ...assumed }) => [source, assumed]));
}

export function saveAssumption(tx: WritableDb, source: SourceKind, assumed: Assumed): void {
  statement<[Row]>(
    tx,
    `INSERT INTO source_assumptions (source, leniency, spread) VALUES (@source, @leniency, @spread)
    ON CONFLICT (source) DO UPDATE SET leniency = excluded.leniency, spread = excluded.spread`,
  ).run({ source, ...assumed });
}

/** Back to the usual: one kind, or all of them. */
export function forgetAssumptions(tx: WritableDb, source: SourceKind | null): void {
  statement<[SourceKind | null]>(
    tx,
    'DELETE FROM source_assumptions WHERE source = ifnull(?, source)',
  ).run(source);
}
