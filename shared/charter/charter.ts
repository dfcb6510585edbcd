import type { CharterEntry } from './entry.ts';
import { growthEntries } from './growth.ts';
import { keepingEntries } from './keeping.ts';
import { learningSpaceEntries } from './learning-space.ts';
import { levelEntries } from './levels.ts';
import { otherEntries } from './others.ts';

/** Every field that a vault stores, by kind of record, in the order in which the charter is read. */
export const charter = {
  ...levelEntries,
  ...growthEntries,
  ...learningSpaceEntries,
  ...otherEntries,
  ...keepingEntries,
} as const;

export type CharterKind = keyof typeof charter;
type IdsOf<Kinds> = { [K in keyof Kinds]: keyof Kinds[K] }[keyof Kinds] & string;
export type CharterId = IdsOf<typeof charter>;
export type LevelId = IdsOf<typeof levelEntries>;
export type GrowthId = IdsOf<typeof growthEntries>;
export type LearningSpaceId = IdsOf<typeof learningSpaceEntries>;
export type OtherId = IdsOf<typeof otherEntries>;
export type KeepingId = IdsOf<typeof keepingEntries>;

/** A table as the database itself names it, with how many rows it holds. */
export type StoredTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
};

export type CharterField = CharterEntry & { readonly id: CharterId };
export type CharterGroup = {
  readonly kind: CharterKind;
  readonly fields: readonly CharterField[];
  /** How many records there are, without what hangs on them. */
  readonly records: number;
};

export type Charter = {
  readonly groups: readonly CharterGroup[];
  /** Columns that are stored and that no entry explains, as `table.column`. Empty, or the build is red. */
  readonly unexplained: readonly string[];
  /** Columns that an entry explains and that are not stored. Empty, or the build is red. */
  readonly unknown: readonly string[];
};

const tableOf = (column: string): string => column.split('.')[0] ?? '';
const recordTables = new Set<string>(charter.records['record.id'].columns.map(tableOf));

function fieldsOf(kind: CharterKind): CharterField[] {
  // Keys of this very object.
  const entries = Object.entries(charter[kind]) as [CharterId, CharterEntry][];
  return entries.map(([id, entry]) => ({ id, ...entry }));
}

/** The charter of a vault, from the tables that its schema has: what no entry explains is named, not left out. */
export function charterOf(tables: readonly StoredTable[]): Charter {
  const rows = new Map(tables.map(({ name, rows: count }) => [name, count]));
  const stored = new Set(
    tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`)),
  );
  // Keys of this very object.
  const kinds = Object.keys(charter) as CharterKind[];
  const groups = kinds.map((kind) => {
    const fields = fieldsOf(kind);
    const tables = new Set(fields.flatMap((one) => one.columns.map(tableOf)));
    const records = [...tables].filter((table) => recordTables.has(table));
    return {
      kind,
      fields,
      records: records.reduce((sum, table) => sum + (rows.get(table) ?? 0), 0),
    };
  });
  const explained = new Set(groups.flatMap(({ fields }) => fields.flatMap((one) => one.columns)));
  return {
    groups,
    unexplained: [...stored].filter((column) => !explained.has(column)),
    unknown: [...explained].filter((column) => !stored.has(column)),
  };
}
