import { type Day, dayOf, type Instant } from '../../shared/domain/day.ts';
import type { DecisionKind } from '../../shared/domain/decision.ts';
import type {
  DecisionId,
  GoalId,
  LearningId,
  ProjectId,
  RecordId,
  SkillId,
} from '../../shared/domain/id.ts';
import type { LearningKind } from '../../shared/domain/learning.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { OutcomeVerdict } from '../../shared/domain/project.ts';
import type { Space } from '../../shared/domain/record.ts';
import type {
  TimelineDecision,
  TimelineLearning,
  TimelinePractice,
  TimelineProject,
  TimelineReached,
  TimelineTurn,
} from '../../shared/ipc/timeline-view.ts';
import { query, type ReadableDb } from './db.ts';
import { listsByOwner } from './record-rows.ts';

/** Everything that happened, for the page that shows all of it. Nothing of these is in the trash, nor its skill. */

type Outcome = {
  readonly project_id: ProjectId;
  readonly day: Day;
  readonly verdict: OutcomeVerdict;
};

function outcomesByProject(db: ReadableDb): Map<ProjectId, Outcome[]> {
  const groups = new Map<ProjectId, Outcome[]>();
  const rows = query<[], Outcome>(
    db,
    `SELECT o.project_id, o.day, o.verdict FROM projects p JOIN outcomes o ON o.project_id = p.id
    WHERE p.trashed_at IS NULL ORDER BY p.started_on, p.id, o.created_at, o.id`,
  ).all();
  for (const row of rows) groups.set(row.project_id, [...(groups.get(row.project_id) ?? []), row]);
  return groups;
}

/** The one that was started first first. */
export function projectsOverTime(db: ReadableDb): TimelineProject[] {
  const skills = listsByOwner<SkillId>(db, {
    table: 'project_skills',
    owner: 'project_id',
    item: 'skill_id',
  });
  const outcomes = outcomesByProject(db);
  return query<
    [],
    { id: ProjectId; title: string; started_on: Day; ended_on: Day | null; confidential: 0 | 1 }
  >(
    db,
    `SELECT id, title, started_on, ended_on, public_title IS NOT NULL AS confidential
    FROM projects WHERE trashed_at IS NULL ORDER BY started_on, id`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      title: row.title,
      startedOn: row.started_on,
      endedOn: row.ended_on,
      isConfidential: row.confidential === 1,
      skillIds: skills.get(row.id) ?? [],
      outcomes: (outcomes.get(row.id) ?? []).map(({ day, verdict }) => ({ day, verdict })),
    }));
}

type LearningRow = {
  readonly id: LearningId;
  readonly title: string;
  readonly kind: LearningKind;
  readonly started_on: Day | null;
  readonly finished_on: Day | null;
  readonly space: Space;
};

/** What has begun or is done. */
export function learningOverTime(db: ReadableDb): TimelineLearning[] {
  const skills = listsByOwner<SkillId>(db, {
    table: 'learning_skills',
    owner: 'learning_id',
    item: 'skill_id',
  });
  return query<[], LearningRow>(
    db,
    `SELECT id, title, kind, started_on, finished_on, space FROM learning_activities
    WHERE state IN ('active', 'done') AND trashed_at IS NULL
      AND (started_on IS NOT NULL OR finished_on IS NOT NULL)`,
  )
    .all()
    .flatMap(({ started_on, finished_on, ...row }) => {
      const from = started_on ?? finished_on;
      if (from === null) return [];
      return [{ ...row, from, to: finished_on, skillIds: skills.get(row.id) ?? [] }];
    })
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

type OfSkill = { readonly skill_id: SkillId; readonly name: string };
const skillOf = ({ skill_id: id, name }: OfSkill) => ({ id, name });
const byDay = (one: { day: Day }, other: { day: Day }) => one.day.localeCompare(other.day);

export function practiceOverTime(db: ReadableDb): TimelinePractice[] {
  return query<[], OfSkill & { id: RecordId; day: Day; task: string }>(
    db,
    `SELECT p.id, p.skill_id, s.name, p.day, p.task
    FROM skills s JOIN practice_sessions p ON p.skill_id = s.id
    WHERE s.trashed_at IS NULL AND p.trashed_at IS NULL`,
  )
    .all()
    .map((row) => ({ id: row.id, skill: skillOf(row), day: row.day, task: row.task }))
    .toSorted(byDay);
}

export function decisionsOverTime(db: ReadableDb): TimelineDecision[] {
  return query<[], OfSkill & { id: DecisionId; day: Day; kind: DecisionKind; level: Level }>(
    db,
    // Under the skill that they count for: a merged one stands for the one that was kept.
    `SELECT d.id, s.id AS skill_id, s.name, d.day, d.kind, d.level
    FROM decisions d LEFT JOIN skill_merges m ON m.skill_id = d.skill_id
      JOIN skills s ON s.id = ifnull(m.into_id, d.skill_id)
    WHERE s.trashed_at IS NULL`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      skill: skillOf(row),
      day: row.day,
      kind: row.kind,
      level: row.level,
    }))
    .toSorted(byDay);
}

export function reachedOverTime(db: ReadableDb): TimelineReached[] {
  return query<
    [],
    OfSkill & { id: GoalId; ended_at: Instant | null; to_level: Level; space: Space }
  >(
    db,
    `SELECT g.id, g.skill_id, s.name, g.ended_at, g.to_level, g.space
    FROM goals g JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
    WHERE g.state = 'reached' AND g.trashed_at IS NULL`,
  )
    .all()
    .flatMap((row) =>
      row.ended_at === null
        ? []
        : [
            {
              id: row.id,
              skill: skillOf(row),
              day: dayOf(row.ended_at),
              level: row.to_level,
              space: row.space,
            },
          ],
    )
    .toSorted(byDay);
}

export function turnsOverTime(db: ReadableDb): TimelineTurn[] {
  return query<[], OfSkill & { goal_id: GoalId; number: number; closed_at: Instant }>(
    db,
    `SELECT c.goal_id, c.number, c.closed_at, g.skill_id, s.name
    FROM skills s JOIN goals g ON g.skill_id = s.id JOIN cycles c ON c.goal_id = g.id
    WHERE s.trashed_at IS NULL AND g.trashed_at IS NULL AND c.closed_at IS NOT NULL`,
  )
    .all()
    .map((row) => ({
      goalId: row.goal_id,
      number: row.number,
      skill: skillOf(row),
      day: dayOf(row.closed_at),
    }))
    .toSorted(byDay);
}

/** Skills with an open goal, the soonest due first. */
export function skillsWithGoals(db: ReadableDb): SkillId[] {
  const rows = query<[], { skill_id: SkillId }>(
    db,
    `SELECT g.skill_id FROM goals g JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
    WHERE g.state = 'active' AND g.trashed_at IS NULL ORDER BY g.by_day, g.id`,
  ).all();
  return [...new Set(rows.map((row) => row.skill_id))];
}

/** The day of the first rating of any skill that is not in the trash; null before there is one. */
export function firstRatingDay(db: ReadableDb): Day | null {
  const row = query<[], { first: Day | null }>(
    db,
    `SELECT min((SELECT min(r.day) FROM ratings r WHERE r.skill_id = s.id)) AS first
    FROM skills s WHERE s.trashed_at IS NULL`,
  ).get();
  return row?.first ?? null;
}
