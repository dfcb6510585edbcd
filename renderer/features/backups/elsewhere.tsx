import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';

/** The one copy that does not lie beside the portfolio. */
export function Elsewhere() {
  const intl = useIntl();
  const [saved, setSaved] = useState<string | null>(null);
  const saving = useAttempt();
  const save = () =>
    void saving.attempt(async () => {
      const { saved: place } = await ask('backups.saveElsewhere', {});
      if (place !== null) setSaved(place);
    });
  return (
    <>
      <FormRow
        title={intl.formatMessage(messages.elsewhere)}
        description={intl.formatMessage(messages.elsewhereNote)}
        control={
          <Button
            onPress={save}
            isPending={saving.isPending}
            pendingLabel={intl.formatMessage(messages.copying)}
          >
            <FormattedMessage {...messages.saveElsewhere} />
          </Button>
        }
      />
      {saved !== null && !saving.isPending && (
        <Banner tone="ok" isLive title={intl.formatMessage(messages.savedElsewhere)}>
          {saved}
        </Banner>
      )}
      <RefusalNotice refusal={saving.refusal} />
    </>
  );
}
