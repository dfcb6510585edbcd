const record = (table: string): string =>
  ['space', 'created_at', 'updated_at', 'origin_kind', 'origin_file_hash', 'origin_given_by']
    .map((column) => `${table}.${column}`)
    .join(', ');

/** Ids of the portfolio's skills of a record, in order, as a JSON list. */
const skillIds = (links: string, owner: string, id: string): string => `(
    SELECT json_group_array(skill_id) FROM (
      SELECT l.skill_id AS skill_id FROM ${links} l JOIN portfolio_skills s ON s.id = l.skill_id
      WHERE l.${owner} = ${id} ORDER BY l.position)) AS skill_ids`;

const ratingIds = (links: string, owner: string, id: string): string => `(
    SELECT json_group_array(rating_id) FROM (
      SELECT l.rating_id AS rating_id FROM ${links} l JOIN portfolio_ratings r ON r.id = l.rating_id
      WHERE l.${owner} = ${id} ORDER BY l.position)) AS rating_ids`;

/** An id, or null where what it names is not in the portfolio. */
const visible = (id: string, view: string): string =>
  `(SELECT v.id FROM ${view} v WHERE v.id = ${id})`;

/**
 * All that may ever leave the vault. Each view holds records of the portfolio that are neither trashed nor
 * sealed, and names no record outside it.
 */
export const portfolioViews = `
CREATE VIEW portfolio_skills AS
SELECT k.id, k.name, k.description, k.category, k.taxonomy_scheme, k.taxonomy_reference, k.anchors,
  k.aliases, k.archived, ${record('k')}
FROM skills k WHERE k.space = 'portfolio' AND k.trashed_at IS NULL;

CREATE VIEW portfolio_people AS
SELECT p.id, p.name, p.relation, p.since_day, ${record('p')}
FROM people p WHERE p.space = 'portfolio' AND p.trashed_at IS NULL;

CREATE VIEW portfolio_projects AS
SELECT p.id, p.title, p.role, p.organisation, p.description, p.share, p.started_on, p.ended_on,
  ${record('p')}, ${skillIds('project_skills', 'project_id', 'p.id')}
FROM projects p WHERE p.space = 'portfolio' AND p.trashed_at IS NULL;

CREATE VIEW portfolio_ratings AS
SELECT r.id, r.skill_id, r.source, ${visible('r.rater_id', 'portfolio_people')} AS rater_id, r.level,
  r.basis, r.sureness, r.sentence, r.period,
  ${visible('r.project_id', 'portfolio_projects')} AS project_id, r.day,
  (SELECT o.id FROM ratings o WHERE o.id = r.supersedes AND o.space = 'portfolio') AS supersedes,
  r.sealed, y.reply, y.updated_at AS replied_at, w.at AS opened_at, ${record('r')}
FROM ratings r
  JOIN portfolio_skills k ON k.id = r.skill_id
  LEFT JOIN rating_replies y ON y.rating_id = r.id
  LEFT JOIN rating_openings w ON w.rating_id = r.id
WHERE r.space = 'portfolio' AND (r.sealed = 0 OR w.at IS NOT NULL);

CREATE VIEW portfolio_rating_counts AS
SELECT r.source, count(*) AS exist
FROM ratings r JOIN portfolio_skills k ON k.id = r.skill_id
WHERE r.space = 'portfolio' AND NOT EXISTS (SELECT 1 FROM ratings n WHERE n.supersedes = r.id)
GROUP BY r.source;

CREATE VIEW portfolio_decisions AS
SELECT d.id, d.skill_id, d.kind, d.level, d.reason, d.day, NULL AS cycle_id, d.then_level,
  d.then_low80, d.then_high80, d.then_fix, d.then_ratings, d.then_proposed, ${record('d')}
FROM decisions d JOIN portfolio_skills k ON k.id = d.skill_id
WHERE d.space = 'portfolio';

CREATE VIEW portfolio_goals AS
SELECT g.id, g.skill_id, g.from_level, g.to_level, g.why, g.how_i_will_know, g.by_day, g.state,
  g.ended_at, g.end_reason, ${record('g')}
FROM goals g JOIN portfolio_skills k ON k.id = g.skill_id
WHERE g.space = 'portfolio' AND g.trashed_at IS NULL;

CREATE VIEW portfolio_milestones AS
SELECT m.id, m.goal_id, m.position, m.title, m.level, m.by_day, m.done_at
FROM milestones m JOIN portfolio_goals g ON g.id = m.goal_id;

CREATE VIEW portfolio_learning AS
SELECT a.id, a.title, a.kind, a.provider, a.link, a.effort_hours, a.by_day, a.state, a.started_on,
  a.finished_on, a.takeaway, ${record('a')}, ${skillIds('learning_skills', 'learning_id', 'a.id')}
FROM learning_activities a WHERE a.space = 'portfolio' AND a.trashed_at IS NULL;

CREATE VIEW portfolio_outcomes AS
SELECT o.id, o.project_id, o.day, o.result, o.hoped, o.figures, o.verdict, ${record('o')},
  ${ratingIds('outcome_ratings', 'outcome_id', 'o.id')}
FROM outcomes o JOIN portfolio_projects p ON p.id = o.project_id
WHERE o.space = 'portfolio';

CREATE VIEW portfolio_observations AS
SELECT b.outcome_id, b.position, b.skill_id, b.level, b.basis, b.sentence
FROM outcome_observations b
  JOIN portfolio_outcomes o ON o.id = b.outcome_id
  JOIN portfolio_skills k ON k.id = b.skill_id;

CREATE VIEW portfolio_evidence AS
SELECT e.id, e.kind, e.title, e.description, e.sealed, e.sealed_until,
  ${visible('e.voucher_id', 'portfolio_people')} AS voucher_id,
  CASE e.sealed WHEN 0 THEN e.file_name END AS file_name, e.media_type, e.size, e.sha256,
  CASE e.sealed WHEN 0 THEN e.link END AS link, CASE e.sealed WHEN 0 THEN e.quote END AS quote,
  ${record('e')}
FROM evidence e WHERE e.space = 'portfolio' AND e.trashed_at IS NULL;

CREATE VIEW portfolio_files AS
SELECT e.id AS evidence_id, f.bytes
FROM portfolio_evidence e JOIN files f ON f.sha256 = e.sha256
WHERE e.sealed = 0;

CREATE VIEW portfolio_credentials AS
SELECT c.id, c.title, c.issuer, c.identifier, c.link, c.issued_on, c.expires_on, c.note,
  ${record('c')}, ${skillIds('credential_skills', 'credential_id', 'c.id')}
FROM credentials c WHERE c.space = 'portfolio' AND c.trashed_at IS NULL;

CREATE VIEW portfolio_feedback AS
SELECT f.id, ${visible('f.person_id', 'portfolio_people')} AS person_id, f.day, f.text,
  (SELECT q.question FROM feedback_requests q
    WHERE q.id = f.request_id AND q.space = 'portfolio') AS question,
  ${record('f')}, ${ratingIds('feedback_response_ratings', 'response_id', 'f.id')}
FROM feedback_responses f WHERE f.space = 'portfolio';

CREATE VIEW portfolio_lesson_cards AS
SELECT c.id, c.title, c.text, ${record('c')} FROM lesson_cards c WHERE c.space = 'portfolio';

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
END;
`;
