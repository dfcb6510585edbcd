import { Sprout, Undo2 } from 'lucide-react';
import { createContext, useContext } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import type { PromotableKind } from '../../shared/domain/promotion.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { MenuEntry } from '../ui/popover-menu.tsx';

const messages = defineMessages({
  carry: { id: 'parts.crossing.carry', defaultMessage: 'Carry into the portfolio…' },
  takeBack: { id: 'parts.crossing.take-back', defaultMessage: 'Take back…' },
});

/** The record that is to cross the border between the two spaces. */
export type Crossing = { readonly kind: PromotableKind; readonly id: string };

/** Asks before a record crosses; given by the app. */
export const CrossingContext = createContext<(crossing: Crossing) => void>(() => undefined);

/** Opens the question whether a record shall cross. */
export function useCrossing(): (crossing: Crossing) => void {
  return useContext(CrossingContext);
}

/** The entry of a record's menu with which it crosses the border; none for what may not cross yet. */
export function useCrossingItem(
  record: Crossing & { readonly space: Space; readonly isReady?: boolean | undefined },
): MenuEntry[] {
  const intl = useIntl();
  const cross = useCrossing();
  const { kind, id, space, isReady = true } = record;
  if (!isReady) return [];
  const isCarry = space === 'learning';
  return [
    {
      id: 'cross',
      edits: true,
      label: intl.formatMessage(isCarry ? messages.carry : messages.takeBack),
      icon: isCarry ? Sprout : Undo2,
      onAction: () => cross({ kind, id }),
    },
  ];
}
