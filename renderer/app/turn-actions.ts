import { useIntl } from 'react-intl';
import { ask } from '../api.ts';
import type { TurnActions } from '../features/cycles/turn-actions.ts';
import { today } from '../today.ts';
import { useOpenDialog } from './open-dialog.ts';
import { showRefusal } from './undo.ts';

/** What the steps of a turn for a skill open: the dialogs of the features that keep those records. */
export function useTurnActions(): (skillId: string) => TurnActions {
  const intl = useIntl();
  const open = useOpenDialog();
  const start = (id: string) => {
    ask('learning.start', { id, day: today() }).catch((error: unknown) => showRefusal(intl, error));
  };
  return (skillId) => ({
    onPlanLearning: (cycleId) => open({ what: 'learning', skillId, cycleId }),
    onStartLearning: start,
    onFinishLearning: (learningId) => open({ what: 'finish-learning', learningId }),
    onRecordPractice: (cycleId) => open({ what: 'practice', skillId, cycleId }),
    onStartProject: (cycleId) => open({ what: 'project', skillId, cycleId }),
    onRecordOutcome: (projectId) => open({ what: 'outcome', projectId }),
    onAddRating: () => open({ what: 'rating', skillId }),
    onDecide: () => open({ what: 'decision', skillId }),
  });
}
