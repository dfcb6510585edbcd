import { heldBack, heldBackOrNull } from './0006-confidential-views.ts';
import type { Migration } from './migration.ts';

const record = ['created_at', 'updated_at', 'origin_kind', 'origin_file_hash', 'origin_given_by']
  .map((column) => `r.${column}`)
  .join(', ');

/** The skill that a rating counts for: its own, or the one that it was merged into. */
const counted =
  'ifnull((SELECT m.into_id FROM skill_merges m WHERE m.skill_id = r.skill_id), r.skill_id)';

/** A rating of the portfolio: one that was given there, or a private one that its owner carried across. */
const inPortfolio = `(r.space = 'portfolio'
    OR EXISTS (SELECT 1 FROM rating_crossings x WHERE x.rating_id = r.id))`;

/**
 * A rating is never changed, so that a private one was carried across is said beside it, for as long as it is so.
 * The views of the portfolio show it then as one of theirs.
 */
const SQL = `
CREATE TABLE rating_crossings (
  rating_id TEXT PRIMARY KEY NOT NULL REFERENCES ratings (id) ON DELETE CASCADE,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

DROP VIEW portfolio_ratings;
CREATE VIEW portfolio_ratings AS
SELECT r.id, k.id AS skill_id, r.source,
  (SELECT v.id FROM portfolio_people v WHERE v.id = r.rater_id) AS rater_id, r.level,
  r.basis, r.sureness, ${heldBack('r.sentence', 'r.project_id')} AS sentence,
  ${heldBack('r.period', 'r.project_id')} AS period,
  (SELECT v.id FROM portfolio_projects v WHERE v.id = r.project_id) AS project_id, r.day,
  (SELECT o.id FROM ratings o WHERE o.id = r.supersedes AND (o.space = 'portfolio'
    OR EXISTS (SELECT 1 FROM rating_crossings c WHERE c.rating_id = o.id))) AS supersedes,
  r.sealed, ${heldBackOrNull('y.reply', 'r.project_id')} AS reply, y.updated_at AS replied_at, w.at AS opened_at, 'portfolio' AS space, ${record}
FROM ratings r
  JOIN portfolio_skills k ON k.id = ${counted}
  LEFT JOIN rating_replies y ON y.rating_id = r.id
  LEFT JOIN rating_openings w ON w.rating_id = r.id
WHERE ${inPortfolio} AND (r.sealed = 0 OR w.at IS NOT NULL);

DROP VIEW portfolio_rating_counts;
CREATE VIEW portfolio_rating_counts AS
SELECT r.source, count(*) AS exist
FROM ratings r JOIN portfolio_skills k ON k.id = ${counted}
WHERE ${inPortfolio} AND NOT EXISTS (SELECT 1 FROM ratings n WHERE n.supersedes = r.id)
GROUP BY r.source;
`;

/** Private ratings may be carried across, and taken back. */
export const ratingCrossings: Migration = (db) => {
  db.exec(SQL);
};
