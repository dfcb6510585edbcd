import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { TrustPage } from '../../../shared/ipc/trust-contract.ts';
import { useAnswer } from '../../answers.ts';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DataCharter } from './data-charter.tsx';
import { EraseSection } from './erase-section.tsx';
import { Glance } from './glance.tsx';
import { messages } from './messages.ts';
import { NotProtected } from './not-protected.tsx';
import style from './trust.module.css';
import { WhatLeft } from './what-left.tsx';
import { WhatProtects } from './what-protects.tsx';
import { WhereItIs } from './where-it-is.tsx';

type Props = {
  readonly isSample: boolean;
  /** What there is of backups: it belongs to them. */
  readonly backupsSummary?: ReactNode;
  /** Reading everything from end to end: it belongs to the check. */
  readonly check?: ReactNode;
  /** Whether it says, or soon will, what is damaged and what to do: more than a refusal can. */
  readonly isCheckTelling?: boolean;
  /** The rehearsal of leaving: it belongs to the archive. */
  readonly exitDrill?: ReactNode;
};

/** Where the portfolio is, what protects it, what does not, what left, what is stored, and how to erase it. */
export function TrustScreen(props: Props) {
  const intl = useIntl();
  const { value, refusal } = useAnswer('trust.get', {});
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      lead={intl.formatMessage(messages.lead)}
      width="wide"
    >
      {value !== null && <Contents page={value} {...props} />}
      {value === null && refusal !== null && (
        <>
          {!(refusal.code === 'vault-damaged' && props.isCheckTelling) && (
            <RefusalState refusal={refusal} />
          )}
          {/* What is damaged may be what this page tells of: the way to find out stays. */}
          {props.check}
        </>
      )}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={6} />
      )}
    </Page>
  );
}

function Contents({ page, isSample, ...slots }: Props & { readonly page: TrustPage }) {
  const intl = useIntl();
  const { backupsSummary, check, exitDrill } = slots;
  return (
    <>
      <Glance page={page} />
      <WhereItIs page={page} isSample={isSample} />
      <WhatProtects page={page} />
      <NotProtected />
      <Section title={intl.formatMessage(messages.backups)}>
        {backupsSummary}
        {check}
        {exitDrill}
        <p className={style.plain}>{intl.formatMessage(messages.wayOut)}</p>
      </Section>
      <WhatLeft />
      <DataCharter />
      <EraseSection name={page.name} isSample={isSample} />
    </>
  );
}
