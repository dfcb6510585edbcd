import { Flag, GripVertical } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { BoardCard } from '../../../shared/ipc/board-view.ts';
import { Badge } from '../../ui/badge.tsx';
import { cx } from '../../ui/class-names.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { SMALL_ICON } from '../../ui/icon.ts';
import { shortDay } from '../../words/days.ts';
import styles from './board.module.css';
import { boardMessages as messages } from './board-messages.ts';
import type { CardProps } from './board-screen.tsx';
import { CardMenu } from './card-menu.tsx';
import { CardNext } from './card-next.tsx';

type Props = CardProps & { readonly card: BoardCard };

/** One open turn: for which skill, from where to where, what is next. */
export function BoardCardItem({ card, ...props }: Props) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  const { goal } = card;
  const skill = goal.skill.name;
  return (
    <GridListItem
      id={goal.id}
      textValue={skill}
      className={cx(styles.card, props.moved === goal.id && styles.moved)}
      data-card={goal.id}
    >
      <div className={styles.head}>
        {mayEdit && (
          <AriaButton slot="drag" className={styles.handle ?? ''}>
            <GripVertical {...SMALL_ICON} />
          </AriaButton>
        )}
        <div className={styles.name} title={skill} dir="auto">
          {skill}
        </div>
        <CardMenu card={card} {...props} />
      </div>
      <CardFacts card={card} />
      {card.turn?.cycle.aim && <p className={styles.aim}>{card.turn.cycle.aim}</p>}
      <CardNext card={card} {...props} />
      {card.milestone && (
        <p className={styles.milestone}>
          <Flag size={11} strokeWidth={2} aria-hidden="true" />
          <span>{intl.formatMessage(messages.milestone, { title: card.milestone.title })}</span>
        </p>
      )}
      <CardMarks card={card} />
    </GridListItem>
  );
}

/** From where to where, by when, and which turn it is. */
export function CardFacts({ card }: { readonly card: BoardCard }) {
  const intl = useIntl();
  const { goal, turn } = card;
  return (
    <p className={styles.facts}>
      <span className={styles.levels}>
        {intl.formatMessage(messages.levels, { from: goal.fromLevel, to: goal.toLevel })}
      </span>
      <span>{intl.formatMessage(messages.by, { day: shortDay(intl, goal.by) })}</span>
      {turn && turn.cycle.number > 1 && (
        <span>{intl.formatMessage(messages.turn, { number: turn.cycle.number })}</span>
      )}
    </p>
  );
}

export function CardMarks({ card }: { readonly card: BoardCard }) {
  const intl = useIntl();
  const isSafe = card.turn?.practice.isSafe === true;
  if (!isSafe && !card.goal.mayReach) return null;
  return (
    <p className={styles.marks}>
      {card.goal.mayReach && <Badge tone="ok">{intl.formatMessage(messages.there)}</Badge>}
      {isSafe && <Badge tone="learning">{intl.formatMessage(messages.safe)}</Badge>}
    </p>
  );
}
