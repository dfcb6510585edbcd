import { useIntl } from 'react-intl';
import type { GoalPage } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { boardMessages } from './board-messages.ts';
import styles from './current-turn.module.css';
import { messages } from './messages.ts';

/** A goal whose level is met and that has no turn open: it may be reached, or go round once more. */
export function NoTurn({ page }: { readonly page: GoalPage }) {
  const intl = useIntl();
  const { attempt, refusal, isPending } = useAttempt();
  const open = () => void attempt(() => ask('cycles.open', { goalId: page.goal.id }));
  return (
    <Card title={intl.formatMessage(messages.noTurn)} tone="sunken">
      <div className={styles.step}>
        <p className={styles.line}>
          {intl.formatMessage(page.row.mayReach ? messages.noTurnReach : messages.noTurnLine)}
        </p>
        <Button edits isPending={isPending} onPress={open}>
          {intl.formatMessage(boardMessages.another)}
        </Button>
        <RefusalNotice refusal={refusal} />
      </div>
    </Card>
  );
}
