/**
 * Undo: a step per command, and every row it changed as it was before and after. The newest step is `open`
 * while its command runs; triggers write to it, and `barrier` says that it did something that cannot be undone.
 */
export const historyTables = `
CREATE TABLE undo_steps (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'undone')),
  barrier INTEGER NOT NULL CHECK (barrier IN (0, 1))
) STRICT;

CREATE TABLE undo_rows (
  step_id INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_before TEXT,
  row_after TEXT,
  PRIMARY KEY (step_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasing (person_id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
`;
