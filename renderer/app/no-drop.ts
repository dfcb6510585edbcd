import { useEffect } from 'react';
import { isTyping } from '../ui/attention.ts';

/** Nothing that is dropped takes the window elsewhere, whether a portfolio is open or not. Text may be dropped into a field. */
export function useNoDrop(): void {
  useEffect(() => {
    const hear = (event: DragEvent) => {
      const hasFiles = event.dataTransfer?.types.includes('Files') ?? false;
      if (event.defaultPrevented || (isTyping(event.target) && !hasFiles)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    // After everybody who takes what is dropped: the last one on the way up.
    window.addEventListener('dragover', hear);
    window.addEventListener('drop', hear);
    return () => {
      window.removeEventListener('dragover', hear);
      window.removeEventListener('drop', hear);
    };
  }, []);
}
