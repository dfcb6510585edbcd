import type { Day } from '../../shared/domain/day.ts';
import type { Evidence, EvidenceLink } from '../../shared/domain/evidence.ts';
import type { FeedbackResponse } from '../../shared/domain/feedback.ts';
import type { PersonId, RatingId, RecordId } from '../../shared/domain/id.ts';
import type { LessonCard } from '../../shared/domain/lesson.ts';
import type { Person, Relation } from '../../shared/domain/person.ts';
import { query, type ReadableDb } from './db.ts';
import { contentOf, EVIDENCE_COLUMNS, type EvidenceRow } from './evidence.ts';
import type { LessonCardRow } from './lesson-cards.ts';
import { RECORD_COLUMNS, type RecordRow, recordOf } from './record-rows.ts';

/** What the owner noted about a person is theirs alone. */
export type PortfolioPerson = Omit<Person, 'note'>;

/** Of sealed evidence the content and file name are not there to be given. */
export type PortfolioEvidence = Omit<Evidence, 'content' | 'sealed'> & {
  readonly content:
    | Evidence['content']
    | {
        readonly kind: 'sealed';
        readonly mediaType: string | null;
        /** Bytes. */
        readonly size: number | null;
        readonly sha256: string | null;
      };
};

export type PortfolioEvidenceLink = EvidenceLink & { readonly evidenceId: RecordId };

/** What came back, with the question where that may be seen. */
export type PortfolioFeedback = Omit<FeedbackResponse, 'requestId' | 'personId'> & {
  readonly personId: PersonId | null;
  readonly question: string | null;
};

export type PortfolioCard = Omit<LessonCard, 'lessonId'>;

type PortfolioPersonRow = RecordRow & {
  readonly id: PersonId;
  readonly name: string;
  readonly relation: Relation;
  readonly since_day: Day | null;
};

export function listPortfolioPeople(db: ReadableDb): PortfolioPerson[] {
  return query<[], PortfolioPersonRow>(
    db,
    `SELECT id, name, relation, since_day, ${RECORD_COLUMNS.join(', ')}
    FROM portfolio_people ORDER BY created_at, id`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      name: row.name,
      relation: row.relation,
      since: row.since_day,
      ...recordOf(row),
    }));
}

export function listPortfolioEvidence(db: ReadableDb): PortfolioEvidence[] {
  return query<[], EvidenceRow>(
    db,
    `SELECT ${EVIDENCE_COLUMNS.join(', ')} FROM portfolio_evidence ORDER BY created_at, id`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      title: row.title,
      description: row.description,
      content:
        row.sealed === 1
          ? { kind: 'sealed', mediaType: row.media_type, size: row.size, sha256: row.sha256 }
          : contentOf(row),
      sealedUntil: row.sealed_until,
      voucherId: row.voucher_id,
      ...recordOf(row),
    }));
}

export function listPortfolioEvidenceLinks(db: ReadableDb): PortfolioEvidenceLink[] {
  return query<[], PortfolioEvidenceLink>(
    db,
    `SELECT evidence_id AS evidenceId, kind, record_id AS recordId
    FROM portfolio_evidence_links ORDER BY evidence_id, kind, record_id`,
  ).all();
}

export function portfolioFile(db: ReadableDb, evidenceId: string): Uint8Array | null {
  const row = query<[string], { bytes: Uint8Array }>(
    db,
    'SELECT bytes FROM portfolio_files WHERE evidence_id = ?',
  ).get(evidenceId);
  return row?.bytes ?? null;
}

type FeedbackRow = RecordRow & {
  readonly id: RecordId;
  readonly person_id: PersonId | null;
  readonly day: Day;
  readonly text: string;
  readonly question: string | null;
  readonly rating_ids: string;
};

export function listPortfolioFeedback(db: ReadableDb): PortfolioFeedback[] {
  return query<[], FeedbackRow>(
    db,
    `SELECT id, person_id, day, text, question, rating_ids, ${RECORD_COLUMNS.join(', ')}
    FROM portfolio_feedback ORDER BY created_at, id`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      personId: row.person_id,
      day: row.day,
      text: row.text,
      question: row.question,
      ratingIds: JSON.parse(row.rating_ids) as RatingId[],
      ...recordOf(row),
    }));
}

export function listPortfolioCards(db: ReadableDb): PortfolioCard[] {
  return query<[], LessonCardRow>(
    db,
    `SELECT id, title, text, ${RECORD_COLUMNS.join(', ')}
    FROM portfolio_lesson_cards ORDER BY created_at, id`,
  )
    .all()
    .map((row) => ({ id: row.id, title: row.title, text: row.text, ...recordOf(row) }));
}
