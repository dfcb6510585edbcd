/** What every record of version 1 carries. `spaces` are those that this kind of record may live in. */
export const record = (spaces: 'either' | 'learning' | 'portfolio' = 'either'): string => `
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  space TEXT NOT NULL CHECK (space ${
    spaces === 'either' ? "IN ('learning', 'portfolio')" : `= '${spaces}'`
  }),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  origin_kind TEXT NOT NULL CHECK (origin_kind IN ('made-here', 'sample', 'imported')),
  origin_file_hash TEXT NOT NULL,
  origin_given_by TEXT NOT NULL`;

/**
 * A date that exists, between 1900 and 2200, in a column that may also be left empty. `IS`, because a check
 * that comes out as null would pass.
 */
export const optionalDay = (column: string): string =>
  `${column} TEXT CHECK (${column} IS date(${column}) AND ${column} BETWEEN '1900-01-01' AND '2200-12-31')`;

/** The same, in a column that may not. */
export const day = (column: string): string =>
  optionalDay(column).replace(' TEXT ', ' TEXT NOT NULL ');

/** A level from 1 to 8, in a column that may also be left empty. */
export const optionalLevel = (column: string): string =>
  `${column} INTEGER CHECK (${column} BETWEEN 1 AND 8)`;

export const level = (column: string): string =>
  optionalLevel(column).replace(' INTEGER ', ' INTEGER NOT NULL ');

export const oneOf = (column: string, words: readonly string[]): string =>
  `${column} TEXT NOT NULL CHECK (${column} IN (${words.map((word) => `'${word}'`).join(', ')}))`;

export const yesNo = (column: string): string =>
  `${column} INTEGER NOT NULL CHECK (${column} IN (0, 1))`;

/** When it was put in the trash; null for what is in use. */
export const trashed = 'trashed_at TEXT';

export const sources = [
  'self',
  'peer',
  'manager',
  'coach',
  'client',
  'assessment',
  'observed',
] as const;
export const bases = ['saw-it-done', 'reviewed-product', 'heard-of-it', 'guess'] as const;
