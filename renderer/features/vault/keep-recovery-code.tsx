import { FormattedMessage, useIntl } from 'react-intl';
import { KeepCodeForm } from './keep-code-form.tsx';
import { messages } from './messages.ts';
import { Room } from './room.tsx';

type Props = {
  readonly code: string;
  readonly onDone: () => void;
};

/** The second step: the code is kept and its copy checked, or the owner says that they will not check it. */
export function KeepRecoveryCode({ code, onDone }: Props) {
  const intl = useIntl();
  return (
    <Room
      eyebrow={intl.formatMessage(messages.createStep, { step: 2, steps: 2 })}
      title={intl.formatMessage(messages.keepTitle)}
      lead={<FormattedMessage {...messages.keepWhy} />}
    >
      <KeepCodeForm code={code} onDone={onDone} />
    </Room>
  );
}
