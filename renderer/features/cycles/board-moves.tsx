import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type BoardMove, boardMove } from '../../../shared/domain/board-move.ts';
import type { CycleStage, SkippableStage } from '../../../shared/domain/cycle.ts';
import type { BoardCard, BoardTurn } from '../../../shared/ipc/board-view.ts';
import { ask } from '../../api.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { stageNames } from '../../words/stage-messages.ts';
import { AimDialog } from './aim-dialog.tsx';
import { BackDialog } from './back-dialog.tsx';
import { boardMessages as messages } from './board-messages.ts';
import { SeveralDialog } from './several-dialog.tsx';
import { SkipDialog } from './skip-dialog.tsx';
import { type StepButton, stepButtons } from './step-buttons.ts';
import { StepChoiceDialog } from './step-choice-dialog.tsx';
import type { TurnActions } from './turn-actions.ts';

/** What the board asks for before a card lies elsewhere. */
type Asking =
  | { readonly what: 'aim'; readonly turn: BoardTurn }
  | { readonly what: 'skip'; readonly turn: BoardTurn; readonly stage: SkippableStage }
  | { readonly what: 'choice'; readonly stage: CycleStage; readonly buttons: StepButton[] }
  | {
      readonly what: 'several';
      readonly card: BoardCard;
      readonly stages: readonly CycleStage[];
      readonly target: CycleStage;
    }
  | { readonly what: 'back' };

export type BoardSurroundings = {
  readonly actionsFor: (skillId: string) => TurnActions;
  readonly editText: (command: string) => string;
  readonly onUndo: () => void;
};

/** What a wish to move a card means; a goal without an open turn begins another one. */
export function moveOf(card: BoardCard, target: CycleStage): BoardMove | { readonly kind: 'open' } {
  if (card.turn === null) return card.column === target ? { kind: 'stay' } : { kind: 'open' };
  return boardMove(card.turn, target);
}

/** A thing that was begun is finished by moving on; several of them have to be chosen from. */
function ofMovingOn(turn: BoardTurn, stage: CycleStage, actions: TurnActions): StepButton[] {
  const underWay = turn.learning.filter(({ state }) => state !== 'done');
  const [only] = underWay;
  if (stage !== 'learn' || only === undefined || underWay.length > 1) {
    return stepButtons(turn, stage, { ...actions, onAim: () => undefined });
  }
  const onPress = () => actions.onFinishLearning(only.id);
  return [{ id: only.id, what: 'finish', title: only.title, onPress }];
}

/** Moving a card is recording what happened. Gives the ways to do so, and the dialogs they ask in. */
export function useBoardMoves({ actionsFor, editText, onUndo }: BoardSurroundings) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { takeUp, openTurn } = useDirectMoves();
  const record = (card: BoardCard, stage: CycleStage) => {
    const { turn } = card;
    if (turn === null) return;
    if (stage === 'aim') return setAsking({ what: 'aim', turn });
    const buttons = ofMovingOn(turn, stage, actionsFor(card.goal.skill.id));
    if (buttons.length > 1) setAsking({ what: 'choice', stage, buttons });
    else buttons[0]?.onPress();
  };
  const skip = (card: BoardCard, stage: SkippableStage) => {
    if (card.turn) setAsking({ what: 'skip', turn: card.turn, stage });
  };
  const move = (card: BoardCard, target: CycleStage) => {
    const wish = moveOf(card, target);
    switch (wish.kind) {
      case 'stay':
        return;
      case 'open':
        return openTurn(card);
      case 'record':
        return record(card, wish.stage);
      case 'several':
        return setAsking({ what: 'several', card, stages: wish.stages, target });
      case 'take-up':
        return takeUp(card, wish.stage);
      case 'back':
        return setAsking({ what: 'back' });
    }
  };
  const close = () => setAsking(null);
  const dialogs = asking && (
    <MoveDialog asking={asking} onClose={close} onRecord={record} {...{ editText, onUndo }} />
  );
  return { move, record, skip, dialogs };
}

/** Moves that ask nothing, and offer the way back. */
function useDirectMoves() {
  const intl = useIntl();
  const undoable = useUndoToast();
  const undo = () => ask('history.undo', {});
  return {
    takeUp: ({ turn }: BoardCard, stage: SkippableStage) => {
      if (turn === null) return;
      void undoable({
        title: intl.formatMessage(messages.takenUp, {
          stage: intl.formatMessage(stageNames[stage]),
        }),
        work: () => ask('cycles.unskip', { id: turn.cycle.id, stage }),
        undo,
      });
    },
    openTurn: ({ goal }: BoardCard) =>
      void undoable({
        title: intl.formatMessage(messages.anotherDone),
        work: () => ask('cycles.open', { goalId: goal.id }),
        undo,
      }),
  };
}

type DialogProps = Pick<BoardSurroundings, 'editText' | 'onUndo'> & {
  readonly asking: Asking;
  readonly onClose: () => void;
  readonly onRecord: (card: BoardCard, stage: CycleStage) => void;
};

function MoveDialog({ asking, onClose, onRecord, editText, onUndo }: DialogProps) {
  switch (asking.what) {
    case 'aim':
      return <AimDialog cycle={asking.turn.cycle} onClose={onClose} />;
    case 'skip':
      return <SkipDialog cycleId={asking.turn.cycle.id} stage={asking.stage} onClose={onClose} />;
    case 'choice':
      return <StepChoiceDialog stage={asking.stage} buttons={asking.buttons} onClose={onClose} />;
    case 'several':
      return (
        <SeveralDialog
          skill={asking.card.goal.skill.name}
          cycleId={asking.card.turn?.cycle.id ?? ''}
          stages={asking.stages}
          target={asking.target}
          onClose={onClose}
          onRecord={(stage) => onRecord(asking.card, stage)}
        />
      );
    case 'back':
      return <BackDialog editText={editText} onUndo={onUndo} onClose={onClose} />;
  }
}
