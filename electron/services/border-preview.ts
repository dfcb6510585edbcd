import { RecordId, SkillId } from '../../shared/domain/id.ts';
import type { PromotionTarget } from '../../shared/domain/promotion.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { VisibleChange } from '../../shared/domain/visible.ts';
import { visibleFields } from '../../shared/domain/visible-fields.ts';
import type { PromotionPreview, VisibleRecord } from '../../shared/ipc/border-view.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { Strip } from '../../shared/ipc/views.ts';
import { type ReadableDb, supposing } from '../database/db.ts';
import { lastWrittenOut } from '../database/disclosures.ts';
import { portfolioReader } from '../database/portfolio-reader.ts';
import { titlesOf } from '../database/record-titles.ts';
import { getSkillRow } from '../database/skills.ts';
import { housedIn, skillBehind } from '../database/spaces.ts';
import { listStaying } from '../database/staying.ts';
import { companions, moveAndLook, recipientsOf, refuseCrossing } from './border.ts';
import type { ServiceContext } from './context.ts';
import { stripOf } from './skill-rows.ts';

/** The fields that say which record it is, the first that is filled. */
const titleFields = ['name', 'title', 'skillId', 'projectId', 'evidenceId', 'personId'] as const;

function titleOf({ record }: VisibleChange, nameOf: (id: string) => string | null): string {
  for (const field of titleFields) {
    const value = record[field];
    if (typeof value === 'string') return field.endsWith('Id') ? (nameOf(value) ?? '') : value;
  }
  return '';
}

/** Whether a reader is handed the bytes of a file too. */
function fileField(db: ReadableDb, { kind, key, change }: VisibleChange): VisibleRecord['fields'] {
  if (kind !== 'evidence' || change === 'disappears') return [];
  return portfolioReader(db).evidenceFile(key) === null ? [] : [{ name: 'file', value: true }];
}

function toRecords(db: ReadableDb, changes: readonly VisibleChange[]): VisibleRecord[] {
  const nameOf = titlesOf(db);
  return changes.map((one) => ({
    change: one.change,
    kind: one.kind,
    key: one.key,
    title: titleOf(one, nameOf),
    fields: [...visibleFields(one, nameOf), ...fileField(db, one)],
  }));
}

function stripOfSkill(db: ReadableDb, skillId: string, today: string): Strip | null {
  return stripOf(getSkillRow(db, SkillId.parse(skillId)).position, today);
}

/** What would be seen, and where the skill of a rating would stand: found out by doing it, then taken back. */
function supposed(
  context: ServiceContext,
  targets: readonly [PromotionTarget, ...PromotionTarget[]],
  { to, today }: { readonly to: Space; readonly today: string },
) {
  const skillId = targets[0].kind === 'rating' ? skillBehind(context.db, targets[0]) : null;
  const before = skillId === null ? null : stripOfSkill(context.db, skillId, today);
  return supposing(context.db, (tx) => {
    const seen = moveAndLook(tx, context, targets, to);
    const after = skillId === null ? null : stripOfSkill(tx, skillId, today);
    const level = skillId === null ? null : { before, after };
    return { seen, level, changes: toRecords(tx, seen) };
  });
}

/**
 * What carrying a record across would do, or taking it back when it is in the portfolio: exactly what the portfolio
 * reader gives otherwise, what stays, what must come along, and who has it already. Changes nothing.
 * Refusals: not-found, not-ready for learning that is not finished, append-only for a rating given in the portfolio.
 */
export function previewPromotion(
  context: ServiceContext,
  { today, ...target }: Checked<'promotion.preview'>,
): PromotionPreview {
  const { db } = context;
  const { space, title } = housedIn(db, target);
  const to = space === 'learning' ? 'portfolio' : 'learning';
  refuseCrossing(db, target, to);
  const along = companions(db, target, to);
  const { seen, level, changes } = supposed(context, [target, ...along], { to, today });
  return {
    direction: to === 'portfolio' ? 'carry' : 'take-back',
    title,
    changes,
    stays: to === 'portfolio' ? listStaying(db, target) : [],
    along: along.map((one) => ({ ...one, title: housedIn(db, one).title })),
    sharedWith:
      to === 'portfolio'
        ? []
        : recipientsOf(db, seen).map((one) => ({ ...one, shareId: RecordId.parse(one.shareId) })),
    writtenOutAt: to === 'portfolio' ? null : lastWrittenOut(db, target.id),
    level,
  };
}
