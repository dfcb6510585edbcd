import { type IntlShape, useIntl } from 'react-intl';
import { CYCLE_STAGES, type CycleStage, SkippableStage } from '../../../shared/domain/cycle.ts';
import type { BoardCard } from '../../../shared/ipc/board-view.ts';
import { type MenuEntry, PopoverMenu } from '../../ui/popover-menu.tsx';
import { stageNames } from '../../words/stage-messages.ts';
import { boardMessages as messages, stageFacts } from './board-messages.ts';
import { moveOf } from './board-moves.tsx';
import type { CardProps } from './board-screen.tsx';
import { messages as turnMessages } from './messages.ts';

type Props = Pick<CardProps, 'move' | 'skip' | 'onOpenGoal' | 'menuOf' | 'onMenu'> & {
  readonly card: BoardCard;
};

/** Where a card may go, each with what would have to happen; without a mouse, and without dragging. */
export function CardMenu(props: Props) {
  const intl = useIntl();
  const { card, menuOf, onMenu } = props;
  const { id, skill } = card.goal;
  return (
    <PopoverMenu
      size="s"
      variant="quiet"
      label={intl.formatMessage(messages.moveOne, { skill: skill.name })}
      items={entries(intl, props)}
      isOpen={menuOf === id}
      onOpenChange={(isOpen) => onMenu(isOpen ? id : null)}
    />
  );
}

function hintOf(intl: IntlShape, card: BoardCard, target: CycleStage): string {
  const wish = moveOf(card, target);
  switch (wish.kind) {
    case 'stay':
      return intl.formatMessage(messages.here);
    case 'record':
      return intl.formatMessage(messages.recordHint, {
        what: intl.formatMessage(stageFacts[wish.stage]),
      });
    case 'several':
      return intl.formatMessage(messages.severalHint, { count: wish.stages.length });
    case 'take-up':
      return intl.formatMessage(messages.takeUpHint);
    case 'back':
      return intl.formatMessage(messages.backHint);
    case 'open':
      return intl.formatMessage(messages.another);
  }
}

function entries(intl: IntlShape, { card, move, skip, onOpenGoal }: Props): MenuEntry[] {
  const skippable = SkippableStage.safeParse(card.turn?.stage);
  return [
    ...CYCLE_STAGES.map((stage) => ({
      id: stage,
      edits: true,
      label: intl.formatMessage(stageNames[stage]),
      description: hintOf(intl, card, stage),
      isDisabled: stage === card.column,
      onAction: () => move(card, stage),
    })),
    { id: 'line', kind: 'separator' },
    ...(skippable.success
      ? [
          {
            id: 'skip',
            edits: true,
            label: intl.formatMessage(turnMessages.skipTitle, {
              stage: intl.formatMessage(stageNames[skippable.data]),
            }),
            onAction: () => skip(card, skippable.data),
          },
        ]
      : []),
    {
      id: 'open',
      label: intl.formatMessage(messages.openGoal),
      shortcut: '↵',
      onAction: () => onOpenGoal(card.goal.id),
    },
  ];
}
