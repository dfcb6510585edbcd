import type { SkillId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

type Pair = readonly [SkillId, SkillId];

function ordered(one: SkillId, other: SkillId): Pair {
  return one < other ? [one, other] : [other, one];
}

/** Says that two skills that look alike are not the same. Saying it twice is saying it once. */
export function keepApart(tx: WritableDb, one: SkillId, other: SkillId): void {
  statement<[SkillId, SkillId]>(
    tx,
    'INSERT INTO skills_kept_apart (one_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
  ).run(...ordered(one, other));
}

/** Pairs that the owner keeps apart, the smaller id first. */
export function listKeptApart(db: ReadableDb): Pair[] {
  return query<[], { one: SkillId; other: SkillId }>(
    db,
    'SELECT one_id AS one, other_id AS other FROM skills_kept_apart ORDER BY one_id, other_id',
  )
    .all()
    .map(({ one, other }) => [one, other] as const);
}
