import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { Section } from '../../ui/section.tsx';
import { keyMessages } from './key-messages.ts';
import { KeychainRow } from './keychain-row.tsx';
import { messages } from './messages.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { RecoveryCodeDialog } from './recovery-code-dialog.tsx';

type Props = { readonly isSample: boolean };

/** The part of the settings that belongs to the key of the portfolio. */
export function VaultSettings({ isSample }: Props) {
  const intl = useIntl();
  const [open, setOpen] = useState<'passphrase' | 'code' | 'new-key' | null>(null);
  // A new key may have put the keychain out of use: its row is asked anew.
  const [closed, setClosed] = useState(0);
  const close = () => {
    setOpen(null);
    setClosed((times) => times + 1);
  };
  return (
    <Section title={intl.formatMessage(messages.settingsTitle)}>
      {isSample ? (
        <p>
          <FormattedMessage {...messages.sampleNoSettings} />
        </p>
      ) : (
        <>
          <FormRow
            title={intl.formatMessage(messages.settingsPassphrase)}
            description={intl.formatMessage(messages.settingsPassphraseNote)}
            control={
              <Button edits onPress={() => setOpen('passphrase')}>
                <FormattedMessage {...messages.settingsChange} />
              </Button>
            }
          />
          <FormRow
            title={intl.formatMessage(messages.settingsCode)}
            description={intl.formatMessage(messages.settingsCodeNote)}
            control={
              <Button onPress={() => setOpen('code')}>
                <FormattedMessage {...messages.settingsShow} />
              </Button>
            }
          />
          <FormRow
            title={intl.formatMessage(keyMessages.title)}
            description={intl.formatMessage(keyMessages.note)}
            control={
              <Button edits onPress={() => setOpen('new-key')}>
                <FormattedMessage {...keyMessages.open} />
              </Button>
            }
          />
          <KeychainRow key={closed} />
        </>
      )}
      {open === 'passphrase' && <PassphraseDialog onClose={close} />}
      {open === 'code' && <RecoveryCodeDialog onClose={close} />}
      {open === 'new-key' && <NewKeyDialog onClose={close} />}
    </Section>
  );
}
