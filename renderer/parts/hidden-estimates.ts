import './hidden-estimates.css';
import { useEffect } from 'react';

/**
 * While a rating is being given, no estimate is in sight: what is behind the dialog would lead the hand.
 * Everything that shows one carries `data-estimate`.
 */
export function useHiddenEstimates(): void {
  useEffect(() => {
    document.documentElement.dataset.rating = '';
    return () => {
      delete document.documentElement.dataset.rating;
    };
  }, []);
}
