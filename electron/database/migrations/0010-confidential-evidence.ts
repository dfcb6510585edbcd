import { isConfidential } from './0006-confidential-views.ts';
import type { Migration } from './migration.ts';

/** SQL that is true where a piece of evidence `e` tells of a project that only its owner may read of. */
const tellsOfConfidential = `EXISTS (
    SELECT 1 FROM evidence_links l WHERE l.evidence_id = e.id AND CASE l.kind
      WHEN 'project' THEN ${isConfidential('l.record_id')}
      WHEN 'outcome' THEN ${isConfidential(
        '(SELECT o.project_id FROM outcomes o WHERE o.id = l.record_id)',
      )}
      WHEN 'rating' THEN ${isConfidential(
        '(SELECT r.project_id FROM ratings r WHERE r.id = l.record_id)',
      )}
      ELSE 0
    END)`;

const SQL = `
DROP VIEW portfolio_evidence;
CREATE VIEW portfolio_evidence AS
SELECT e.id, e.kind, e.title, e.description, e.sealed, e.sealed_until,
  (SELECT v.id FROM portfolio_people v WHERE v.id = e.voucher_id) AS voucher_id,
  CASE e.sealed WHEN 0 THEN e.file_name END AS file_name, e.media_type, e.size, e.sha256,
  CASE e.sealed WHEN 0 THEN e.link END AS link, CASE e.sealed WHEN 0 THEN e.quote END AS quote,
  e.space, e.created_at, e.updated_at, e.origin_kind, e.origin_file_hash, e.origin_given_by
FROM evidence e
WHERE e.space = 'portfolio' AND e.trashed_at IS NULL
  AND (e.sealed = 1 OR NOT ${tellsOfConfidential});
`;

/** Evidence of a confidential project leaves only sealed: then its title and description were written for others. */
export const confidentialEvidence: Migration = (db) => {
  db.exec(SQL);
};
