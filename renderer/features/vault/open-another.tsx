import { FormattedMessage } from 'react-intl';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import type { Attempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';
import { openAnother } from './vault-actions.ts';

type Props = {
  /** Tries, and keeps what was refused where it is shown. */
  readonly attempt: Attempt['attempt'];
  readonly onStatus: (status: VaultStatus) => void;
};

/** Looks at a portfolio in another folder. */
export function OpenAnother({ attempt, onStatus }: Props) {
  return (
    <Button variant="quiet" onPress={() => attempt(async () => onStatus(await openAnother()))}>
      <FormattedMessage {...messages.openAnother} />
    </Button>
  );
}
