import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import type { KeyWorkView } from '../../../shared/ipc/views.ts';
import { Progress } from '../../ui/progress.tsx';
import style from './form.module.css';
import { stopKeyWork } from './key-actions.ts';
import { keyMessages } from './key-messages.ts';
import { useKeyWork } from './use-key-work.ts';

type Stage = NonNullable<KeyWorkView>['stage'];

const words: Readonly<Record<Stage, MessageDescriptor>> = {
  copying: keyMessages.stageCopying,
  encrypting: keyMessages.stageEncrypting,
  checking: keyMessages.stageChecking,
  exchanging: keyMessages.stageExchanging,
  backups: keyMessages.stageBackups,
};

/** How far it has come, and the way to stop it. @param begin The stage until the first answer. */
export function KeyProgress({ begin }: { readonly begin: Stage }) {
  const intl = useIntl();
  const work = useKeyWork(true);
  return (
    <>
      <Progress
        label={intl.formatMessage(words[work?.stage ?? begin])}
        value={work?.done ?? null}
        valueText={work === null ? undefined : intl.formatNumber(work.done, { style: 'percent' })}
        onCancel={() => void stopKeyWork().catch(() => undefined)}
        cancelLabel={intl.formatMessage(keyMessages.cancel)}
      />
      {begin !== 'backups' && (
        <p className={style.note}>
          <FormattedMessage {...keyMessages.meanwhile} />
        </p>
      )}
    </>
  );
}
