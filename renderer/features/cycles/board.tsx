import { type KeyboardEvent, useId } from 'react';
import { GridList, useDragAndDrop } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { stageBeside } from '../../../shared/domain/board-move.ts';
import { CYCLE_STAGES, type CycleStage } from '../../../shared/domain/cycle.ts';
import type { BoardCard } from '../../../shared/ipc/board-view.ts';
import { cx } from '../../ui/class-names.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { stageNames } from '../../words/stage-messages.ts';
import styles from './board.module.css';
import { BoardCardItem } from './board-card.tsx';
import { boardMessages as messages } from './board-messages.ts';
import type { CardProps, Cards } from './board-screen.tsx';

/** The type under which a card is carried; nothing else is accepted here, nor this anywhere else. */
const CARD = 'application/x-cloche-card';

/** The stages side by side, a card for every open turn. */
export function Board({ cards, ...props }: Cards & CardProps) {
  const intl = useIntl();
  const find = (id: string | null) => cards.find(({ goal }) => goal.id === id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const focused = event.target instanceof Element ? event.target.closest('[data-card]') : null;
    const card = find(focused?.getAttribute('data-card') ?? null);
    if (!card) return;
    event.preventDefault();
    event.stopPropagation();
    const target = stageBeside(card.column, event.key === 'ArrowRight' ? 1 : -1);
    if (target) props.move(card, target);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: columns side by side, not the fields of a form
    <div
      className={styles.board}
      role="group"
      aria-label={intl.formatMessage(messages.columns)}
      data-alt-arrows=""
      onKeyDownCapture={onKeyDown}
    >
      {CYCLE_STAGES.map((stage) => (
        <Column
          key={stage}
          stage={stage}
          cards={cards.filter(({ column }) => column === stage)}
          onDrop={(id) => {
            const card = find(id);
            if (card) props.move(card, stage);
          }}
          {...props}
        />
      ))}
    </div>
  );
}

type ColumnProps = CardProps & {
  readonly stage: CycleStage;
  readonly cards: readonly BoardCard[];
  readonly onDrop: (id: string) => void;
};

/** Whether a stage belongs to the learning space by its nature. */
function isLearning(stage: CycleStage): boolean {
  return stage === 'learn' || stage === 'practise';
}

function Column({ stage, cards, onDrop, ...props }: ColumnProps) {
  const intl = useIntl();
  const titleId = useId();
  const name = intl.formatMessage(stageNames[stage]);
  const mayEdit = useMayEdit();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !mayEdit,
    getItems: (keys) => Array.from(keys, (key) => ({ [CARD]: String(key) })),
    acceptedDragTypes: [CARD],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      const [item] = items;
      if (item?.kind === 'text') void item.getText(CARD).then(onDrop);
    },
  });
  return (
    <section
      className={cx(styles.column, cards.length === 0 && styles.empty)}
      aria-labelledby={titleId}
      data-room={isLearning(stage) ? 'learning' : undefined}
    >
      <h2 id={titleId} className={styles.stage}>
        <span>{name}</span>
        {cards.length > 0 && <span className={styles.count}>{cards.length}</span>}
        {isLearning(stage) && (
          <span className={styles.room}>{intl.formatMessage(messages.onlyYou)}</span>
        )}
      </h2>
      <GridList
        aria-label={intl.formatMessage(messages.column, { stage: name, count: cards.length })}
        className={styles.cards ?? ''}
        items={cards.map((card) => ({ id: card.goal.id, card }))}
        dependencies={[props.menuOf, props.moved]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => props.onOpenGoal(String(key))}
      >
        {({ card }) => <BoardCardItem card={card} {...props} />}
      </GridList>
    </section>
  );
}
