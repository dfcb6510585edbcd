import { level, oneOf } from './0001-columns.ts';

/** The skill under which a skill's records count: itself, or the one it was merged into. */
const counted = (id: string): string =>
  `ifnull((SELECT m.into_id FROM skill_merges m WHERE m.skill_id = ${id}), ${id})`;

const INTERESTS = ['rather-not', 'fine', 'more', 'love'] as const;

/**
 * What the owner would like of a skill and the level they noted for it are theirs alone: no view of the portfolio names
 * these tables. A merge is a link, so that what was said of the merged skill stays as it was said.
 */
export const skillLinkTables = `
CREATE TABLE skill_interests (
  skill_id TEXT PRIMARY KEY NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  ${oneOf('interest', INTERESTS)}
) STRICT, WITHOUT ROWID;

CREATE TABLE noted_levels (
  skill_id TEXT PRIMARY KEY NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  ${level('level')}
) STRICT, WITHOUT ROWID;

CREATE TABLE skill_merges (
  skill_id TEXT PRIMARY KEY NOT NULL REFERENCES skills (id),
  into_id TEXT NOT NULL REFERENCES skills (id),
  at TEXT NOT NULL,
  CHECK (skill_id <> into_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_merges_by_kept ON skill_merges (into_id);

-- One step from any skill to the one it counts under: no chains, so no circles.
CREATE TRIGGER skill_merges_flat_insert BEFORE INSERT ON skill_merges
WHEN EXISTS (SELECT 1 FROM skill_merges m WHERE m.skill_id = NEW.into_id OR m.into_id = NEW.skill_id)
BEGIN SELECT RAISE(ABORT, 'merge-chain'); END;
CREATE TRIGGER skill_merges_flat_update BEFORE UPDATE OF into_id ON skill_merges
WHEN EXISTS (SELECT 1 FROM skill_merges m WHERE m.skill_id = NEW.into_id)
BEGIN SELECT RAISE(ABORT, 'merge-chain'); END;

-- Two that look alike and are not; the smaller id first.
CREATE TABLE skills_kept_apart (
  one_id TEXT NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX skills_kept_apart_by_other ON skills_kept_apart (other_id);

-- How a list was last looked at. No part of the history.
CREATE TABLE list_views (
  list TEXT PRIMARY KEY NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices))
) STRICT, WITHOUT ROWID;
`;

const record = (table: string): string =>
  ['space', 'created_at', 'updated_at', 'origin_kind', 'origin_file_hash', 'origin_given_by']
    .map((column) => `${table}.${column}`)
    .join(', ');

/** As before, but what was said of a merged skill is given under the one that was kept. */
export const mergedPortfolioViews = `
DROP VIEW portfolio_ratings;
CREATE VIEW portfolio_ratings AS
SELECT r.id, k.id AS skill_id, r.source,
  (SELECT v.id FROM portfolio_people v WHERE v.id = r.rater_id) AS rater_id, r.level,
  r.basis, r.sureness, r.sentence, r.period,
  (SELECT v.id FROM portfolio_projects v WHERE v.id = r.project_id) AS project_id, r.day,
  (SELECT o.id FROM ratings o WHERE o.id = r.supersedes AND o.space = 'portfolio') AS supersedes,
  r.sealed, y.reply, y.updated_at AS replied_at, w.at AS opened_at, ${record('r')}
FROM ratings r
  JOIN portfolio_skills k ON k.id = ${counted('r.skill_id')}
  LEFT JOIN rating_replies y ON y.rating_id = r.id
  LEFT JOIN rating_openings w ON w.rating_id = r.id
WHERE r.space = 'portfolio' AND (r.sealed = 0 OR w.at IS NOT NULL);

DROP VIEW portfolio_rating_counts;
CREATE VIEW portfolio_rating_counts AS
SELECT r.source, count(*) AS exist
FROM ratings r JOIN portfolio_skills k ON k.id = ${counted('r.skill_id')}
WHERE r.space = 'portfolio' AND NOT EXISTS (SELECT 1 FROM ratings n WHERE n.supersedes = r.id)
GROUP BY r.source;

DROP VIEW portfolio_decisions;
CREATE VIEW portfolio_decisions AS
SELECT d.id, k.id AS skill_id, d.kind, d.level, d.reason, d.day, NULL AS cycle_id, d.then_level,
  d.then_low80, d.then_high80, d.then_fix, d.then_ratings, d.then_proposed, ${record('d')}
FROM decisions d JOIN portfolio_skills k ON k.id = ${counted('d.skill_id')}
WHERE d.space = 'portfolio';

DROP VIEW portfolio_observations;
CREATE VIEW portfolio_observations AS
SELECT b.outcome_id, b.position, k.id AS skill_id, b.level, b.basis, b.sentence
FROM outcome_observations b
  JOIN portfolio_outcomes o ON o.id = b.outcome_id
  JOIN portfolio_skills k ON k.id = ${counted('b.skill_id')};
`;
