import { useEffect } from 'react';
import { create } from 'zustand';
import type { EvidenceLink } from '../../../shared/domain/evidence.ts';
import type { Space } from '../../../shared/domain/record.ts';

/** A record on the screen that evidence can be dropped on. */
export type DropTarget = {
  readonly kind: EvidenceLink['kind'];
  readonly recordId: string;
  /** What a person calls it. */
  readonly label: string;
  readonly space: Space;
};

type Targets = { readonly targets: readonly DropTarget[] };

export const useDropTargets = create<Targets>(() => ({ targets: [] }));

/** Offers these records to whatever is dropped while they are shown. */
export function useOfferTargets(targets: readonly DropTarget[]): void {
  const key = JSON.stringify(targets);
  useEffect(() => {
    // The key is what was offered, so that a new list of the same records changes nothing.
    const offered = JSON.parse(key) as DropTarget[];
    useDropTargets.setState({ targets: offered });
    return () => {
      useDropTargets.setState(({ targets: now }) => ({ targets: now === offered ? [] : now }));
    };
  }, [key]);
}
