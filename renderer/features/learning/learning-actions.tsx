import { Check, Pencil, Play, RotateCcw, Sprout, Trash2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { useCrossing, useCrossingItem } from '../../parts/crossing.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { useTry } from '../../parts/use-try.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { messages } from './messages.ts';

export type LearningOpen = 'edit' | 'finish' | null;

type Props = {
  readonly activity: LearningRow;
  readonly onOpen: (open: LearningOpen) => void;
  readonly onGone: () => void;
};

/** What may be done with an activity, by button, menu and key. */
export function LearningActions({ activity, onOpen, onGone }: Props) {
  const intl = useIntl();
  const remove = useRemoval(activity, onGone);
  const edit = () => onOpen('edit');
  const attempt = useTry();
  const { id, space, state } = activity;
  const crossing = useCrossingItem({ kind: 'learning', id, space, isReady: state === 'done' });
  const reopen = () => void attempt(() => ask('learning.reopen', { id }));
  useLetters({}, { e: edit, Delete: remove });
  return (
    <>
      <NextAction activity={activity} onOpen={onOpen} />
      <PopoverMenu
        edits
        label={intl.formatMessage(messages.more)}
        items={[
          {
            id: 'edit',
            label: intl.formatMessage(messages.edit),
            icon: Pencil,
            shortcut: 'E',
            onAction: edit,
          },
          ...crossing,
          ...(state === 'done' && space === 'learning'
            ? [
                {
                  id: 'reopen',
                  label: intl.formatMessage(messages.reopen),
                  icon: RotateCcw,
                  onAction: reopen,
                },
              ]
            : []),
          { id: 'line', kind: 'separator' },
          {
            id: 'remove',
            label: intl.formatMessage(messages.remove),
            icon: Trash2,
            shortcut: 'Del',
            isDanger: true,
            onAction: remove,
          },
        ]}
      />
    </>
  );
}

/** The one thing that comes next: start, finish, or carry across; nothing after that. */
function NextAction({ activity, onOpen }: Omit<Props, 'onGone'>) {
  const intl = useIntl();
  const attempt = useTry();
  const cross = useCrossing();
  const { id, state, space } = activity;
  const start = () => void attempt(() => ask('learning.start', { id, day: today() }));
  if (state === 'planned') {
    return (
      <Button edits variant="primary" icon={Play} onPress={start}>
        {intl.formatMessage(messages.start)}
      </Button>
    );
  }
  if (state === 'active') {
    return (
      <Button edits variant="primary" icon={Check} onPress={() => onOpen('finish')}>
        {intl.formatMessage(messages.finish)}
      </Button>
    );
  }
  if (space === 'portfolio') return null;
  return (
    <Button edits icon={Sprout} onPress={() => cross({ kind: 'learning', id })}>
      {intl.formatMessage(messages.carry)}
    </Button>
  );
}

function useRemoval({ id, title }: LearningRow, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed, { title }),
      work: () => ask('trash.put', { kind: 'learning', id }),
      undo: () => ask('trash.restore', { kind: 'learning', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}
