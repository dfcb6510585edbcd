import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Reply } from '../../shared/ipc/contract.ts';
import { ask } from '../api.ts';
import { href } from '../routes.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { messages } from './messages.ts';
import style from './shell.module.css';
import { showRefusal } from './undo.ts';
import { enterStatus } from './vault-status.ts';

/** The way to the backups, beside a warning. */
export function ToBackups() {
  return (
    <LinkButton href={`#${href.backups()}`} variant="secondary" size="s">
      <FormattedMessage {...messages.toBackups} />
    </LinkButton>
  );
}

/** Says with both dates which savings are missing, and lets the owner choose; until then nothing is forgotten. */
export function RollbackBanner() {
  const intl = useIntl();
  const [rollback, setRollback] = useState<Reply<'vault.rollback'>>(null);
  useEffect(() => {
    ask('vault.rollback', {}).then(setRollback, (error: unknown) => showRefusal(intl, error));
  }, [intl]);
  const goOn = () =>
    void ask('vault.acceptRollback', {}).then(enterStatus, (error: unknown) =>
      showRefusal(intl, error),
    );
  const moment = (at: string | null) =>
    at === null
      ? intl.formatMessage(messages.notKnown)
      : intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Banner
      tone="warn"
      action={
        <div className={style.choices}>
          <ToBackups />
          <Button size="s" onPress={goOn}>
            <FormattedMessage {...messages.goOn} />
          </Button>
        </div>
      }
    >
      {rollback === null ? (
        <FormattedMessage {...messages.olderVault} />
      ) : (
        <FormattedMessage
          {...messages.olderVaultDates}
          values={{
            lastSavedAt: moment(rollback.lastSavedAt),
            fileSavedAt: moment(rollback.fileSavedAt),
            missing: rollback.missing,
          }}
        />
      )}
    </Banner>
  );
}
