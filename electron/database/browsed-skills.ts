import type { SkillId } from '../../shared/domain/id.ts';
import type { Interest } from '../../shared/domain/interest.ts';
import type { GoalStanding } from '../../shared/ipc/skills-view.ts';
import { query, type ReadableDb } from './db.ts';
import { asBit } from './record-rows.ts';
import { listSkillRows, type SkillListRow } from './skills.ts';

export type BrowsedRow = SkillListRow & {
  readonly aliases: readonly string[];
  readonly interest: Interest | null;
  readonly goal: GoalStanding;
  readonly hasEvidence: boolean;
};

type Facts = {
  readonly id: SkillId;
  readonly aliases: string;
  readonly interest: Interest | null;
  readonly goals: 0 | 1;
  readonly shown: 0 | 1;
};

const LIST = `SELECT s.id, s.aliases, i.interest,
    EXISTS (SELECT 1 FROM goals g WHERE g.skill_id = s.id AND g.trashed_at IS NULL) AS goals,
    (EXISTS (SELECT 1 FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
        WHERE l.kind = 'skill' AND l.record_id = s.id AND e.trashed_at IS NULL)
      OR EXISTS (SELECT 1 FROM outcome_observations b WHERE b.skill_id = s.id)
      OR EXISTS (SELECT 1 FROM skill_merges m JOIN outcome_observations b ON b.skill_id = m.skill_id
        WHERE m.into_id = s.id)
      OR EXISTS (SELECT 1 FROM learning_skills l JOIN learning_activities a ON a.id = l.learning_id
        WHERE l.skill_id = s.id AND a.state = 'done' AND a.trashed_at IS NULL)
      OR EXISTS (SELECT 1 FROM credential_skills l JOIN credentials c ON c.id = l.credential_id
        WHERE l.skill_id = s.id AND c.trashed_at IS NULL)) AS shown
  FROM skills s LEFT JOIN skill_interests i ON i.skill_id = s.id
  WHERE s.archived = ? AND s.trashed_at IS NULL`;

/** Skills by name, with everything that their list is filtered, grouped and sorted by. */
export function listBrowsedSkills(
  db: ReadableDb,
  options: { readonly archived: boolean },
): BrowsedRow[] {
  const facts = new Map(
    query<[0 | 1], Facts>(db, LIST)
      .all(asBit(options.archived))
      .map((row) => [row.id, row]),
  );
  return listSkillRows(db, options).map((row) => {
    const more = facts.get(row.id);
    const ended = more?.goals === 1 ? 'ended' : 'none';
    return {
      ...row,
      aliases: more === undefined ? [] : (JSON.parse(more.aliases) as string[]),
      interest: more?.interest ?? null,
      goal: row.target === null ? ended : 'active',
      hasEvidence: more?.shown === 1,
    };
  });
}

/** The names of every skill that is not in the trash, archived ones too. */
export function listSkillNames(
  db: ReadableDb,
): { id: SkillId; name: string; aliases: string[]; ratings: number }[] {
  return query<[], { id: SkillId; name: string; aliases: string; ratings: number }>(
    db,
    `SELECT id, name, aliases, ratings FROM skills
    WHERE archived IN (0, 1) AND trashed_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  )
    .all()
    .map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] }));
}
