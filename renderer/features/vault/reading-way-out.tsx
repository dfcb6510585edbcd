import { FormattedMessage } from 'react-intl';
import type { Refusal } from '../../../shared/result.ts';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';

/** A newer program's portfolio, or one that another program is only reading: nothing keeps anybody from reading it too. */
function mayBeRead({ code, details }: Refusal): boolean {
  return code === 'vault-too-new' || (code === 'vault-in-use' && details.readable === 1);
}

type Props = {
  readonly refusal: Refusal | null;
  readonly isDisabled: boolean;
  /** The same way in once more, content with reading. */
  readonly onRead: () => void;
};

/** The way to read what cannot be opened for writing, beside the words about why. */
export function ReadingWayOut({ refusal, isDisabled, onRead }: Props) {
  if (refusal === null || !mayBeRead(refusal)) return null;
  return (
    <Button size="l" onPress={onRead} isDisabled={isDisabled}>
      <FormattedMessage {...messages.openForReading} />
    </Button>
  );
}
