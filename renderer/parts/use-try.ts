import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Refusal } from '../../shared/result.ts';
import { refusalText } from '../ui/refusal-text.ts';
import { showToast } from '../ui/toast.tsx';

/** Does something that has no form of its own; a refusal is said in a toast. Gives whether it went well. */
export function useTry(): (work: () => Promise<unknown>) => Promise<boolean> {
  const intl = useIntl();
  return useCallback(
    async (work) => {
      try {
        await work();
        return true;
      } catch (error) {
        const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
        const { title, advice } = refusalText(intl, refusal);
        showToast({ title, description: advice, tone: 'bad' });
        return false;
      }
    },
    [intl],
  );
}
