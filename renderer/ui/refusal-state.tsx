import { useContext } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import type { Refusal } from '../../shared/result.ts';
import { Button } from './button.tsx';
import { CopyContext } from './copying.ts';
import { ErrorState } from './error-state.tsx';
import type { HeadingLevel } from './heading.tsx';
import { refusalText } from './refusal-text.ts';

const messages = defineMessages({
  again: { id: 'ui.refusal.again', defaultMessage: 'Try again' },
  copy: { id: 'ui.refusal.copy', defaultMessage: 'Copy code' },
  copied: { id: 'ui.refusal.copied', defaultMessage: 'Copied' },
});

type Props = {
  readonly refusal: Pick<Refusal, 'code' | 'details'>;
  readonly onRetry?: () => void;
  /** 1 where it stands in place of a whole page. */
  readonly headingLevel?: HeadingLevel;
};

/** A refusal in place of what could not be shown, with its code to pass on. */
export function RefusalState({ refusal, onRetry, headingLevel }: Props) {
  const intl = useIntl();
  const copy = useContext(CopyContext);
  const { title, advice } = refusalText(intl, refusal);
  return (
    <ErrorState
      title={title}
      headingLevel={headingLevel}
      safe={advice}
      code={refusal.code}
      copyLabel={intl.formatMessage(messages.copy)}
      copiedLabel={intl.formatMessage(messages.copied)}
      onCopy={copy}
      action={
        onRetry && (
          <Button variant="primary" onPress={onRetry}>
            {intl.formatMessage(messages.again)}
          </Button>
        )
      }
    />
  );
}
