import type { Day } from '../../shared/domain/day.ts';
import type { EstimateThen } from '../../shared/domain/decision.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { Proposal } from '../../shared/rating/estimate.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { proposeStanding } from '../../shared/rating/propose.ts';
import type { ReadableDb } from '../database/db.ts';
import { latestDecision } from '../database/decisions.ts';
import { backgroundOf } from './backgrounds.ts';

/** The level the owner stands behind: the newest decision's; null before the first. */
export function standingOf(db: ReadableDb, skillId: SkillId): Level | null {
  return latestDecision(db, skillId)?.level ?? null;
}

/** What the evidence suggests for the standing level today; advice, never a change. */
export function proposalFor(
  db: ReadableDb,
  skillId: SkillId,
  ratings: readonly Rating[],
  today: Day,
): Proposal | null {
  const last = latestDecision(db, skillId);
  return proposeStanding(ratings, {
    today,
    standing: last?.level ?? null,
    newSince: last?.createdAt ?? null,
    background: backgroundOf(db, skillId),
  });
}

/** The estimate in the short form that is kept with a decision. */
export function estimateThen(
  db: ReadableDb,
  skillId: SkillId,
  ratings: readonly Rating[],
  today: Day,
): EstimateThen {
  const estimate = estimateSkill(ratings, { today, background: backgroundOf(db, skillId) });
  const proposal = proposalFor(db, skillId, ratings, today);
  return {
    level: estimate.level,
    low80: estimate.likely80?.low ?? null,
    high80: estimate.likely80?.high ?? null,
    fix: estimate.fix,
    ratings: estimate.ratings,
    proposed: proposal?.kind === 'move' ? proposal.level : null,
  };
}
