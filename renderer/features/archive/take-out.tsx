import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { messages } from './messages.ts';
import { TakeOutDialog } from './take-out-dialog.tsx';

/** The same where something is damaged: what can still be read. */
export function TakeOutReadable() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <FormattedMessage {...messages.outReadable} />
      </Button>
      {isOpen && <TakeOutDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** The way to take everything out, in one line of the settings. */
export function TakeOut() {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FormRow
        title={intl.formatMessage(messages.outTitle)}
        description={intl.formatMessage(messages.outNote)}
        control={
          <Button onPress={() => setOpen(true)}>
            <FormattedMessage {...messages.outStart} />
          </Button>
        }
      />
      {isOpen && <TakeOutDialog onClose={() => setOpen(false)} />}
    </>
  );
}
