import type { SkillId } from '../../shared/domain/id.ts';
import type { SkillUses } from '../../shared/ipc/skills-view.ts';
import { query, type ReadableDb } from './db.ts';

/** SQL: one of the skill's own ids. Each takes the id twice. */
const members = 'IN (SELECT ? UNION ALL SELECT m.skill_id FROM skill_merges m WHERE m.into_id = ?)';

const inUse = (link: string, owner: string, table: string): string =>
  `SELECT count(*) FROM ${link} l JOIN ${table} t ON t.id = l.${owner}
  WHERE l.skill_id = ? AND t.trashed_at IS NULL`;

const own = (table: string): string =>
  `SELECT count(*) FROM ${table} WHERE skill_id = ? AND trashed_at IS NULL`;

const counts: Readonly<Record<keyof SkillUses, string>> = {
  ratings: `SELECT count(*) FROM ratings WHERE skill_id ${members}`,
  decisions: `SELECT count(*) FROM decisions WHERE skill_id ${members}`,
  goals: own('goals'),
  learning: inUse('learning_skills', 'learning_id', 'learning_activities'),
  practice: own('practice_sessions'),
  projects: inUse('project_skills', 'project_id', 'projects'),
  evidence: `SELECT count(*) FROM evidence_links l JOIN evidence t ON t.id = l.evidence_id
    WHERE l.kind = 'skill' AND l.record_id = ? AND t.trashed_at IS NULL`,
  credentials: inUse('credential_skills', 'credential_id', 'credentials'),
  people: inUse('person_skills', 'person_id', 'people'),
  requests: 'SELECT count(*) FROM feedback_request_skills WHERE skill_id = ?',
  reflections: own('reflections'),
  lessons: own('lessons'),
};

/** How many records of each kind use a skill, without those in the trash. */
export function skillUses(db: ReadableDb, id: SkillId): SkillUses {
  const count = (kind: keyof SkillUses): number => {
    const sql = counts[kind];
    const ids = Array.from({ length: sql.split('?').length - 1 }, () => id);
    return (
      query<SkillId[], { count: number }>(db, `SELECT (${sql}) AS count`).get(...ids)?.count ?? 0
    );
  };
  return {
    ratings: count('ratings'),
    decisions: count('decisions'),
    goals: count('goals'),
    learning: count('learning'),
    practice: count('practice'),
    projects: count('projects'),
    evidence: count('evidence'),
    credentials: count('credentials'),
    people: count('people'),
    requests: count('requests'),
    reflections: count('reflections'),
    lessons: count('lessons'),
  };
}

/** The names of the skills that were merged into one. */
export function mergedNames(db: ReadableDb, id: SkillId): string[] {
  return query<[SkillId], { name: string }>(
    db,
    `SELECT s.name FROM skill_merges m JOIN skills s ON s.id = m.skill_id
    WHERE m.into_id = ? ORDER BY m.at, m.skill_id`,
  )
    .all(id)
    .map((row) => row.name);
}
