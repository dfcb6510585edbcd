import type { Checked } from '../../shared/ipc/contract.ts';
import {
  type AssumedSource,
  assumedSources,
  isUsual,
} from '../../shared/rating/own-assumptions.ts';
import {
  forgetAssumptions,
  readOwnAssumptions,
  saveAssumption,
} from '../database/source-assumptions.ts';
import type { ServiceContext } from './context.ts';
import { save } from './saving.ts';

/** What is assumed of each kind of source, and what usually is. */
export function getAssumptions(context: ServiceContext): AssumedSource[] {
  return assumedSources(readOwnAssumptions(context.db));
}

/** Pages read with them at once; what lists show is worked out again by `readingAgain`. */
const nouns = ['assumptions', 'skills'] as const;

/** Assumes this of a kind of source from now on; what equals the usual is kept as the usual. */
export function changeAssumption(
  context: ServiceContext,
  { source, assumed }: Checked<'assumptions.change'>,
): AssumedSource[] {
  save(context, { command: 'assumptions.change', nouns, undoable: true }, (tx) => {
    if (isUsual(source, assumed)) forgetAssumptions(tx, source);
    else saveAssumption(tx, source, assumed);
  });
  return getAssumptions(context);
}

/** Back to what is usually assumed of all kinds. */
export function resetAssumptions(context: ServiceContext): AssumedSource[] {
  const wish = { command: 'assumptions.reset', nouns, undoable: true };
  save(context, wish, (tx) => forgetAssumptions(tx, null));
  return getAssumptions(context);
}
