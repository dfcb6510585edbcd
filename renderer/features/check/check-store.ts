import { create } from 'zustand';
import type { CheckReport } from '../../../shared/ipc/check-contract.ts';
import { Refusal } from '../../../shared/result.ts';
import { ask } from '../../api.ts';

type CheckNow = {
  readonly isRunning: boolean;
  /** What the last check of this sitting found; after a new start the names are gone, and a new check finds them. */
  readonly report: CheckReport | null;
  readonly refusal: Refusal | null;
};

const nothing: CheckNow = { isRunning: false, report: null, refusal: null };

/** Goes on whatever is on the screen meanwhile. */
export const useCheck = create<CheckNow>(() => nothing);

/** Reads the portfolio from end to end. A second wish while one runs changes nothing. */
export async function startCheck(): Promise<void> {
  if (useCheck.getState().isRunning) return;
  useCheck.setState({ isRunning: true, report: null, refusal: null });
  try {
    useCheck.setState({ report: await ask('check.run', {}) });
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
    useCheck.setState({ refusal });
  } finally {
    useCheck.setState({ isRunning: false });
  }
}

/** For another portfolio, or none. */
export function forgetCheck(): void {
  useCheck.setState(nothing);
}
