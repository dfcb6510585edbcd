import type { IntlShape } from 'react-intl';
import { Refusal } from '../../shared/result.ts';
import { ask } from '../api.ts';
import { refusalText } from '../ui/refusal-text.ts';
import { showToast } from '../ui/toast.tsx';
import { messages } from './messages.ts';
import { editText } from './undo-messages.ts';

type Direction = 'undo' | 'redo';

/** Takes the last edit back, or does it again, and says which one it was. */
export async function moveInHistory(intl: IntlShape, direction: Direction): Promise<void> {
  const isUndo = direction === 'undo';
  try {
    const { command } = await ask(isUndo ? 'history.undo' : 'history.redo', {});
    showToast({
      title: intl.formatMessage(isUndo ? messages.undone : messages.redone, {
        what: editText(intl, command),
      }),
      action: {
        label: intl.formatMessage(isUndo ? messages.redo : messages.undo),
        onAction: () => void moveInHistory(intl, isUndo ? 'redo' : 'undo'),
      },
    });
  } catch (error) {
    showRefusal(intl, error);
  }
}

/** A refusal that belongs to no form, as a toast. */
export function showRefusal(intl: IntlShape, error: unknown): void {
  const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
  const { title, advice } = refusalText(intl, refusal);
  const tone = refusal.code === 'nothing-to-undo' ? 'plain' : 'bad';
  showToast({ title, description: advice, tone });
}
