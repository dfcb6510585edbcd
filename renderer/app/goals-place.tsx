import type { GoalPage } from '../../shared/ipc/views.ts';
import { CurrentTurn } from '../features/cycles/current-turn.tsx';
import { NoTurn } from '../features/cycles/no-turn.tsx';
import { PastTurns } from '../features/cycles/past-turns.tsx';
import { EvidenceSection } from '../features/evidence/evidence-section.tsx';
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
      turn={(page) => <OpenTurn page={page} />}
      pastTurns={(page) => (
        <PastTurns
          turns={page.cycles.filter((turn) => turn !== openTurnOf(page))}
          fromLevel={page.goal.fromLevel}
        />
      )}
      evidence={({ goal: { id, space }, row }) => (
        <EvidenceSection records={[{ kind: 'goal', recordId: id, label: row.skill.name, space }]} />
      )}
    />
  );
}

/** The turn under way; what was left open when the goal ended lies behind it. */
function openTurnOf({ goal, cycles }: GoalPage) {
  return goal.state === 'active' && cycles.find(({ cycle }) => cycle.closedAt === null);
}

function OpenTurn({ page }: { readonly page: GoalPage }) {
  const actionsFor = useTurnActions();
  const turn = openTurnOf(page);
  if (turn) return <CurrentTurn turn={turn} actions={actionsFor(page.goal.skillId)} />;
  return page.goal.state === 'active' && <NoTurn page={page} />;
}
