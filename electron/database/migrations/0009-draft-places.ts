import type { Migration } from './migration.ts';

/** Unsaved text remembers where it was being written, so that its owner can go on there. */
export const draftPlaces: Migration = (db) => {
  db.exec("ALTER TABLE drafts ADD COLUMN place TEXT NOT NULL DEFAULT ''");
};
