import type { ReactNode } from 'react';
import type { Space } from '../../shared/domain/record.ts';
import { SpaceMark } from './space-mark.tsx';

/** What a page says of the room that its record lies in: the mark before the small line above the title, and the ground. */
export function pageSpace(
  space: Space,
  words: ReactNode = null,
): { readonly eyebrow: ReactNode; readonly tone: 'learning' | undefined } {
  return {
    eyebrow: (
      <>
        <SpaceMark space={space} />
        {words}
      </>
    ),
    tone: space === 'learning' ? 'learning' : undefined,
  };
}
