import type { Day } from '../../shared/domain/day.ts';
import type { OutcomeId, ProjectId, RatingId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import { type Observation, Outcome, type OutcomeVerdict } from '../../shared/domain/project.ts';
import type { Basis } from '../../shared/domain/rating.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  type ListTable,
  listedIds,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  replaceList,
} from './record-rows.ts';

export type OutcomeRow = RecordRow & {
  readonly id: OutcomeId;
  readonly project_id: ProjectId;
  readonly day: Day;
  readonly result: string;
  readonly hoped: string;
  readonly figures: string;
  readonly verdict: OutcomeVerdict;
};

export type ObservationRow = {
  readonly skill_id: SkillId;
  readonly level: Level | null;
  readonly basis: Basis;
  readonly sentence: string;
};

export const OUTCOME_COLUMNS = [
  'id',
  'project_id',
  'day',
  'result',
  'hoped',
  'figures',
  'verdict',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof OutcomeRow)[];

const SELECT = `SELECT ${OUTCOME_COLUMNS.join(', ')} FROM outcomes`;
const ratingList: ListTable = { table: 'outcome_ratings', owner: 'outcome_id', item: 'rating_id' };

export function rowToObservation(row: ObservationRow): Observation {
  return { skillId: row.skill_id, level: row.level, basis: row.basis, sentence: row.sentence };
}

export function rowToOutcome(
  row: OutcomeRow,
  observations: readonly Observation[],
  ratingIds: readonly RatingId[],
): Outcome {
  return {
    id: row.id,
    projectId: row.project_id,
    day: row.day,
    result: row.result,
    hoped: row.hoped,
    figures: row.figures,
    verdict: row.verdict,
    observations: [...observations],
    ratingIds: [...ratingIds],
    ...recordOf(row),
  };
}

function outcomeToRow(outcome: Outcome): OutcomeRow {
  return {
    id: outcome.id,
    project_id: outcome.projectId,
    day: outcome.day,
    result: outcome.result,
    hoped: outcome.hoped,
    figures: outcome.figures,
    verdict: outcome.verdict,
    ...recordRow(outcome),
  };
}

/** Writes an outcome for good, with what was observed. Its ratings must be there already. */
export function insertOutcome(tx: WritableDb, outcome: Outcome): void {
  statement<[OutcomeRow]>(tx, insertInto('outcomes', OUTCOME_COLUMNS)).run(outcomeToRow(outcome));
  const insert = statement<[ObservationRow & { outcome_id: OutcomeId; position: number }]>(
    tx,
    insertInto('outcome_observations', [
      'outcome_id',
      'position',
      'skill_id',
      'level',
      'basis',
      'sentence',
    ]),
  );
  outcome.observations.forEach(({ skillId, level, basis, sentence }, position) => {
    insert.run({ outcome_id: outcome.id, position, skill_id: skillId, level, basis, sentence });
  });
  replaceList(tx, ratingList, outcome.id, outcome.ratingIds);
}

function complete(db: ReadableDb, row: OutcomeRow): Outcome {
  const observations = query<[OutcomeId], ObservationRow>(
    db,
    // Under the skill that it counts for: a merged one stands for the one that was kept.
    `SELECT ifnull(m.into_id, b.skill_id) AS skill_id, b.level, b.basis, b.sentence
    FROM outcome_observations b LEFT JOIN skill_merges m ON m.skill_id = b.skill_id
    WHERE b.outcome_id = ? ORDER BY b.position`,
  )
    .all(row.id)
    .map(rowToObservation);
  return rowToOutcome(row, observations, listedIds<RatingId>(db, ratingList, row.id));
}

export function findOutcome(db: ReadableDb, id: OutcomeId): Outcome | null {
  const row = query<[OutcomeId], OutcomeRow>(db, `${SELECT} WHERE id = ?`).get(id);
  return row === undefined ? null : Outcome.parse(complete(db, row));
}

/** Refusals: not-found. */
export function getOutcome(db: ReadableDb, id: OutcomeId): Outcome {
  return mustExist(findOutcome(db, id));
}

const NEWEST_FIRST = 'WHERE project_id = ? ORDER BY created_at DESC, id DESC';

/** The outcome that stands: the one recorded last. */
export function latestOutcome(db: ReadableDb, projectId: ProjectId): Outcome | null {
  const row = query<[ProjectId], OutcomeRow>(db, `${SELECT} ${NEWEST_FIRST} LIMIT 1`).get(
    projectId,
  );
  return row === undefined ? null : complete(db, row);
}

/** The one that stands first. */
export function listOutcomesOfProject(db: ReadableDb, projectId: ProjectId): Outcome[] {
  return query<[ProjectId], OutcomeRow>(db, `${SELECT} ${NEWEST_FIRST}`)
    .all(projectId)
    .map((row) => complete(db, row));
}
