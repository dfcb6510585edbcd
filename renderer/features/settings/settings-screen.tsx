import { Monitor, Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Settings } from '../../../shared/ipc/settings-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';

/** Minutes that are offered; 0 is never. */
const LOCK_AFTER = [1, 5, 10, 15, 30, 60, 0] as const;

type Props = {
  readonly folder: string;
  readonly isSample: boolean;
  /** Passphrase and recovery code: they belong to the vault. */
  readonly keySection: ReactNode;
  /** What is assumed when views are read: it belongs to the ratings. */
  readonly readingSection: ReactNode;
  /** The weekly look and reminders: what is chosen is kept in the vault. */
  readonly remindersSection?: ReactNode;
  /** How many backups there are: absent where there are none, as in the sample. */
  readonly backups?: ReactNode;
  /** Taking everything out, and trying that: it belongs to the archive. */
  readonly wayOut?: ReactNode;
};

/** Everything that can be set, each saved at once. */
export function SettingsScreen({ folder, isSample, ...sections }: Props) {
  const intl = useIntl();
  const { keySection, readingSection, remindersSection, backups } = sections;
  const { value, refusal } = useAnswer('settings.get', {});
  return (
    <Page title={intl.formatMessage(messages.title)} width="wide">
      {value !== null && <Choices settings={value} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={3} />
      )}
      {keySection}
      {remindersSection}
      {readingSection}
      <Data folder={folder} isSample={isSample} backups={backups} wayOut={sections.wayOut} />
      <About />
    </Page>
  );
}

function Choices({ settings }: { readonly settings: Settings }) {
  const intl = useIntl();
  const changing = useAttempt();
  const change = (patch: Partial<Settings>) =>
    void changing.attempt(() => ask('settings.change', patch));
  const known = LOCK_AFTER.some((minutes) => minutes === settings.lockAfterMinutes);
  const offered = known ? LOCK_AFTER : [settings.lockAfterMinutes, ...LOCK_AFTER];
  return (
    <>
      <RefusalNotice refusal={changing.refusal} />
      <Section title={intl.formatMessage(messages.appearance)} isQuiet>
        <FormRow
          title={intl.formatMessage(messages.theme)}
          description={intl.formatMessage(messages.themeNote)}
          control={
            <Segmented
              label={intl.formatMessage(messages.theme)}
              value={settings.theme}
              onChange={(theme) => change({ theme })}
              options={[
                { value: 'system', label: intl.formatMessage(messages.themeSystem), icon: Monitor },
                { value: 'light', label: intl.formatMessage(messages.themeLight), icon: Sun },
                { value: 'dark', label: intl.formatMessage(messages.themeDark), icon: Moon },
              ]}
            />
          }
        />
      </Section>
      <Section title={intl.formatMessage(messages.safety)}>
        <FormRow
          title={intl.formatMessage(messages.lockAfter)}
          description={intl.formatMessage(messages.lockAfterNote)}
          control={
            <Select
              label={intl.formatMessage(messages.lockAfter)}
              isLabelHidden
              placeholder=""
              value={String(settings.lockAfterMinutes)}
              onChange={(minutes) => change({ lockAfterMinutes: Number(minutes) })}
              options={offered.map((minutes) => ({
                value: String(minutes),
                label:
                  minutes === 0
                    ? intl.formatMessage(messages.lockNever)
                    : intl.formatMessage(messages.lockMinutes, { minutes }),
              }))}
            />
          }
        />
      </Section>
    </>
  );
}

type DataProps = Pick<Props, 'folder' | 'isSample' | 'backups' | 'wayOut'>;

function Data({ folder, isSample, backups, wayOut }: DataProps) {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(messages.data)}>
      <DefinitionList
        items={[
          {
            id: 'folder',
            term: <FormattedMessage {...messages.folder} />,
            detail: isSample ? (
              <FormattedMessage {...messages.sampleFolder} />
            ) : (
              <span className="break-anywhere">{folder}</span>
            ),
          },
          ...(backups
            ? [{ id: 'backups', term: <FormattedMessage {...messages.backups} />, detail: backups }]
            : []),
          {
            id: 'out',
            term: <FormattedMessage {...messages.out} />,
            detail: <FormattedMessage {...messages.outHow} />,
          },
          {
            id: 'ledger',
            term: <FormattedMessage {...messages.ledger} />,
            detail: (
              <RecordLink to={href.ledger()}>
                <FormattedMessage {...messages.ledgerLink} />
              </RecordLink>
            ),
          },
        ]}
      />
      {wayOut}
    </Section>
  );
}

function About() {
  const intl = useIntl();
  const { value } = useAnswer('app.about', {});
  return (
    <Section title={intl.formatMessage(messages.about)}>
      <DefinitionList
        items={[
          {
            id: 'version',
            term: <FormattedMessage {...messages.version} />,
            detail: value && <FormattedMessage {...messages.versions} values={value} />,
          },
          {
            id: 'network',
            term: <FormattedMessage {...messages.network} />,
            detail: <FormattedMessage {...messages.networkNone} />,
          },
          {
            id: 'licence',
            term: <FormattedMessage {...messages.licence} />,
            detail: <FormattedMessage {...messages.licenceMit} />,
          },
        ]}
      />
    </Section>
  );
}
