import type { FirstStep } from '../../shared/ipc/home-view.ts';
import { query, type ReadableDb } from './db.ts';
import { SKILLS_OUT_OF_USE } from './skill-merges.ts';

/**
 * Which first steps have been taken, without what is archived or in the trash. Nothing is counted: a hundred thousand
 * ratings would be read for it, before the first screen shows.
 */
export function firstSteps(db: ReadableDb): Readonly<Record<FirstStep, boolean>> {
  const row = query<[], Readonly<Record<FirstStep, 0 | 1>>>(
    db,
    `SELECT
      EXISTS (SELECT 1 FROM skills WHERE archived = 0 AND trashed_at IS NULL) AS skill,
      EXISTS (SELECT 1 FROM ratings r WHERE r.skill_id NOT IN (${SKILLS_OUT_OF_USE})) AS rating,
      EXISTS (SELECT 1 FROM goals g JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
        WHERE g.state = 'active' AND g.trashed_at IS NULL) AS goal,
      EXISTS (SELECT 1 FROM learning_activities WHERE trashed_at IS NULL) AS learning,
      EXISTS (SELECT 1 FROM projects WHERE trashed_at IS NULL) AS project`,
  ).get();
  return {
    skill: row?.skill === 1,
    rating: row?.rating === 1,
    goal: row?.goal === 1,
    learning: row?.learning === 1,
    project: row?.project === 1,
  };
}
