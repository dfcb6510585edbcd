import { Printer } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';
import { saveRecoverySheet } from './vault-actions.ts';

/** Writes the printable sheet where the owner says. */
export function SaveSheetButton({ code }: { readonly code: string }) {
  const saving = useAttempt();
  const [isSaved, setSaved] = useState(false);
  const save = () => saving.attempt(async () => setSaved(await saveRecoverySheet(code)));
  return (
    <>
      <div>
        <Button icon={Printer} onPress={save} isPending={saving.isPending}>
          <FormattedMessage {...messages.keepSave} />
        </Button>
      </div>
      {isSaved && (
        <Banner tone="ok" isLive>
          <FormattedMessage {...messages.keepSaved} />
        </Banner>
      )}
      <RefusalNotice refusal={saving.refusal} />
    </>
  );
}
