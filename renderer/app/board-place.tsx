import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { BoardScreen } from '../features/cycles/board-screen.tsx';
import { href } from '../routes.ts';
import { useOpenDialog } from './open-dialog.ts';
import { useTurnActions } from './turn-actions.ts';
import { moveInHistory } from './undo.ts';
import { editText } from './undo-messages.ts';

/** All open turns at their stages, with everything that moving one leads to. */
export function BoardPlace() {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const open = useOpenDialog();
  const actionsFor = useTurnActions();
  return (
    <BoardScreen
      actionsFor={actionsFor}
      onOpenGoal={(id) => navigate(href.goal(id))}
      onNewGoal={() => open({ what: 'goal' })}
      editText={(command) => editText(intl, command)}
      onUndo={() => void moveInHistory(intl, 'undo')}
    />
  );
}
