import { createContext, useContext } from 'react';
import type { PromotableKind } from '../../shared/domain/promotion.ts';
import type { RatingView } from '../../shared/ipc/views.ts';

/** A dialog of one feature that another opens; they meet here and nowhere else. */
export type OpenDialog =
  | { readonly what: 'skill' }
  | { readonly what: 'rating'; readonly skillId: string }
  | { readonly what: 'reply'; readonly rating: RatingView }
  | { readonly what: 'decision'; readonly skillId: string }
  | {
      readonly what: 'turn-closed';
      readonly goalId: string;
      readonly closedCycle: string;
      readonly openedCycle: string | null;
    }
  | { readonly what: 'goal'; readonly skillId?: string }
  | { readonly what: 'learning'; readonly skillId?: string; readonly cycleId?: string }
  | { readonly what: 'finish-learning'; readonly learningId: string }
  | { readonly what: 'import-learning' }
  | { readonly what: 'practice'; readonly skillId?: string; readonly cycleId?: string }
  | { readonly what: 'lesson'; readonly projectId?: string; readonly skillId?: string }
  | { readonly what: 'project'; readonly skillId?: string; readonly cycleId?: string }
  | { readonly what: 'outcome'; readonly projectId: string }
  | { readonly what: 'carry'; readonly kind: PromotableKind; readonly id: string }
  | { readonly what: 'person' };

/** Opens a dialog over whatever is shown; the one that is open gives way. */
export const OpenDialogContext = createContext<(dialog: OpenDialog) => void>(() => undefined);

export function useOpenDialog(): (dialog: OpenDialog) => void {
  return useContext(OpenDialogContext);
}
