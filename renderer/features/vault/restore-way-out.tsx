import { FormattedMessage } from 'react-intl';
import type { Refusal, RefusalCode } from '../../../shared/result.ts';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';

/** What a backup can help with. */
const helped: readonly RefusalCode[] = [
  'vault-damaged',
  'vault-empty',
  'vault-not-found',
  'not-a-vault',
  'vault-too-new',
  'key-file-damaged',
  'key-file-missing',
];

type Props = { readonly refusal: Refusal | null; readonly onRestore: () => void };

/** The way out, beside the words about the damage. */
export function RestoreWayOut({ refusal, onRestore }: Props) {
  if (refusal === null || !helped.includes(refusal.code)) return null;
  return (
    <Button size="l" onPress={onRestore}>
      <FormattedMessage {...messages.restoreFrom} />
    </Button>
  );
}
