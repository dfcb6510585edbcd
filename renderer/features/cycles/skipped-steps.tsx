import { useIntl } from 'react-intl';
import type { Cycle } from '../../../shared/domain/cycle.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { stageNames } from '../../words/stage-messages.ts';
import styles from './current-turn.module.css';
import { messages } from './messages.ts';

/** What was passed over and why, in a turn that is over. */
export function SkippedReasons({ cycle }: { readonly cycle: Cycle }) {
  const intl = useIntl();
  if (cycle.skips.length === 0) return null;
  return (
    <ul className={styles.skipped}>
      {cycle.skips.map(({ stage, reason }) => (
        <li key={stage}>
          {intl.formatMessage(messages.skipped, {
            stage: intl.formatMessage(stageNames[stage]),
            reason,
          })}
        </li>
      ))}
    </ul>
  );
}

/** What was passed over and why; each can be taken up again. */
export function SkippedSteps({ cycle }: { readonly cycle: Cycle }) {
  const intl = useIntl();
  const { attempt, refusal, isPending } = useAttempt();
  if (cycle.skips.length === 0) return null;
  return (
    <>
      <ul className={styles.skipped}>
        {cycle.skips.map(({ stage, reason }) => (
          <li key={stage}>
            {intl.formatMessage(messages.skipped, {
              stage: intl.formatMessage(stageNames[stage]),
              reason,
            })}
            <Button
              edits
              variant="quiet"
              size="s"
              isDisabled={isPending}
              onPress={() => void attempt(() => ask('cycles.unskip', { id: cycle.id, stage }))}
            >
              {intl.formatMessage(messages.unskip)}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={refusal} />
    </>
  );
}
