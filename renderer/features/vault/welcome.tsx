import { HardDrive, Layers, Sprout } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { bringBackMessages } from './bring-back-messages.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { Room } from './room.tsx';
import { openAnother, openSample } from './vault-actions.ts';

const lines = [
  { icon: Layers, message: messages.welcomePlace },
  { icon: Sprout, message: messages.welcomeSafe },
  { icon: HardDrive, message: messages.welcomeLocal },
];

type Props = {
  readonly onCreate: () => void;
  readonly onBringBack: () => void;
  readonly onStatus: (status: VaultStatus) => void;
};

/** The first screen of all: what Cloche is, and the four ways in. */
export function Welcome({ onCreate, onBringBack, onStatus }: Props) {
  const intl = useIntl();
  const opening = useAttempt();
  const sample = useAttempt();
  const isBusy = opening.isPending || sample.isPending;
  return (
    <Room title={intl.formatMessage(messages.welcomeTitle)} isWelcome>
      <ul className={style.lines}>
        {lines.map(({ icon: Icon, message }) => (
          <li key={message.id}>
            <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
            <FormattedMessage {...message} />
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={opening.refusal ?? sample.refusal} />
      {sample.isPending && (
        <Progress label={intl.formatMessage(messages.samplePreparing)} value={null} />
      )}
      <div className={style.actions}>
        <Button variant="primary" size="l" onPress={onCreate} isDisabled={isBusy} autoFocus>
          <FormattedMessage {...messages.createAction} />
        </Button>
        <div className={style.beside}>
          <Button
            size="l"
            isDisabled={isBusy}
            onPress={() => opening.attempt(async () => onStatus(await openAnother()))}
          >
            <FormattedMessage {...messages.openAction} />
          </Button>
          <Button size="l" isDisabled={isBusy} onPress={onBringBack}>
            <FormattedMessage {...bringBackMessages.action} />
          </Button>
        </div>
        <Button
          size="l"
          variant="quiet"
          isDisabled={isBusy}
          onPress={() => sample.attempt(async () => onStatus(await openSample()))}
        >
          <FormattedMessage {...messages.sampleAction} />
        </Button>
      </div>
      <p className={style.note}>
        <FormattedMessage {...messages.sampleNote} />
      </p>
    </Room>
  );
}
