import { useLocation } from 'wouter';
import type { GoalPage } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { CurrentTurn } from '../../features/cycles/current-turn.tsx';
import { PastTurns } from '../../features/cycles/past-turns.tsx';
import type { TurnActions } from '../../features/cycles/turn-actions.ts';
import { GoalsScreen } from '../../features/goals/goals-screen.tsx';
import { useTry } from '../../parts/use-try.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { type OpenDialog, useDialogs } from './open-dialog.tsx';

type Open = (dialog: OpenDialog) => void;

/** Goals, with the turns that lead there and everything a turn is made of. */
export function GoalRoute({ goalId }: { readonly goalId?: string | undefined }) {
  const [, navigate] = useLocation();
  const { open, element } = useDialogs((id) => navigate(href.goal(id)));
  return (
    <>
      <GoalsScreen
        goalId={goalId}
        onAddRating={(skillId) => open({ kind: 'rating', skillId })}
        turns={(page) => <Turns page={page} open={open} />}
      />
      {element}
    </>
  );
}

function Turns({ page, open }: { readonly page: GoalPage; readonly open: Open }) {
  const { goal, cycles } = page;
  const actions = useTurnActions(goal.skillId, open);
  const current =
    goal.state === 'active' ? cycles.find(({ cycle }) => cycle.closedAt === null) : undefined;
  return (
    <>
      {current && <CurrentTurn turn={current} actions={actions} />}
      <PastTurns turns={cycles.filter((turn) => turn !== current)} />
    </>
  );
}

function useTurnActions(skillId: string, open: Open): TurnActions {
  const attempt = useTry();
  return {
    onPlanLearning: (cycleId) => open({ kind: 'learning', skillId, cycleId }),
    onStartLearning: (id) => void attempt(() => ask('learning.start', { id, day: today() })),
    onFinishLearning: (learningId) => open({ kind: 'finish-learning', learningId }),
    onRecordPractice: (cycleId) => open({ kind: 'practice', skillId, cycleId }),
    onStartProject: (cycleId) => open({ kind: 'project', skillId, cycleId }),
    onRecordOutcome: (projectId) => open({ kind: 'outcome', projectId }),
    onAddRating: () => open({ kind: 'rating', skillId }),
    onDecide: () => open({ kind: 'decision', skillId }),
  };
}
