import { query, type ReadableDb } from './db.ts';
import { SKILLS_OUT_OF_USE } from './skill-merges.ts';

export type HomeCounts = {
  readonly skills: number;
  /** Those that are being pursued. */
  readonly goals: number;
  readonly projects: number;
  readonly ratings: number;
  readonly learning: number;
};

/** How much there is of each, without what is archived or in the trash. */
export function homeCounts(db: ReadableDb): HomeCounts {
  const counts = query<[], HomeCounts>(
    db,
    `SELECT
      (SELECT count(*) FROM skills WHERE archived = 0 AND trashed_at IS NULL) AS skills,
      (SELECT count(*) FROM goals g JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
        WHERE g.state = 'active' AND g.trashed_at IS NULL) AS goals,
      (SELECT count(*) FROM projects WHERE trashed_at IS NULL) AS projects,
      (SELECT count(*) FROM ratings) - (SELECT count(*) FROM ratings r WHERE r.skill_id IN (
        ${SKILLS_OUT_OF_USE})) AS ratings,
      (SELECT count(*) FROM learning_activities WHERE trashed_at IS NULL) AS learning`,
  ).get();
  return counts ?? { skills: 0, goals: 0, projects: 0, ratings: 0, learning: 0 };
}
