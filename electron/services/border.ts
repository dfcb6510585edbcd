import { LearningId, RecordId, SkillId } from '../../shared/domain/id.ts';
import type { PromotionTarget } from '../../shared/domain/promotion.ts';
import type { Space } from '../../shared/domain/record.ts';
import { type VisibleChange, visibleDifference } from '../../shared/domain/visible.ts';
import type { Checked, Noun } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { type ReadableDb, supposing, type WritableDb } from '../database/db.ts';
import { appendDisclosure } from '../database/disclosures.ts';
import { findLearning } from '../database/learning.ts';
import { listRecipients, type Recipient } from '../database/recipients.ts';
import { goalsInPortfolio, housedIn, moveInto, skillBehind } from '../database/spaces.ts';
import { visibleRecords } from '../database/visible-records.ts';
import type { ServiceContext } from './context.ts';
import { latestToday } from './days.ts';
import { save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';

const done = { done: true } as const;
const nouns: readonly Noun[] = ['skills', 'goals', 'cycles', 'learning', 'projects', 'ratings'];

/** What must go the same way as a record: the skill into the portfolio with its goal, the goals out of it with their skill. */
export function companions(
  db: ReadableDb,
  target: PromotionTarget,
  to: Space,
): readonly PromotionTarget[] {
  if (to === 'learning') {
    if (target.kind !== 'skill') return [];
    return goalsInPortfolio(db, target.id).map((id) => ({ kind: 'goal', id: RecordId.parse(id) }));
  }
  const skillId = skillBehind(db, target);
  if (skillId === null) return [];
  const skill: PromotionTarget = { kind: 'skill', id: RecordId.parse(skillId) };
  return housedIn(db, skill).space === 'learning' ? [skill] : [];
}

/** Only what is finished is carried across. Refusals: not-ready. */
function refuseUnfinished(db: ReadableDb, { kind, id }: PromotionTarget): void {
  if (kind !== 'learning') return;
  if (findLearning(db, LearningId.parse(id))?.state !== 'done') throw new Refusal('not-ready');
}

/** Moves records and whatever is worked out from where they are. */
export function moveAll(
  tx: WritableDb,
  context: ServiceContext,
  targets: readonly PromotionTarget[],
  to: Space,
): void {
  const at = context.now().toISOString();
  for (const target of targets) {
    moveInto(tx, target, to, at);
    const skillId = target.kind === 'rating' ? skillBehind(tx, target) : null;
    if (skillId !== null) refreshSnapshot(tx, SkillId.parse(skillId), latestToday(context));
  }
}

/** What others could see otherwise, once these records are in a space: moves them, and looks before and after. */
export function moveAndLook(
  tx: WritableDb,
  context: ServiceContext,
  targets: readonly PromotionTarget[],
  to: Space,
): VisibleChange[] {
  const before = visibleRecords(tx, targets);
  moveAll(tx, context, targets, to);
  return visibleDifference(before, visibleRecords(tx, targets));
}

/** Whoever was given any of what would no longer be seen. */
export function recipientsOf(db: ReadableDb, changes: readonly VisibleChange[]): Recipient[] {
  return listRecipients(
    db,
    changes.filter(({ change }) => change === 'disappears'),
  );
}

/** Refusals: not-found, already-done, not-ready for learning that is not finished. */
export function refuseCrossing(db: ReadableDb, target: PromotionTarget, to: Space): void {
  if (housedIn(db, target).space === to) throw new Refusal('already-done');
  if (to === 'portfolio') refuseUnfinished(db, target);
}

function cross(
  context: ServiceContext,
  { along, ...target }: Checked<'promotion.carry'>,
  to: Space,
): typeof done {
  const { db } = context;
  refuseCrossing(db, target, to);
  const with_ = companions(db, target, to);
  const isAgreed = with_.length === along.length && with_.every(({ id }) => along.includes(id));
  if (!isAgreed) throw new Refusal('needs-company');
  const targets = [target, ...with_];
  if (to === 'learning') {
    const seen = supposing(db, (tx) => moveAndLook(tx, context, targets, to));
    if (recipientsOf(db, seen).length > 0) throw new Refusal('already-shared');
  }
  const kind = to === 'portfolio' ? 'promotion' : 'promotion-taken-back';
  const command = to === 'portfolio' ? 'promotion.carry' : 'promotion.takeBack';
  save(context, { command, nouns, undoable: false }, (tx) => {
    moveAll(tx, context, targets, to);
    for (const { id } of targets) {
      appendDisclosure(tx, { at: context.now().toISOString(), kind, subject: id });
    }
  });
  return done;
}

/**
 * Carries one record across into the portfolio, with what must come along and was agreed to, and writes each down in
 * the ledger. Refusals: not-found, already-done, not-ready for learning that is not finished, needs-company when what
 * must come along was not agreed to.
 */
export function carryAcross(
  context: ServiceContext,
  input: Checked<'promotion.carry'>,
): typeof done {
  return cross(context, input, 'portfolio');
}

/**
 * Takes one record back into the learning space, and writes that down too. Refusals: not-found, already-done,
 * needs-company, already-shared when anybody was given any of it, append-only for a rating that was given in the
 * portfolio.
 */
export function takeBack(
  context: ServiceContext,
  input: Checked<'promotion.takeBack'>,
): typeof done {
  return cross(context, input, 'learning');
}
