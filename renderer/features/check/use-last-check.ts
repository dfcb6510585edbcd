import { isWholeCheck } from '../../../shared/domain/portfolio-check.ts';
import { useAnswer } from '../../answers.ts';
import { useCheck } from './check-store.ts';

/** What the last check found: the one of this sitting, or else the one that is kept. */
export function useLastCheck() {
  const { isRunning, report, refusal } = useCheck();
  const { value } = useAnswer('check.last', {});
  const last = isRunning ? null : (report ?? value?.last ?? null);
  const isDamaged = last !== null && !isWholeCheck(last);
  return { isRunning, report, refusal, last, isDamaged };
}
