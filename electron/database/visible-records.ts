import type { PromotionTarget } from '../../shared/domain/promotion.ts';
import type { Visible, VisibleKind } from '../../shared/domain/visible.ts';
import type { ReadableDb } from './db.ts';
import { type PortfolioReader, portfolioReader } from './portfolio-reader.ts';

type Source = { readonly kind: VisibleKind; readonly keyOf: (record: never) => string };

const byId = (kind: VisibleKind): Source => ({ kind, keyOf: ({ id }: { id: string }) => id });

/** What repeats ratings, or is worked out from them; the bytes of files are told by their fingerprint. */
type NoRecord = 'evidenceFile' | 'ratingsOf' | 'habitEvidence' | 'assumptions';

/** What each function of the reader gives. */
const sources: Readonly<Record<Exclude<keyof PortfolioReader, NoRecord>, Source>> = {
  skills: byId('skill'),
  people: byId('person'),
  ratings: byId('rating'),
  decisions: byId('decision'),
  goals: byId('goal'),
  learning: byId('learning'),
  projects: byId('project'),
  outcomes: byId('outcome'),
  evidence: byId('evidence'),
  evidenceLinks: {
    kind: 'evidence-link',
    keyOf: (link: { evidenceId: string; kind: string; recordId: string }) =>
      `${link.evidenceId} ${link.kind} ${link.recordId}`,
  },
  credentials: byId('credential'),
  feedback: byId('feedback'),
  lessonCards: byId('lesson-card'),
  completeness: { kind: 'rating-count', keyOf: ({ source }: { source: string }) => source },
};

/**
 * Everything that the portfolio reader gives, as it gives it.
 * @param around See `portfolioReader`.
 */
export function visibleRecords(
  db: ReadableDb,
  around: readonly PromotionTarget[] | null = null,
): Visible[] {
  const reader = portfolioReader(db, around);
  return Object.entries(sources).flatMap(([name, { kind, keyOf }]) => {
    // The table above has an entry for every one of these names, and its key fits what it gives.
    const records = reader[name as keyof typeof sources]() as unknown as readonly never[];
    return records.map((record) => ({ kind, key: keyOf(record), record }));
  });
}
