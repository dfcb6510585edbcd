import { KeyRound } from 'lucide-react';
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { unlockWithKeychain } from './key-actions.ts';
import { keyMessages } from './key-messages.ts';
import { messages } from './messages.ts';
import { OpenAnother } from './open-another.tsx';
import { ReadingWayOut } from './reading-way-out.tsx';
import { RestoreWayOut } from './restore-way-out.tsx';
import { Room } from './room.tsx';
import { useCountdown } from './use-countdown.ts';
import { unlock } from './vault-actions.ts';

type Props = {
  readonly status: VaultStatus;
  readonly onStatus: (status: VaultStatus) => void;
  readonly onRestore: () => void;
  readonly onRecover: () => void;
};

/**
 * A locked portfolio: where it is, and the passphrase. Wrong ones are told in words, and slow the next try.
 * One field needs no form library, and the lock is the first thing that the app draws.
 */
export function UnlockCard({ status, onStatus, onRecover, onRestore }: Props) {
  const intl = useIntl();
  const unlocking = useAttempt();
  const choosing = useAttempt();
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [way, setWay] = useState<'passphrase' | 'keychain'>('passphrase');
  const field = useRef<HTMLInputElement>(null);
  const waitMs = Number(unlocking.refusal?.details.waitMs ?? status.waitMs);
  // Each refusal starts its own wait, also when it is as long as the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refusal is what makes a wait new
  const wait = useMemo(() => ({ waitMs }), [waitMs, unlocking.refusal]);
  const seconds = useCountdown(wait);
  // What was typed into the page that was drawn beforehand, before anything listened.
  useLayoutEffect(() => setPassphrase(field.current?.value ?? ''), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '' || seconds > 0) return;
    if (await enter('passphrase')) return;
    field.current?.select();
  };
  const enter = (way: 'passphrase' | 'keychain', forReading = false) => {
    choosing.forget();
    setWay(way);
    return unlocking.attempt(async () => {
      const open = () => unlock(passphrase, forReading);
      onStatus(await (way === 'keychain' ? unlockWithKeychain(forReading) : open()));
    });
  };
  const withKeychain = async () => {
    if (await enter('keychain')) return;
    field.current?.focus();
  };
  const refusal = choosing.refusal ?? unlocking.refusal;
  return (
    <Room
      title={intl.formatMessage(messages.unlockTitle)}
      lead={<FormattedMessage {...messages.unlockStatement} />}
      footer={
        <>
          <Button variant="quiet" onPress={onRecover}>
            <FormattedMessage {...messages.useRecoveryCode} />
          </Button>
          <Button variant="quiet" onPress={onRestore}>
            <FormattedMessage {...messages.restoreFrom} />
          </Button>
          <OpenAnother attempt={choosing.attempt} onStatus={onStatus} />
        </>
      }
    >
      <p className={`${style.folder} break-anywhere`}>{status.folder}</p>
      <form className={style.form} onSubmit={submit} noValidate>
        <PasswordField
          label={intl.formatMessage(messages.passphrase)}
          value={passphrase}
          onChange={setPassphrase}
          showLabel={intl.formatMessage(messages.show)}
          hideLabel={intl.formatMessage(messages.hide)}
          capsLockText={intl.formatMessage(messages.capsLock)}
          autoComplete="current-password"
          error={isMissing ? intl.formatMessage(messages.empty) : undefined}
          ref={field}
          autoFocus
        />
        {refusal?.code === 'wait-before-retry' ? null : <RefusalNotice refusal={refusal} />}
        <div className={style.beside}>
          <ReadingWayOut
            refusal={refusal}
            isDisabled={unlocking.isPending}
            onRead={() => void enter(way, true)}
          />
          <RestoreWayOut refusal={refusal} onRestore={onRestore} />
        </div>
        {seconds > 0 && (
          <p className={style.note} role="timer">
            <FormattedMessage {...messages.unlockWait} values={{ seconds }} />
          </p>
        )}
        <Button
          type="submit"
          variant="primary"
          size="l"
          isDisabled={seconds > 0 || unlocking.isPending}
        >
          <FormattedMessage {...(unlocking.isPending ? messages.unlocking : messages.unlock)} />
        </Button>
        {status.hasKeychainSlot && (
          <Button size="l" icon={KeyRound} onPress={withKeychain} isDisabled={unlocking.isPending}>
            <FormattedMessage {...keyMessages.unlockWithKeychain} />
          </Button>
        )}
      </form>
    </Room>
  );
}
