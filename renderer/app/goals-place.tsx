import type { GoalPage } from '../../shared/ipc/views.ts';
import { CurrentTurn } from '../features/cycles/current-turn.tsx';
import { NoTurn } from '../features/cycles/no-turn.tsx';
import { PastTurns } from '../features/cycles/past-turns.tsx';
import { GoalsScreen } from '../features/goals/goals-screen.tsx';
import { useOpenDialog } from './open-dialog.ts';
import { useTurnActions } from './turn-actions.ts';

/** Goals, with the turns of the one that is open and everything that their steps lead to. */
export function GoalsPlace({ goalId }: { readonly goalId: string | undefined }) {
  const open = useOpenDialog();
  return (
    <GoalsScreen
      goalId={goalId}
      onAddRating={(skillId) => open({ what: 'rating', skillId })}
      turns={(page) => <Turns page={page} />}
    />
  );
}

function Turns({ page }: { readonly page: GoalPage }) {
  const actionsFor = useTurnActions();
  const { goal, cycles } = page;
  const isActive = goal.state === 'active';
  const current = cycles.find(({ cycle }) => cycle.closedAt === null && isActive);
  return (
    <>
      {current && <CurrentTurn turn={current} actions={actionsFor(goal.skillId)} />}
      {isActive && !current && <NoTurn page={page} />}
      <PastTurns turns={cycles.filter((turn) => turn !== current)} fromLevel={goal.fromLevel} />
    </>
  );
}
