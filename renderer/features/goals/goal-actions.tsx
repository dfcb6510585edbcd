import { Gauge, Moon, Pencil, Plus, RotateCcw, Square, Trash2 } from 'lucide-react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Goal } from '../../../shared/domain/goal.ts';
import { ask } from '../../api.ts';
import { useCrossingItem } from '../../parts/crossing.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { useTry } from '../../parts/use-try.ts';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { type MenuEntry, PopoverMenu } from '../../ui/popover-menu.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly goal: Goal;
  readonly onAddRating: () => void;
  readonly onEdit: () => void;
  readonly onStop: () => void;
  readonly onPause: () => void;
  readonly onRemove: () => void;
};

/** What may be done with a goal, by button, menu and key. */
export function GoalActions(props: Props) {
  const { goal, onAddRating, onEdit, onRemove } = props;
  const intl = useIntl();
  const attempt = useTry();
  const isActive = goal.state === 'active';
  const resume = () => void attempt(() => ask('goals.resume', { id: goal.id }));
  useLetters({}, { r: onAddRating, e: isActive ? onEdit : null, Delete: onRemove });
  return (
    <>
      {isActive ? (
        <Button edits icon={Pencil} onPress={onEdit} shortcut="E">
          {intl.formatMessage(messages.edit)}
        </Button>
      ) : (
        <Button edits icon={RotateCcw} onPress={resume}>
          {intl.formatMessage(messages.resume)}
        </Button>
      )}
      <PopoverMenu label={intl.formatMessage(messages.more)} items={useMenu(props)} />
    </>
  );
}

function useMenu({ goal, onAddRating, onStop, onPause, onRemove }: Props): MenuEntry[] {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const crossing = useCrossingItem({ kind: 'goal', id: goal.id, space: goal.space });
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  const stop = {
    id: 'stop',
    edits: true,
    label: say(messages.stop),
    icon: Square,
    onAction: onStop,
  };
  const pause = {
    id: 'pause',
    edits: true,
    label: say(goal.pause ? messages.pauseChange : messages.pause),
    icon: Moon,
    onAction: onPause,
  };
  return [
    {
      id: 'rate',
      edits: true,
      label: say(messages.addRating),
      icon: Plus,
      shortcut: 'R',
      onAction: onAddRating,
    },
    {
      id: 'skill',
      label: say(messages.openSkill),
      icon: Gauge,
      onAction: () => navigate(href.skill(goal.skillId)),
    },
    ...crossing,
    { id: 'line', kind: 'separator' },
    ...(goal.state === 'active' ? [pause, stop] : []),
    {
      id: 'remove',
      edits: true,
      label: say(messages.remove),
      icon: Trash2,
      shortcut: 'Del',
      isDanger: true,
      onAction: onRemove,
    },
  ];
}
