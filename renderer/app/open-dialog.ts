import { createContext, useContext } from 'react';
import type { PromotableKind } from '../../shared/domain/promotion.ts';
import type { RatingView } from '../../shared/ipc/views.ts';

/** What a dialog begins with when it makes a record of a note, and who is told once it is saved. */
type FromNote = {
  readonly initialText?: string;
  /** Told instead of showing what was made. */
  readonly onSaved?: () => void;
};

/** A dialog of one feature that another opens; they meet here and nowhere else. */
export type OpenDialog =
  | ({ readonly what: 'skill' } & FromNote)
  | { readonly what: 'rating'; readonly skillId: string }
  | { readonly what: 'reply'; readonly rating: RatingView }
  | { readonly what: 'decision'; readonly skillId: string }
  | {
      readonly what: 'turn-closed';
      readonly goalId: string;
      readonly closedCycle: string;
      readonly openedCycle: string | null;
    }
  | ({ readonly what: 'goal'; readonly skillId?: string } & FromNote)
  | ({ readonly what: 'learning'; readonly skillId?: string; readonly cycleId?: string } & FromNote)
  | { readonly what: 'finish-learning'; readonly learningId: string }
  | ({ readonly what: 'practice'; readonly skillId?: string; readonly cycleId?: string } & FromNote)
  | ({ readonly what: 'project'; readonly skillId?: string; readonly cycleId?: string } & FromNote)
  | { readonly what: 'import-learning' }
  | { readonly what: 'lesson'; readonly projectId?: string; readonly skillId?: string }
  | { readonly what: 'outcome'; readonly projectId: string }
  | { readonly what: 'carry'; readonly kind: PromotableKind; readonly id: string }
  | { readonly what: 'credential'; readonly skillId?: string }
  | { readonly what: 'person' }
  /** A quick note, over whatever else is open. */
  | { readonly what: 'capture' };

/** Opens a dialog over whatever is shown; the one that is open gives way. */
export const OpenDialogContext = createContext<(dialog: OpenDialog) => void>(() => undefined);

export function useOpenDialog(): (dialog: OpenDialog) => void {
  return useContext(OpenDialogContext);
}
