import { useIntl } from 'react-intl';
import type { GoalPage } from '../../shared/ipc/views.ts';
import { ask } from '../api.ts';
import { CurrentTurn } from '../features/cycles/current-turn.tsx';
import { PastTurns } from '../features/cycles/past-turns.tsx';
import { EvidenceSection } from '../features/evidence/evidence-section.tsx';
import { GoalsScreen } from '../features/goals/goals-screen.tsx';
import { today } from '../today.ts';
import { useOpenDialog } from './open-dialog.ts';
import { showRefusal } from './undo.ts';

/** Goals, with the turns of the one that is open and everything that their steps lead to. */
export function GoalsPlace({ goalId }: { readonly goalId: string | undefined }) {
  const open = useOpenDialog();
  return (
    <GoalsScreen
      goalId={goalId}
      onAddRating={(skillId) => open({ what: 'rating', skillId })}
      turns={(page) => <Turns page={page} />}
      evidence={({ goal: { id, space }, row }) => (
        <EvidenceSection records={[{ kind: 'goal', recordId: id, label: row.skill.name, space }]} />
      )}
    />
  );
}

function Turns({ page }: { readonly page: GoalPage }) {
  const intl = useIntl();
  const open = useOpenDialog();
  const { goal, cycles } = page;
  const { skillId } = goal;
  const current = cycles.find(({ cycle }) => cycle.closedAt === null && goal.state === 'active');
  const start = (id: string) => {
    ask('learning.start', { id, day: today() }).catch((error: unknown) => showRefusal(intl, error));
  };
  return (
    <>
      {current && (
        <CurrentTurn
          turn={current}
          actions={{
            onPlanLearning: (cycleId) => open({ what: 'learning', skillId, cycleId }),
            onStartLearning: start,
            onFinishLearning: (learningId) => open({ what: 'finish-learning', learningId }),
            onRecordPractice: (cycleId) => open({ what: 'practice', skillId, cycleId }),
            onStartProject: (cycleId) => open({ what: 'project', skillId, cycleId }),
            onRecordOutcome: (projectId) => open({ what: 'outcome', projectId }),
            onAddRating: () => open({ what: 'rating', skillId }),
            onDecide: () => open({ what: 'decision', skillId }),
          }}
        />
      )}
      <PastTurns turns={cycles.filter((turn) => turn !== current)} />
    </>
  );
}
