import { createHash, type Hash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** Adds one value with its kind and length, so that no two rows can look alike. */
function add(hash: Hash, value: unknown): void {
  if (value === null) hash.update('n;');
  else if (typeof value === 'bigint') hash.update(`i${value};`);
  else if (typeof value === 'number') {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(value);
    hash.update('r').update(bytes);
  } else {
    const isText = typeof value === 'string';
    const bytes = isText ? Buffer.from(value, 'utf8') : Buffer.from(value as Uint8Array); // SQLite has no fifth kind
    hash.update(`${isText ? 't' : 'b'}${bytes.length};`).update(bytes);
  }
}

/** Tables that hold rows of their own; the rows of a virtual one are in its shadow tables. */
function tableNames(db: Database.Database): string[] {
  return db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
}

/**
 * One SHA-256 (hex) over everything in a vault: its schema, its versions, the number of rows of every
 * table and every value in them. Two vaults with the same one hold the same, under whatever key.
 */
export function contentHash(db: Database.Database): string {
  const hash = createHash('sha256');
  for (const pragma of ['application_id', 'user_version']) {
    hash.update(`${pragma}=${db.pragma(pragma, { simple: true })};`);
  }
  const schema = db
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .raw()
    .all();
  hash.update(JSON.stringify(schema));
  for (const name of tableNames(db)) {
    // A table's name cannot be a parameter; these come from the vault's own schema.
    const rows = db.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
    let count = 0;
    // Raw rows are lists, which the type of the library leaves open.
    for (const row of rows.raw().safeIntegers().iterate() as IterableIterator<unknown[]>) {
      for (const value of row) add(hash, value);
      count += 1;
    }
    hash.update(`${name}:${count};`);
  }
  return hash.digest('hex');
}
