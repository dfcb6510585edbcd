import { type ReactNode, useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PortfolioCheck as Checked } from '../../../shared/domain/portfolio-check.ts';
import { ArchiveProgress } from '../../parts/archive-progress.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import styles from './check.module.css';
import { startCheck } from './check-store.ts';
import { Damage } from './damage.tsx';
import { messages } from './messages.ts';
import { useLastCheck } from './use-last-check.ts';
import { useWhen } from './when.ts';

type Props = {
  /** The way to take out what is left: it belongs to the archive. */
  readonly takeOut?: ReactNode;
};

/** One button that reads everything from end to end, and what the last reading found. */
export function PortfolioCheck({ takeOut }: Props) {
  const intl = useIntl();
  const { isRunning, report, refusal, last, isDamaged } = useLastCheck();
  const part = useRef<HTMLDivElement>(null);
  // Begun from the palette or a warning it is further down than the eye; and what it found may be long.
  useEffect(() => {
    if (isRunning || report !== null) part.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isRunning, report]);
  return (
    <div ref={part} className={styles.part}>
      <FormRow
        title={intl.formatMessage(messages.title)}
        // Where something was found, only that matters.
        description={isDamaged ? undefined : intl.formatMessage(messages.note)}
        control={
          <Button onPress={() => void startCheck()} isDisabled={isRunning}>
            <FormattedMessage {...(isDamaged ? messages.startAgain : messages.start)} />
          </Button>
        }
      />
      {isRunning && (
        <ArchiveProgress
          work="check"
          label={intl.formatMessage(messages.running)}
          stopLabel={intl.formatMessage(messages.stop)}
        />
      )}
      {last !== null && !isDamaged && <Whole check={last} />}
      {last !== null && isDamaged && (
        <Damage check={last} found={report?.found ?? null} takeOut={takeOut} />
      )}
      <RefusalNotice refusal={refusal} />
    </div>
  );
}

function Whole({ check }: { readonly check: Checked }) {
  const intl = useIntl();
  const when = useWhen();
  const { records, files, at } = check;
  const title = () => {
    if (records === 0) return intl.formatMessage(messages.empty);
    if (files === 0) return intl.formatMessage(messages.whole, { records });
    return intl.formatMessage(messages.wholeFiles, { records, files });
  };
  return (
    <Banner tone="ok" isLive title={title()}>
      <FormattedMessage {...messages.when} values={{ when: when(at) }} />
    </Banner>
  );
}
