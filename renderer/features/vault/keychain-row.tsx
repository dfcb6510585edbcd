import { useState } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import type { KeychainView } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import style from './form.module.css';
import { keyMessages } from './key-messages.ts';
import { KeychainDialog } from './keychain-dialog.tsx';

function describe(intl: IntlShape, { state, backend, was }: KeychainView): string {
  if (was !== null && was !== backend) {
    return intl.formatMessage(keyMessages.keychainChanged, { was, now: backend });
  }
  switch (state) {
    case 'ready':
      return intl.formatMessage(keyMessages.keychainNote);
    case 'plain-text':
      return intl.formatMessage(keyMessages.keychainPlainText);
    case 'unknown':
      return intl.formatMessage(keyMessages.keychainUnknown);
    case 'missing':
      return intl.formatMessage(keyMessages.keychainMissing);
  }
}

/** Unlocking without the passphrase: on, off, or why this computer does not offer it. */
export function KeychainRow() {
  const intl = useIntl();
  const { value } = useAnswer('vault.keychain', {});
  const [changed, setChanged] = useState<KeychainView | null>(null);
  const [turnsOn, setTurnsOn] = useState<boolean | null>(null);
  const shown = changed ?? value;
  if (shown === null) return null;
  const { was, state, backend } = shown;
  const on = was === null ? keyMessages.keychainOn : keyMessages.keychainAgain;
  return (
    <>
      <FormRow
        title={intl.formatMessage(keyMessages.keychainTitle)}
        description={describe(intl, shown)}
        control={
          <div className={style.row}>
            {state === 'ready' && was !== backend && (
              <Button edits onPress={() => setTurnsOn(true)}>
                <FormattedMessage {...on} />
              </Button>
            )}
            {was !== null && (
              <Button edits onPress={() => setTurnsOn(false)}>
                <FormattedMessage {...keyMessages.keychainOff} />
              </Button>
            )}
          </div>
        }
      />
      {turnsOn !== null && (
        <KeychainDialog turnsOn={turnsOn} onChanged={setChanged} onClose={() => setTurnsOn(null)} />
      )}
    </>
  );
}
