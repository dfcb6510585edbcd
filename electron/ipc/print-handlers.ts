import type { TimelineSheet } from '../../shared/ipc/timeline-view.ts';
import type { ServiceContext } from '../services/context.ts';
import { getTimelineSheet, notePrint } from '../services/timeline-sheet.ts';
import type { Handlers } from './answer.ts';

/** What the desktop does for a print: it asks the person where to. False is "never mind". */
export type PrintDesktop = {
  /** @param note Called before a file is written, and once a printer has taken the pages; may throw. */
  readonly printTimeline: (
    sheet: TimelineSheet,
    onto: 'paper' | 'pdf',
    note: () => void,
  ) => Promise<boolean>;
};

type PrintHandlers = Pick<Handlers, Extract<keyof Handlers, `print.${string}`>>;

/** Everything printed is read from the portfolio alone and leaves a row in the ledger. */
export function printHandlers(context: () => ServiceContext, desktop: PrintDesktop): PrintHandlers {
  return {
    'print.timeline': async ({ sheet, onto }) => {
      const shown = getTimelineSheet(context(), sheet);
      // Asked for again at that moment: the vault may have been locked while the dialog was open.
      const done = await desktop.printTimeline(shown, onto, () => notePrint(context()));
      return { done };
    },
  };
}
