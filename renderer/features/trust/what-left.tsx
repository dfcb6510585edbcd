import { useIntl } from 'react-intl';
import type { LedgerPage } from '../../../shared/ipc/border-view.ts';
import { useAnswer } from '../../answers.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Banner } from '../../ui/banner.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { type LeavingEntry, leavingEntries, leavingKinds } from './leaving.ts';
import { messages } from './messages.ts';
import { dayText } from './size-text.ts';
import style from './trust.module.css';

/** Entries that are shown here; the ledger has them all. */
const NEWEST = 5;

/** The newest of what left this computer, whether the ledger fits together, and the way to it. */
export function WhatLeft() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('ledger.list', {});
  return (
    <Section title={intl.formatMessage(messages.left)}>
      <RefusalNotice refusal={refusal} />
      {value !== null && <Newest page={value} />}
      <div className={style.verdict}>
        {value !== null && <Verdict page={value} />}
        <RecordLink to={href.ledger()}>{intl.formatMessage(messages.leftLink)}</RecordLink>
      </div>
    </Section>
  );
}

function Newest({ page }: { readonly page: LedgerPage }) {
  const intl = useIntl();
  const left = leavingEntries(page.entries).slice(0, NEWEST);
  if (left.length === 0) {
    return <p className={style.strong}>{intl.formatMessage(messages.leftNothing)}</p>;
  }
  const what = ({ kind, subject, recipient }: LeavingEntry) =>
    [
      intl.formatMessage(leavingKinds[kind]),
      subject?.title,
      recipient ?? (kind === 'share' ? intl.formatMessage(messages.leftSomebody) : null),
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' · ');
  return (
    <DefinitionList
      items={left.map((entry) => ({
        id: String(entry.seq),
        term: dayText(intl, entry.at),
        detail: what(entry),
      }))}
    />
  );
}

function Verdict({ page }: { readonly page: LedgerPage }) {
  const intl = useIntl();
  const { brokenAt, entries } = page;
  if (brokenAt === null) {
    const verdict = entries.length === 0 ? messages.ledgerEmpty : messages.ledgerWhole;
    return <p className={style.plain}>{intl.formatMessage(verdict)}</p>;
  }
  return <Banner tone="bad">{intl.formatMessage(messages.ledgerBroken, { seq: brokenAt })}</Banner>;
}
