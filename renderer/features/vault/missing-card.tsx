import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { OpenAnother } from './open-another.tsx';
import { Room } from './room.tsx';
import { readStatus, useUsualFolder as toUsualFolder } from './vault-actions.ts';

type Props = {
  readonly status: VaultStatus;
  readonly onStatus: (status: VaultStatus) => void;
  readonly onRestore: () => void;
};

/** The portfolio's folder is not there: a disk that was unplugged must not look like a first run. */
export function MissingCard({ status, onStatus, onRestore }: Props) {
  const intl = useIntl();
  const [isStillMissing, setStillMissing] = useState(false);
  const { attempt, refusal, isPending } = useAttempt();
  const look = async () => {
    const seen = await readStatus();
    setStillMissing(seen.state === 'missing');
    onStatus(seen);
  };
  return (
    <Room
      title={intl.formatMessage(messages.missingTitle)}
      lead={<FormattedMessage {...messages.missingWhy} />}
      footer={
        <>
          <Button variant="quiet" onPress={onRestore}>
            <FormattedMessage {...messages.restoreFrom} />
          </Button>
          <OpenAnother attempt={attempt} onStatus={onStatus} />
          <Button
            variant="quiet"
            onPress={() => attempt(async () => onStatus(await toUsualFolder()))}
          >
            <FormattedMessage {...messages.missingUsual} />
          </Button>
        </>
      }
    >
      <p className={`${style.folder} break-anywhere`}>{status.folder}</p>
      <RefusalNotice refusal={refusal} />
      <p className={style.note} role="status">
        {isStillMissing && <FormattedMessage {...messages.missingStill} />}
      </p>
      <Button variant="primary" size="l" isDisabled={isPending} onPress={() => attempt(look)}>
        <FormattedMessage {...messages.missingLook} />
      </Button>
    </Room>
  );
}
