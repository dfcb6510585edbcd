import { useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { isWholeCheck } from '../../shared/domain/portfolio-check.ts';
import type { VaultStatus, VaultWarning } from '../../shared/ipc/views.ts';
import { useCheck } from '../features/check/check-store.ts';
import type { DraftPlace } from '../parts/draft-place.ts';
import { href } from '../routes.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
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

const isOfDamage = (warning: VaultWarning) =>
  warning === 'damage-found' || warning === 'damage-seen';

const wordsOf = (warning: PlainWarning, isKnown: boolean): MessageDescriptor =>
  isKnown && isOfDamage(warning) ? messages.damageKnown : warnings[warning];

/** What a check has come to, since the portfolio was opened: then it says more than the warning that led to it. */
function useAnswered() {
  const { report, isRunning } = useCheck();
  const [location] = useLocation();
  const isWhole = report !== null && isWholeCheck(report);
  const isKnown = report !== null && !isWhole;
  const isOnScreen = location === href.trust() && (isRunning || isKnown);
  return {
    isKnown,
    // Damage that was seen is taken back by the check itself; what is seen after it counts.
    hides: (warning: VaultWarning) =>
      (isOfDamage(warning) && isOnScreen) || (warning === 'damage-found' && isWhole),
  };
}

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
  const { isKnown, hides } = useAnswered();
  const isGone = status.warnings.includes('place-gone');
  useLookOut(isGone);
  const shown = status.warnings
    .filter(isPlain)
    .filter((warning) => !dismissed.includes(warning) && !hides(warning));
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
          action={<Help warning={warning} isKnown={isKnown} onCheck={onCheck} />}
          dismissLabel={intl.formatMessage(messages.dismiss)}
          onDismiss={() => setDismissed((now) => [...now, warning])}
        >
          <FormattedMessage {...wordsOf(warning, isKnown)} />
        </Banner>
      ))}
      {status.warnings.includes('older-vault-put-back') && <RollbackBanner />}
    </aside>
  );
}

type HelpProps = Pick<Props, 'onCheck'> & {
  readonly warning: VaultWarning;
  readonly isKnown: boolean;
};

/** What helps with a warning, where something does. */
function Help({ warning, isKnown, onCheck }: HelpProps) {
  if (isOfDamage(warning)) {
    return isKnown ? (
      <LinkButton href={`#${href.trust()}`} variant="secondary" size="s">
        <FormattedMessage {...messages.seeCheck} />
      </LinkButton>
    ) : (
      <Button size="s" onPress={onCheck}>
        <FormattedMessage {...messages.checkIt} />
      </Button>
    );
  }
  return warning === 'backup-failed' ? <ToBackups /> : null;
}
