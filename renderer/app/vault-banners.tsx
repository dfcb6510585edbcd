import { useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import type { VaultStatus, VaultWarning } from '../../shared/ipc/views.ts';
import type { DraftPlace } from '../parts/draft-place.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { messages } from './messages.ts';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { RollbackBanner, ToBackups } from './rollback-banner.tsx';
import { GoneBanner } from './save-copy.tsx';
import { useLookOut } from './saved-copy.ts';
import style from './shell.module.css';
import { Unfinished } from './unfinished.tsx';

/** Those that have a banner of their own. */
type Apart = 'older-vault-put-back' | 'place-gone';
type PlainWarning = Exclude<VaultWarning, Apart>;

const isPlain = (warning: VaultWarning): warning is PlainWarning =>
  warning !== 'older-vault-put-back' && warning !== 'place-gone';

const warnings: Readonly<Record<PlainWarning, MessageDescriptor>> = {
  'older-key-file-put-back': messages.olderKeyFile,
  'previous-key-file-used': messages.previousKeyFile,
  'key-file-not-written': messages.keyFileNotWritten,
  'vault-file-linked': messages.vaultFileLinked,
  'damage-found': messages.damageFound,
  'damage-seen': messages.damageSeen,
  'backup-failed': messages.backupFailed,
};

type Props = {
  readonly status: VaultStatus;
  readonly onLeaveSample: () => void;
  readonly onCheck: () => void;
  /** Goes back to what was being written before the portfolio was closed. */
  readonly onContinue: (place: DraftPlace) => void;
};

/** What is unusual about the portfolio that is open. That nothing can be saved cannot be dismissed. */
export function VaultBanners({ status, onLeaveSample, onCheck, onContinue }: Props) {
  const intl = useIntl();
  const [dismissed, setDismissed] = useState<readonly VaultWarning[]>([]);
  const isGone = status.warnings.includes('place-gone');
  useLookOut(isGone);
  const shown = status.warnings.filter(isPlain).filter((warning) => !dismissed.includes(warning));
  return (
    <aside className={style.banners} aria-label={intl.formatMessage(messages.aboutPortfolio)}>
      {status.sample && (
        <Banner
          tone="info"
          action={
            <Button size="s" onPress={onLeaveSample}>
              <FormattedMessage {...messages.leaveSample} />
            </Button>
          }
        >
          <FormattedMessage {...messages.sample} />
        </Banner>
      )}
      {status.readOnly ? (
        <ReadOnlyBanner reason={status.readOnly} />
      ) : (
        <Unfinished onContinue={onContinue} />
      )}
      {isGone && <GoneBanner />}
      {shown.map((warning) => (
        <Banner
          key={warning}
          tone="warn"
          action={<Help warning={warning} onCheck={onCheck} />}
          dismissLabel={intl.formatMessage(messages.dismiss)}
          onDismiss={() => setDismissed((now) => [...now, warning])}
        >
          <FormattedMessage {...warnings[warning]} />
        </Banner>
      ))}
      {status.warnings.includes('older-vault-put-back') && <RollbackBanner />}
    </aside>
  );
}

/** What helps with a warning, where something does. */
function Help({ warning, onCheck }: Pick<Props, 'onCheck'> & { readonly warning: VaultWarning }) {
  if (warning === 'damage-found' || warning === 'damage-seen') {
    return (
      <Button size="s" onPress={onCheck}>
        <FormattedMessage {...messages.checkIt} />
      </Button>
    );
  }
  return warning === 'backup-failed' ? <ToBackups /> : null;
}
