import { Refusal } from '../../shared/result.ts';
import { failureCode } from './classify-failure.ts';

/** A thread that ended without an answer: whoever waits for it hears so, and may try again. */
export const cutShort = (): Refusal => new Refusal('work-cut-short');

export const wasCutShort = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'work-cut-short';

/** What ended a thread, for whoever waits for it: too little memory is nobody's bug. */
export function endOfWorker(error: unknown): unknown {
  const isMemory = failureCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' || isFailedAllocation(error);
  return isMemory ? cutShort() : error;
}

/** WebAssembly says it without a code. */
function isFailedAllocation(error: unknown): boolean {
  return error instanceof Error && error.name === 'RangeError' && /memory/i.test(error.message);
}
