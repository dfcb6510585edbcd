import type { Checked } from '../../shared/ipc/contract.ts';
import { backgroundsOf } from '../../shared/rating/estimate-portfolio.ts';
import { groupBy } from '../../shared/rating/group.ts';
import {
  type AssumedSource,
  assumedSources,
  assumptionsWith,
  isUsual,
} from '../../shared/rating/own-assumptions.ts';
import type { WritableDb } from '../database/db.ts';
import { listRatings } from '../database/ratings.ts';
import {
  forgetAssumptions,
  readOwnAssumptions,
  saveAssumption,
} from '../database/source-assumptions.ts';
import type { ServiceContext } from './context.ts';
import { latestToday } from './days.ts';
import { save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';

/** What is assumed of each kind of source, and what usually is. */
export function getAssumptions(context: ServiceContext): AssumedSource[] {
  return assumedSources(readOwnAssumptions(context.db));
}

/** Every estimate rests on the assumptions, so all that is kept of them is worked out again. */
function workOutAgain(tx: WritableDb, context: ServiceContext): void {
  const today = latestToday(context);
  const assumptions = assumptionsWith(readOwnAssumptions(tx));
  const bySkill = groupBy(listRatings(tx), (rating) => rating.skillId);
  const backgrounds = backgroundsOf(bySkill, { today, assumptions });
  for (const skillId of bySkill.keys()) {
    refreshSnapshot(tx, skillId, today, backgrounds.get(skillId));
  }
}

const nouns = ['assumptions', 'skills', 'ratings', 'goals'] as const;

/** Assumes this of a kind of source from now on; what equals the usual is kept as the usual. */
export function changeAssumption(
  context: ServiceContext,
  { source, assumed }: Checked<'assumptions.change'>,
): AssumedSource[] {
  save(context, { command: 'assumptions.change', nouns, undoable: true }, (tx) => {
    if (isUsual(source, assumed)) forgetAssumptions(tx, source);
    else saveAssumption(tx, source, assumed);
    workOutAgain(tx, context);
  });
  return getAssumptions(context);
}

/** Back to what is usually assumed of all kinds. */
export function resetAssumptions(context: ServiceContext): AssumedSource[] {
  save(context, { command: 'assumptions.reset', nouns, undoable: true }, (tx) => {
    forgetAssumptions(tx, null);
    workOutAgain(tx, context);
  });
  return getAssumptions(context);
}
