import type { Day } from '../../shared/domain/day.ts';
import type { RecordId, SkillId } from '../../shared/domain/id.ts';
import {
  Suggestion,
  type SuggestionDecision,
  type SuggestionKind,
  type SuggestionReason,
} from '../../shared/domain/suggestion.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  columnsAs,
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
} from './record-rows.ts';

type SuggestionRow = RecordRow & {
  readonly id: RecordId;
  readonly kind: SuggestionKind;
  readonly skill_id: SkillId | null;
  readonly subject: string;
  readonly confidence: number;
  readonly would_change: string;
  readonly day: Day;
};

const COLUMNS = [
  'id',
  'kind',
  'skill_id',
  'subject',
  'confidence',
  'would_change',
  'day',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof SuggestionRow)[];

const SELECT = `SELECT ${columnsAs('s', COLUMNS)} FROM suggestions s`;

function complete(db: ReadableDb, row: SuggestionRow): Suggestion {
  const reasons = query<[RecordId], SuggestionReason>(
    db,
    `SELECT text, record_id AS recordId FROM suggestion_reasons
    WHERE suggestion_id = ? ORDER BY position`,
  ).all(row.id);
  const decision = query<[RecordId], SuggestionDecision>(
    db,
    `SELECT kind, reason, at FROM suggestion_decisions
    WHERE suggestion_id = ? ORDER BY id DESC LIMIT 1`,
  ).get(row.id);
  return Suggestion.parse({
    id: row.id,
    kind: row.kind,
    skillId: row.skill_id,
    subject: row.subject,
    confidence: row.confidence,
    wouldChange: row.would_change,
    day: row.day,
    reasons,
    decision: decision ?? null,
    ...recordOf(row),
  });
}

/** With its reasons; a decision comes later, from the owner. */
export function insertSuggestion(tx: WritableDb, suggestion: Suggestion): void {
  statement<[SuggestionRow]>(tx, insertInto('suggestions', COLUMNS)).run({
    id: suggestion.id,
    kind: suggestion.kind,
    skill_id: suggestion.skillId,
    subject: suggestion.subject,
    confidence: suggestion.confidence,
    would_change: suggestion.wouldChange,
    day: suggestion.day,
    ...recordRow(suggestion),
  });
  const insert = statement<[object]>(
    tx,
    insertInto('suggestion_reasons', ['suggestion_id', 'position', 'text', 'record_id']),
  );
  suggestion.reasons.forEach(({ text, recordId }, position) => {
    insert.run({ suggestion_id: suggestion.id, position, text, record_id: recordId });
  });
}

/** Records the owner's word, for good; a later one stands in its place. */
export function decideSuggestion(tx: WritableDb, id: RecordId, decision: SuggestionDecision): void {
  statement<[object]>(
    tx,
    insertInto('suggestion_decisions', ['suggestion_id', 'kind', 'reason', 'at']),
  ).run({ suggestion_id: id, ...decision });
}

export function findSuggestion(db: ReadableDb, id: RecordId): Suggestion | null {
  const row = query<[RecordId], SuggestionRow>(db, `${SELECT} WHERE s.id = ?`).get(id);
  return row === undefined ? null : complete(db, row);
}

/** Refusals: not-found. */
export function getSuggestion(db: ReadableDb, id: RecordId): Suggestion {
  return mustExist(findSuggestion(db, id));
}

/** Those that wait for the owner's word, newest day first. */
export function listOpenSuggestions(db: ReadableDb): Suggestion[] {
  return query<[], SuggestionRow>(
    db,
    `${SELECT}
    WHERE NOT EXISTS (SELECT 1 FROM suggestion_decisions d WHERE d.suggestion_id = s.id)
    ORDER BY s.day DESC, s.id DESC`,
  )
    .all()
    .map((row) => complete(db, row));
}
