import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Goal, Milestone } from '../../../shared/domain/goal.ts';
import { milestoneHints } from '../../../shared/domain/milestones.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { today } from '../../today.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { shortDay, shortDayOfInstant } from '../../words/days.ts';
import { hintMessages, milestoneMessages as messages } from './milestone-messages.ts';
import styles from './milestones.module.css';

type Props = {
  readonly goal: Goal;
  readonly milestone: Milestone;
  /** In the list, from 0. */
  readonly place: number;
  readonly onEdit: () => void;
};

/** One milestone: done or not, its level and its day, and what may be done with it. */
export function MilestoneRow(props: Props) {
  const { goal, milestone, place } = props;
  const intl = useIntl();
  const attempt = useTry();
  const which = { goalId: goal.id, id: milestone.id };
  const mayEdit = useMayEdit();
  const move = (to: number) => {
    if (to < 0 || to >= goal.milestones.length) return;
    void attempt(() => ask('milestones.move', { ...which, to }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!mayEdit || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(place + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const hints = milestoneHints(milestone, goal, today());
  return (
    <li className={styles.row} onKeyDownCapture={onKeyDown}>
      <div className={styles.words}>
        <Checkbox
          edits
          label={
            <span className={milestone.doneAt === null ? styles.name : styles.done}>
              {milestone.title}
            </span>
          }
          isSelected={milestone.doneAt !== null}
          onChange={(isDone) => void attempt(() => ask('milestones.mark', { ...which, isDone }))}
        />
        <Meta milestone={milestone} />
        {hints.map((hint) => (
          <p key={hint} className={styles.hint}>
            {intl.formatMessage(hintMessages[hint])}
          </p>
        ))}
      </div>
      <RowMenu {...props} onMove={move} />
    </li>
  );
}

function Meta({ milestone }: Pick<Props, 'milestone'>) {
  const intl = useIntl();
  const { level, by, doneAt } = milestone;
  const parts = [
    level !== null && intl.formatMessage(messages.metaLevel, { level }),
    by !== null && intl.formatMessage(messages.metaBy, { day: shortDay(intl, by) }),
    doneAt !== null &&
      intl.formatMessage(messages.metaDone, { day: shortDayOfInstant(intl, doneAt) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <p className={styles.meta}>{parts.join(' · ')}</p>;
}

function RowMenu({
  goal,
  milestone,
  place,
  onEdit,
  onMove,
}: Props & { readonly onMove: (to: number) => void }) {
  const intl = useIntl();
  const undoable = useUndoToast();
  const remove = () =>
    void undoable({
      title: intl.formatMessage(messages.removed),
      work: () => ask('milestones.remove', { goalId: goal.id, id: milestone.id }),
      undo: () => ask('history.undo', {}),
    });
  return (
    <PopoverMenu
      edits
      size="s"
      variant="quiet"
      label={intl.formatMessage(messages.menuOf, { title: milestone.title })}
      items={[
        { id: 'edit', label: intl.formatMessage(messages.edit), icon: Pencil, onAction: onEdit },
        {
          id: 'up',
          label: intl.formatMessage(messages.up),
          icon: ArrowUp,
          shortcut: 'Alt ↑',
          isDisabled: place === 0,
          onAction: () => onMove(place - 1),
        },
        {
          id: 'down',
          label: intl.formatMessage(messages.down),
          icon: ArrowDown,
          shortcut: 'Alt ↓',
          isDisabled: place === goal.milestones.length - 1,
          onAction: () => onMove(place + 1),
        },
        { id: 'line', kind: 'separator' },
        {
          id: 'remove',
          label: intl.formatMessage(messages.remove),
          icon: Trash2,
          isDanger: true,
          onAction: remove,
        },
      ]}
    />
  );
}
