import { useIntl } from 'react-intl';
import type { BoardCard } from '../../../shared/ipc/board-view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './board.module.css';
import { boardMessages } from './board-messages.ts';
import type { CardProps } from './board-screen.tsx';
import { messages, stageActions } from './messages.ts';
import { stepButtons } from './step-buttons.ts';

type Props = Pick<CardProps, 'actionsFor' | 'onOpenGoal' | 'move' | 'record'> & {
  readonly card: BoardCard;
};

/** The one thing to do now for a card. */
export function CardNext(props: Props) {
  return (
    <div className={styles.next}>
      <NextButton {...props} />
    </div>
  );
}

function NextButton({ card, actionsFor, onOpenGoal, move, record }: Props) {
  const intl = useIntl();
  const { goal, turn } = card;
  if (goal.mayReach) {
    return (
      <Button size="s" onPress={() => onOpenGoal(goal.id)}>
        {intl.formatMessage(boardMessages.markReached)}
      </Button>
    );
  }
  if (turn === null) {
    return (
      <Button edits size="s" onPress={() => move(card, 'aim')}>
        {intl.formatMessage(boardMessages.another)}
      </Button>
    );
  }
  const onAim = () => record(card, 'aim');
  const [first] = stepButtons(turn, turn.stage, { ...actionsFor(goal.skill.id), onAim });
  if (first === undefined) return null;
  return (
    <Button edits size="s" onPress={first.onPress}>
      {first.what === 'stage'
        ? intl.formatMessage(stageActions[turn.stage])
        : intl.formatMessage(messages[first.what], { title: first.title })}
    </Button>
  );
}
