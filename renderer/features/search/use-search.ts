import { useEffect, useState } from 'react';
import type { Found } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';

export type Search = {
  readonly found: readonly Found[];
  /** The list still answers an earlier text. */
  readonly isAsking: boolean;
};

/** Records that hold these words. While a newer answer is on its way the last one stays, so that nothing flickers. */
export function useSearch(text: string): Search {
  const wanted = text.trim();
  const [answer, setAnswer] = useState<{ to: string; found: readonly Found[] }>({
    to: '',
    found: [],
  });
  useEffect(() => {
    if (wanted === '') return;
    let current = true;
    const take = (found: readonly Found[]) => current && setAnswer({ to: wanted, found });
    // Commands are still offered when the search is refused, for instance because the vault has just been locked.
    ask('search.find', { text: wanted }).then(take, () => take([]));
    return () => {
      current = false;
    };
  }, [wanted]);
  if (wanted === '') return { found: [], isAsking: false };
  return { found: answer.found, isAsking: answer.to !== wanted };
}
