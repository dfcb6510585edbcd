import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { Section } from '../../ui/section.tsx';
import { messages } from './messages.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { RecoveryCodeDialog } from './recovery-code-dialog.tsx';

type Props = { readonly isSample: boolean };

/** The part of the settings that belongs to the key of the portfolio. */
export function VaultSettings({ isSample }: Props) {
  const intl = useIntl();
  const [open, setOpen] = useState<'passphrase' | 'code' | null>(null);
  const close = () => setOpen(null);
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
              <Button onPress={() => setOpen('passphrase')}>
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
        </>
      )}
      {open === 'passphrase' && <PassphraseDialog onClose={close} />}
      {open === 'code' && <RecoveryCodeDialog onClose={close} />}
    </Section>
  );
}
