import type { Day } from '../../shared/domain/day.ts';
import { FeedbackRequest, FeedbackResponse } from '../../shared/domain/feedback.ts';
import type { PersonId, ProjectId, RatingId, RecordId, SkillId } from '../../shared/domain/id.ts';
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
  updateRow,
} from './record-rows.ts';

type RequestRow = RecordRow & {
  readonly id: RecordId;
  readonly person_id: PersonId;
  readonly project_id: ProjectId | null;
  readonly question: string;
  readonly asked_on: Day;
  readonly by_day: Day | null;
  readonly state: FeedbackRequest['state'];
};

const REQUEST_COLUMNS = [
  'id',
  'person_id',
  'project_id',
  'question',
  'asked_on',
  'by_day',
  'state',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof RequestRow)[];

const skillList: ListTable = {
  table: 'feedback_request_skills',
  owner: 'request_id',
  item: 'skill_id',
};

function rowToRequest(row: RequestRow, skillIds: readonly SkillId[]): FeedbackRequest {
  return {
    id: row.id,
    personId: row.person_id,
    skillIds: [...skillIds],
    projectId: row.project_id,
    question: row.question,
    askedOn: row.asked_on,
    by: row.by_day,
    state: row.state,
    ...recordOf(row),
  };
}

function requestToRow(request: FeedbackRequest): RequestRow {
  return {
    id: request.id,
    person_id: request.personId,
    project_id: request.projectId,
    question: request.question,
    asked_on: request.askedOn,
    by_day: request.by,
    state: request.state,
    ...recordRow(request),
  };
}

export function insertFeedbackRequest(tx: WritableDb, request: FeedbackRequest): void {
  statement<[RequestRow]>(tx, insertInto('feedback_requests', REQUEST_COLUMNS)).run(
    requestToRow(request),
  );
  replaceList(tx, skillList, request.id, request.skillIds);
}

/** Refusals: not-found. */
export function updateFeedbackRequest(tx: WritableDb, request: FeedbackRequest): void {
  updateRow(tx, { name: 'feedback_requests', columns: REQUEST_COLUMNS }, requestToRow(request), {
    trash: false,
  });
  replaceList(tx, skillList, request.id, request.skillIds);
}

/** Refusals: not-found. */
export function getFeedbackRequest(db: ReadableDb, id: RecordId): FeedbackRequest {
  const row = query<[RecordId], RequestRow>(
    db,
    `SELECT ${REQUEST_COLUMNS.join(', ')} FROM feedback_requests WHERE id = ?`,
  ).get(id);
  return mustExist(
    row === undefined
      ? null
      : FeedbackRequest.parse(rowToRequest(row, listedIds(db, skillList, id))),
  );
}

/** The one asked last first. */
export function listFeedbackRequests(db: ReadableDb): FeedbackRequest[] {
  return query<[], RequestRow>(
    db,
    `SELECT ${REQUEST_COLUMNS.join(', ')} FROM feedback_requests ORDER BY asked_on DESC, id DESC`,
  )
    .all()
    .map((row) => rowToRequest(row, listedIds(db, skillList, row.id)));
}

type ResponseRow = RecordRow & {
  readonly id: RecordId;
  readonly request_id: RecordId | null;
  readonly person_id: PersonId;
  readonly day: Day;
  readonly text: string;
};

const RESPONSE_COLUMNS = [
  'id',
  'request_id',
  'person_id',
  'day',
  'text',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ResponseRow)[];

const ratingList: ListTable = {
  table: 'feedback_response_ratings',
  owner: 'response_id',
  item: 'rating_id',
};

/** Writes for good what came back. Its ratings must be there already. */
export function insertFeedbackResponse(tx: WritableDb, response: FeedbackResponse): void {
  statement<[ResponseRow]>(tx, insertInto('feedback_responses', RESPONSE_COLUMNS)).run({
    id: response.id,
    request_id: response.requestId,
    person_id: response.personId,
    day: response.day,
    text: response.text,
    ...recordRow(response),
  });
  replaceList(tx, ratingList, response.id, response.ratingIds);
}

/** Newest day first. */
export function listFeedbackResponses(db: ReadableDb): FeedbackResponse[] {
  return query<[], ResponseRow>(
    db,
    `SELECT ${RESPONSE_COLUMNS.join(', ')} FROM feedback_responses ORDER BY day DESC, id DESC`,
  )
    .all()
    .map((row) =>
      FeedbackResponse.parse({
        id: row.id,
        requestId: row.request_id,
        personId: row.person_id,
        day: row.day,
        text: row.text,
        ratingIds: listedIds<RatingId>(db, ratingList, row.id),
        ...recordOf(row),
      }),
    );
}
