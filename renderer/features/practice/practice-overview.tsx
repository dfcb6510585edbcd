import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { PracticeRow } from '../../../shared/ipc/practice-view.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { Garden } from './garden.tsx';
import { messages } from './messages.ts';
import styles from './practice.module.css';
import { PracticeGround } from './practice-ground.tsx';

type Props = {
  readonly sessions: readonly PracticeRow[];
  readonly onRecord: () => void;
  readonly onBack: (() => void) | undefined;
};

/** Practice over time, and what this place is for. */
export function PracticeOverview({ sessions, onRecord, onBack }: Props) {
  const intl = useIntl();
  return (
    <PracticeGround
      title={intl.formatMessage(messages.overviewTitle)}
      lead={intl.formatMessage(messages.overviewLead)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={
        <Button edits variant="primary" icon={Plus} onPress={onRecord}>
          {intl.formatMessage(messages.title)}
        </Button>
      }
    >
      <Garden sessions={sessions} today={today()} />
      <ul className={styles.promises}>
        <li>{intl.formatMessage(messages.promiseLevel)}</li>
        <li>{intl.formatMessage(messages.promiseLeave)}</li>
        <li>{intl.formatMessage(messages.promiseGuide)}</li>
      </ul>
    </PracticeGround>
  );
}

/** Before the first attempt. */
export function NoPractice({ onRecord }: Pick<Props, 'onRecord'>) {
  const intl = useIntl();
  return (
    <PracticeGround
      title={intl.formatMessage(messages.emptyTitle)}
      lead={intl.formatMessage(messages.emptyLine)}
      actions={
        <Button edits variant="primary" icon={Plus} onPress={onRecord}>
          {intl.formatMessage(messages.title)}
        </Button>
      }
    >
      <ul className={styles.promises}>
        <li>{intl.formatMessage(messages.promiseLevel)}</li>
        <li>{intl.formatMessage(messages.promiseLeave)}</li>
        <li>{intl.formatMessage(messages.promiseGuide)}</li>
      </ul>
    </PracticeGround>
  );
}
