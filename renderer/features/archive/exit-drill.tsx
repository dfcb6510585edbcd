import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Drill, DrillReport } from '../../../shared/ipc/archive-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { ArchiveProgress } from '../../parts/archive-progress.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { NamedList } from '../../ui/named-list.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { shortDayOfInstant } from '../../words/days.ts';
import { kindText } from '../../words/record-kind-messages.ts';
import styles from './archive.module.css';
import { messages } from './messages.ts';

/** One button that proves that everything can be taken out and brought back, and what the last try gave. */
export function ExitDrill() {
  const intl = useIntl();
  const [report, setReport] = useState<DrillReport | null>(null);
  const { value } = useAnswer('archive.lastDrill', {});
  const trying = useAttempt();
  const start = () =>
    void trying.attempt(async () => {
      setReport(null);
      setReport(await ask('archive.drill', {}));
    });
  return (
    <div className={styles.part}>
      <FormRow
        title={intl.formatMessage(messages.drillTitle)}
        description={intl.formatMessage(messages.drillNote)}
        control={
          <Button onPress={start} isDisabled={trying.isPending}>
            <FormattedMessage {...messages.drillStart} />
          </Button>
        }
      />
      {trying.isPending ? (
        <ArchiveProgress
          label={intl.formatMessage(messages.drillRunning)}
          stopLabel={intl.formatMessage(messages.stop)}
        />
      ) : (
        <Outcome report={report} last={report ?? value?.last ?? null} />
      )}
      <RefusalNotice refusal={trying.refusal} />
    </div>
  );
}

type Seen = { readonly report: DrillReport | null; readonly last: Drill | null };

function Outcome({ report, last }: Seen) {
  const intl = useIntl();
  if (last === null) return null;
  const { same, of } = last;
  const day = shortDayOfInstant(intl, last.at);
  if (of === 0) {
    return (
      <Banner tone="info" isLive>
        <FormattedMessage {...messages.drillNothing} values={{ day }} />
      </Banner>
    );
  }
  if (same < of) return <Lost report={report} last={last} />;
  return (
    <Banner tone="ok" isLive title={intl.formatMessage(messages.drillLossless, { same, of })}>
      <FormattedMessage {...messages.drillWhen} values={{ day }} />{' '}
      <FormattedMessage {...messages.drillCounting} />
    </Banner>
  );
}

/** What did not come through, by name; after a new start the names are gone, and trying again finds them. */
function Lost({ report, last }: Seen & { readonly last: Drill }) {
  const intl = useIntl();
  const { same, of } = last;
  const named = report?.differences ?? [];
  const more = of - same - named.length;
  const nameOf = ({ what, title }: (typeof named)[number]) =>
    `${kindText(intl, what, 1)}: ${title ?? intl.formatMessage(messages.drillNameless)}`;
  return (
    <Banner tone="bad" isLive title={intl.formatMessage(messages.drillLostTitle)}>
      <p>
        <FormattedMessage
          {...messages.drillWhen}
          values={{ day: shortDayOfInstant(intl, last.at) }}
        />{' '}
        <FormattedMessage {...messages.drillLost} values={{ same, of }} />
      </p>
      <NamedList names={named.map(nameOf)} more={more} />
    </Banner>
  );
}
