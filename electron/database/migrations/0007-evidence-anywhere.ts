import type { Migration } from './migration.ts';

/** Bytes. Said again here, because a landed step must not change with the program. */
const PIECE = 256 * 1024;

/** A file lies in pieces, so that reading or checking a large one never holds up the window. */
const filesInPieces = `
DROP VIEW portfolio_files;
CREATE TABLE file_chunks (
  sha256 TEXT NOT NULL REFERENCES files (sha256) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, position)
) STRICT;
WITH RECURSIVE pieces (sha256, position) AS (
  SELECT sha256, 0 FROM files
  UNION ALL
  SELECT p.sha256, p.position + 1 FROM pieces p JOIN files f ON f.sha256 = p.sha256
  WHERE (p.position + 1) * ${PIECE} < length(f.bytes)
)
INSERT INTO file_chunks (sha256, position, bytes)
SELECT p.sha256, p.position, substr(f.bytes, p.position * ${PIECE} + 1, ${PIECE})
FROM pieces p JOIN files f ON f.sha256 = p.sha256;

CREATE TABLE files_in_pieces (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;
INSERT INTO files_in_pieces (sha256, size) SELECT sha256, length(bytes) FROM files;
DROP TABLE files;
ALTER TABLE files_in_pieces RENAME TO files;

CREATE VIEW portfolio_files AS
SELECT e.id AS evidence_id, c.position, c.bytes
FROM portfolio_evidence e JOIN file_chunks c ON c.sha256 = e.sha256
WHERE e.sealed = 0;
`;

/** Evidence for a goal, a practice session, a reflection and a lesson too; of the last three none is ever shown to others. */
const linksToAnything = `
DROP VIEW portfolio_evidence_links;
CREATE TABLE evidence_links_to_anything (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('skill', 'rating', 'outcome', 'project', 'learning',
    'credential', 'goal', 'practice', 'reflection', 'lesson')),
  record_id TEXT NOT NULL,
  PRIMARY KEY (evidence_id, kind, record_id)
) STRICT, WITHOUT ROWID;
INSERT INTO evidence_links_to_anything SELECT evidence_id, kind, record_id FROM evidence_links;
DROP TABLE evidence_links;
ALTER TABLE evidence_links_to_anything RENAME TO evidence_links;
CREATE INDEX evidence_links_by_record ON evidence_links (kind, record_id);

CREATE VIEW portfolio_evidence_links AS
SELECT l.evidence_id, l.kind, l.record_id
FROM evidence_links l JOIN portfolio_evidence e ON e.id = l.evidence_id
WHERE CASE l.kind
  WHEN 'skill' THEN EXISTS (SELECT 1 FROM portfolio_skills v WHERE v.id = l.record_id)
  WHEN 'rating' THEN EXISTS (SELECT 1 FROM portfolio_ratings v WHERE v.id = l.record_id)
  WHEN 'outcome' THEN EXISTS (SELECT 1 FROM portfolio_outcomes v WHERE v.id = l.record_id)
  WHEN 'project' THEN EXISTS (SELECT 1 FROM portfolio_projects v WHERE v.id = l.record_id)
  WHEN 'learning' THEN EXISTS (SELECT 1 FROM portfolio_learning v WHERE v.id = l.record_id)
  WHEN 'credential' THEN EXISTS (SELECT 1 FROM portfolio_credentials v WHERE v.id = l.record_id)
  WHEN 'goal' THEN EXISTS (SELECT 1 FROM portfolio_goals v WHERE v.id = l.record_id)
  ELSE 0
END;
`;

const words = (row: string): string =>
  ['description', 'quote', 'link', 'file_name']
    .map((column) => `ifnull(${row}.${column}, '')`)
    .join(' || char(10) || ');

const found = (row: string): string => `
  INSERT INTO search_rows (source, kind, record_id, open_kind, open_id, space, title, body)
  SELECT 'evidence/' || ${row}.id, 'evidence', ${row}.id, 'evidence', ${row}.id, ${row}.space,
    ${row}.title, ${words(row)}`;

/** What is typed about evidence is found like everything else. */
const search = `
CREATE TRIGGER evidence_search_insert AFTER INSERT ON evidence BEGIN
  ${found('NEW')} WHERE NEW.trashed_at IS NULL;
END;
CREATE TRIGGER evidence_search_update AFTER UPDATE ON evidence
WHEN OLD.title IS NOT NEW.title OR OLD.space IS NOT NEW.space
  OR (OLD.trashed_at IS NULL) <> (NEW.trashed_at IS NULL) OR (${words('OLD')}) IS NOT (${words('NEW')})
BEGIN
  DELETE FROM search_rows WHERE source = 'evidence/' || OLD.id AND NEW.trashed_at IS NOT NULL;
  ${found('NEW')} WHERE NEW.trashed_at IS NULL
  ON CONFLICT (source) DO UPDATE SET space = excluded.space, title = excluded.title, body = excluded.body;
END;
CREATE TRIGGER evidence_search_delete AFTER DELETE ON evidence BEGIN
  DELETE FROM search_rows WHERE source = 'evidence/' || OLD.id;
END;
${found('e')} FROM evidence e WHERE e.trashed_at IS NULL;
`;

/** Evidence can be dropped on any record, its bytes lie in pieces, and it is found by its words. */
export const evidenceAnywhere: Migration = (db) => {
  db.exec(filesInPieces);
  db.exec(linksToAnything);
  db.exec(search);
};
