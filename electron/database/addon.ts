import Database from 'better-sqlite3';

/** Loads the native part of the database, which else is first loaded at the unlock. Throws what the loader throws. */
export function requireAddon(): void {
  new Database(':memory:').close();
}
