const record = (table: string): string =>
  ['space', 'created_at', 'updated_at', 'origin_kind', 'origin_file_hash', 'origin_given_by']
    .map((column) => `${table}.${column}`)
    .join(', ');

const visible = (id: string, view: string): string =>
  `(SELECT v.id FROM ${view} v WHERE v.id = ${id})`;

/** The skill under which a skill's records count: itself, or the one it was merged into. */
const counted = (id: string): string =>
  `ifnull((SELECT m.into_id FROM skill_merges m WHERE m.skill_id = ${id}), ${id})`;

/** SQL that is true for the id of a project that only its owner may read of. */
export const isConfidential = (id: string): string =>
  `EXISTS (SELECT 1 FROM projects c WHERE c.id = ${id} AND c.public_title IS NOT NULL)`;

/** A text that a confidential project holds back: '' in its place. */
export const heldBack = (text: string, projectId: string): string =>
  `CASE WHEN ${isConfidential(projectId)} THEN '' ELSE ${text} END`;

/** The same for what was never given: null stays null. */
export const heldBackOrNull = (text: string, projectId: string): string =>
  `CASE WHEN NOT ${isConfidential(projectId)} THEN ${text} END`;

const skillsOf = `(
    SELECT json_group_array(skill_id) FROM (
      SELECT l.skill_id AS skill_id FROM project_skills l JOIN portfolio_skills s ON s.id = l.skill_id
      WHERE l.project_id = p.id ORDER BY l.position)) AS skill_ids`;

const askedOf = `(
    SELECT json_group_array(json_object('skillId', skill_id, 'level', asked_level)) FROM (
      SELECT l.skill_id AS skill_id, l.asked_level AS asked_level
      FROM project_skills l JOIN portfolio_skills s ON s.id = l.skill_id
      WHERE l.project_id = p.id AND l.asked_level IS NOT NULL ORDER BY l.position)) AS asked_levels`;

const ratingsOf = (links: string, owner: string, id: string): string => `(
    SELECT json_group_array(rating_id) FROM (
      SELECT l.rating_id AS rating_id FROM ${links} l JOIN portfolio_ratings r ON r.id = l.rating_id
      WHERE l.${owner} = ${id} ORDER BY l.position)) AS rating_ids`;

/**
 * The portfolio's views, with confidential projects. Of one, these leave: the title for others, the role, the owner's
 * part, the days, its skills with the levels asked for and seen, and how the result compared with what was hoped. No
 * other text about it does: not its own title, organisation and description, not the result in words and figures, and
 * not what was said of skills in it, which may tell of it as well.
 */
export const confidentialViews = `
DROP VIEW portfolio_projects;
CREATE VIEW portfolio_projects AS
SELECT p.id, ifnull(p.public_title, p.title) AS title, p.role,
  CASE WHEN p.public_title IS NULL THEN p.organisation ELSE '' END AS organisation,
  p.organisation_kind,
  CASE WHEN p.public_title IS NULL THEN p.description ELSE '' END AS description,
  p.share, p.started_on, p.ended_on, p.public_title, p.confidential_until, ${record('p')},
  ${skillsOf}, ${askedOf}
FROM projects p WHERE p.space = 'portfolio' AND p.trashed_at IS NULL;

DROP VIEW portfolio_ratings;
CREATE VIEW portfolio_ratings AS
SELECT r.id, k.id AS skill_id, r.source, ${visible('r.rater_id', 'portfolio_people')} AS rater_id, r.level,
  r.basis, r.sureness, ${heldBack('r.sentence', 'r.project_id')} AS sentence,
  ${heldBack('r.period', 'r.project_id')} AS period,
  ${visible('r.project_id', 'portfolio_projects')} AS project_id, r.day,
  (SELECT o.id FROM ratings o WHERE o.id = r.supersedes AND o.space = 'portfolio') AS supersedes,
  r.sealed, ${heldBackOrNull('y.reply', 'r.project_id')} AS reply, y.updated_at AS replied_at,
  w.at AS opened_at, ${record('r')}
FROM ratings r
  JOIN portfolio_skills k ON k.id = ${counted('r.skill_id')}
  LEFT JOIN rating_replies y ON y.rating_id = r.id
  LEFT JOIN rating_openings w ON w.rating_id = r.id
WHERE r.space = 'portfolio' AND (r.sealed = 0 OR w.at IS NOT NULL);

DROP VIEW portfolio_outcomes;
CREATE VIEW portfolio_outcomes AS
SELECT o.id, o.project_id, o.day, ${heldBack('o.result', 'o.project_id')} AS result,
  ${heldBack('o.hoped', 'o.project_id')} AS hoped, ${heldBack('o.figures', 'o.project_id')} AS figures,
  o.verdict, ${record('o')}, ${ratingsOf('outcome_ratings', 'outcome_id', 'o.id')}
FROM outcomes o JOIN portfolio_projects p ON p.id = o.project_id
WHERE o.space = 'portfolio';

DROP VIEW portfolio_observations;
CREATE VIEW portfolio_observations AS
SELECT b.outcome_id, b.position, k.id AS skill_id, b.observer_id, b.source, b.level, b.basis,
  ${heldBack('b.sentence', 'o.project_id')} AS sentence
FROM outcome_observations b
  JOIN portfolio_outcomes o ON o.id = b.outcome_id
  JOIN portfolio_skills k ON k.id = ${counted('b.skill_id')}
WHERE b.observer_id IS NULL OR b.observer_id IN (SELECT v.id FROM portfolio_people v);

DROP VIEW portfolio_feedback;
CREATE VIEW portfolio_feedback AS
SELECT f.id, ${visible('f.person_id', 'portfolio_people')} AS person_id, f.day,
  ${heldBack('f.text', '(SELECT a.project_id FROM feedback_requests a WHERE a.id = f.request_id)')} AS text,
  (SELECT q.question FROM feedback_requests q
    WHERE q.id = f.request_id AND q.space = 'portfolio' AND NOT ${isConfidential('q.project_id')})
    AS question,
  ${record('f')}, ${ratingsOf('feedback_response_ratings', 'response_id', 'f.id')}
FROM feedback_responses f WHERE f.space = 'portfolio';

DROP VIEW IF EXISTS portfolio_habit_evidence;
CREATE VIEW portfolio_habit_evidence AS
SELECT h.skill_id, h.evidence FROM habit_evidence h JOIN portfolio_skills k ON k.id = h.skill_id;
`;
