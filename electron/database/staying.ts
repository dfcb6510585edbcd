import type {
  PromotableKind,
  PromotionTarget,
  StayingKind,
} from '../../shared/domain/promotion.ts';
import { query, type ReadableDb } from './db.ts';

export type Staying = { readonly kind: StayingKind; readonly count: number };

const evidenceOf = (kind: string): string =>
  `SELECT count(*) AS n FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
  WHERE l.kind = '${kind}' AND l.record_id = @id AND e.space = 'learning' AND e.trashed_at IS NULL`;

const skillsOf = (table: string, owner: string): string =>
  `SELECT count(*) AS n FROM ${table} l JOIN skills s ON s.id = l.skill_id
  WHERE l.${owner} = @id AND s.space = 'learning' AND s.trashed_at IS NULL`;

const ofTurns = (kind: string, table: string, where = ''): string =>
  `SELECT count(*) AS n FROM ${table} a WHERE a.trashed_at IS NULL ${where} AND a.id IN (
    SELECT l.record_id FROM cycle_links l JOIN cycles c ON c.id = l.cycle_id
    WHERE c.goal_id = @id AND l.kind = '${kind}')`;

const supported = (kind: string, table: string): string =>
  `SELECT count(*) AS n FROM evidence_links l JOIN ${table} a ON a.id = l.record_id
  WHERE l.evidence_id = @id AND l.kind = '${kind}' AND a.space = 'learning'
    AND a.trashed_at IS NULL`;

const private_ = "AND a.space = 'learning'";

/** What hangs on a record and is not seen with it, by kind: as SQL for how much there is. */
const behind: Readonly<Record<PromotableKind, Partial<Record<StayingKind, string>>>> = {
  skill: {
    practice:
      'SELECT count(*) AS n FROM practice_sessions WHERE skill_id = @id AND trashed_at IS NULL',
    reflection: 'SELECT count(*) AS n FROM reflections WHERE skill_id = @id AND trashed_at IS NULL',
    lesson: 'SELECT count(*) AS n FROM lessons WHERE skill_id = @id AND trashed_at IS NULL',
    rating: `SELECT count(*) AS n FROM ratings r WHERE r.skill_id = @id AND r.space = 'learning'
      AND NOT EXISTS (SELECT 1 FROM rating_crossings x WHERE x.rating_id = r.id)`,
    goal: `SELECT count(*) AS n FROM goals
      WHERE skill_id = @id AND space = 'learning' AND trashed_at IS NULL`,
    learning: `SELECT count(*) AS n FROM learning_skills l
      JOIN learning_activities a ON a.id = l.learning_id
      WHERE l.skill_id = @id AND a.space = 'learning' AND a.trashed_at IS NULL`,
    evidence: evidenceOf('skill'),
  },
  goal: {
    turn: 'SELECT count(*) AS n FROM cycles WHERE goal_id = @id',
    practice: ofTurns('practice', 'practice_sessions'),
    learning: ofTurns('learning', 'learning_activities', private_),
    project: ofTurns('project', 'projects', private_),
  },
  learning: { skill: skillsOf('learning_skills', 'learning_id'), evidence: evidenceOf('learning') },
  project: {
    lesson: 'SELECT count(*) AS n FROM lessons WHERE project_id = @id AND trashed_at IS NULL',
    skill: skillsOf('project_skills', 'project_id'),
    evidence: evidenceOf('project'),
  },
  evidence: {
    skill: supported('skill', 'skills'),
    learning: supported('learning', 'learning_activities'),
    project: supported('project', 'projects'),
  },
  credential: {
    skill: skillsOf('credential_skills', 'credential_id'),
    evidence: evidenceOf('credential'),
  },
  rating: { evidence: evidenceOf('rating') },
};

/** What belongs to a record and stays with its owner alone when the record is carried across; none that are none. */
export function listStaying(db: ReadableDb, { kind, id }: PromotionTarget): Staying[] {
  return Object.entries(behind[kind]).flatMap(([staying, sql]) => {
    const count = query<[object], { n: number }>(db, sql).get({ id })?.n ?? 0;
    // The keys of the table are kinds that stay.
    return count === 0 ? [] : [{ kind: staying as StayingKind, count }];
  });
}
