import { useContext } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../ui/button.tsx';
import { CopyContext } from '../ui/copying.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { messages } from './messages.ts';

/** What stands in place of a part that could not be drawn. */
export function Fault({ onAgain }: { readonly onAgain: () => void }) {
  const intl = useIntl();
  const copy = useContext(CopyContext);
  return (
    <ErrorState
      title={intl.formatMessage(messages.faultTitle)}
      safe={intl.formatMessage(messages.faultSafe)}
      code="display-fault"
      copyLabel={intl.formatMessage(messages.copy)}
      copiedLabel={intl.formatMessage(messages.copied)}
      onCopy={copy}
      action={
        <Button variant="primary" onPress={onAgain}>
          <FormattedMessage {...messages.drawAgain} />
        </Button>
      }
    />
  );
}
