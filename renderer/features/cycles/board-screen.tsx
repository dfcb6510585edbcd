import { Columns3, List, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { BoardCard, BoardPage } from '../../../shared/ipc/board-view.ts';
import { useAnswer } from '../../answers.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './board.module.css';
import { Board } from './board.tsx';
import { BoardList } from './board-list.tsx';
import { boardMessages as messages } from './board-messages.ts';
import { type BoardSurroundings, useBoardMoves } from './board-moves.tsx';
import { EmptyColumns } from './empty-columns.tsx';
import { Resting } from './resting.tsx';
import { useBoardView } from './use-board-view.ts';
import { useMoved } from './use-moved.ts';

type Props = BoardSurroundings & {
  readonly onOpenGoal: (id: string) => void;
  readonly onNewGoal: () => void;
};

/** All active goals across the stages of their turns. */
export function BoardScreen(props: Props) {
  const intl = useIntl();
  const titleId = useId();
  const { value, refusal } = useAnswer('board.get', { today: today() });
  return (
    <section className={styles.screen} aria-labelledby={titleId} data-region="board">
      <Header
        titleId={titleId}
        onNewGoal={props.onNewGoal}
        hasCards={(value?.cards.length ?? 0) > 0}
      />
      {value !== null && <Content page={value} {...props} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={4} />
      )}
    </section>
  );
}

type HeaderProps = {
  readonly titleId: string;
  readonly hasCards: boolean;
  readonly onNewGoal: () => void;
};

function Header({ titleId, hasCards, onNewGoal }: HeaderProps) {
  const intl = useIntl();
  const [view, setView] = useBoardView();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 id={titleId} className={styles.title}>
          {intl.formatMessage(messages.title)}
        </h1>
        {hasCards && <p className={styles.lead}>{intl.formatMessage(messages.lead)}</p>}
      </div>
      {hasCards && (
        <div className={styles.tools}>
          <Segmented
            label={intl.formatMessage(messages.view)}
            size="s"
            options={[
              { value: 'board', label: intl.formatMessage(messages.asBoard), icon: Columns3 },
              { value: 'list', label: intl.formatMessage(messages.asList), icon: List },
            ]}
            value={view}
            onChange={setView}
          />
          <Button edits icon={Plus} onPress={onNewGoal}>
            {intl.formatMessage(messages.newGoal)}
          </Button>
        </div>
      )}
    </header>
  );
}

function Content({ page, ...props }: Props & { readonly page: BoardPage }) {
  const [view, setView] = useBoardView();
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const moves = useBoardMoves(props);
  const { moved, said } = useMoved(page.cards);
  useLetters(
    { v: () => setView(view === 'board' ? 'list' : 'board') },
    { m: () => setMenuOf(cardInFocus()) },
  );
  const cardProps = {
    ...moves,
    ...props,
    moved,
    menuOf,
    onMenu: setMenuOf,
  };
  return (
    <>
      {page.cards.length === 0 && <Nothing page={page} onNewGoal={props.onNewGoal} />}
      {page.cards.length > 0 && view === 'board' && <Board cards={page.cards} {...cardProps} />}
      {page.cards.length > 0 && view === 'list' && <BoardList cards={page.cards} {...cardProps} />}
      <Resting goals={page.resting} />
      {moves.dialogs}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

function cardInFocus(): string | null {
  return document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? null;
}

function Nothing({ page, onNewGoal }: Pick<Props, 'onNewGoal'> & { readonly page: BoardPage }) {
  const intl = useIntl();
  const doRest = page.resting.length > 0;
  return (
    <div className={styles.nothing}>
      <EmptyState
        invites
        title={intl.formatMessage(doRest ? messages.allRestTitle : messages.emptyTitle)}
        line={intl.formatMessage(doRest ? messages.allRestLine : messages.emptyLine)}
        illustration={<EmptyColumns />}
        primary={
          <Button edits variant={doRest ? 'secondary' : 'primary'} icon={Plus} onPress={onNewGoal}>
            {intl.formatMessage(messages.newGoal)}
          </Button>
        }
      />
    </div>
  );
}

export type CardProps = Omit<ReturnType<typeof useBoardMoves>, 'dialogs'> &
  Pick<Props, 'actionsFor' | 'onOpenGoal'> & {
    /** The card that has just come to where it is. */
    readonly moved: string | null;
    /** The card whose menu is open. */
    readonly menuOf: string | null;
    readonly onMenu: (id: string | null) => void;
  };
export type Cards = { readonly cards: readonly BoardCard[] };
