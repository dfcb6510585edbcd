import { carryAcross, takeBack } from '../services/border.ts';
import { previewPromotion } from '../services/border-preview.ts';
import { listLedger } from '../services/ledger.ts';
import type { Handlers } from './answer.ts';
import type { Of } from './record-handlers.ts';

type BorderHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `promotion.${string}` | `ledger.${string}`>
>;

/** Who answers questions about the border between the two spaces. */
export function borderHandlers(of: Of): BorderHandlers {
  return {
    'promotion.preview': of(previewPromotion),
    'promotion.carry': of(carryAcross),
    'promotion.takeBack': of(takeBack),
    'ledger.list': of(listLedger),
  };
}
