import { useIntl } from 'react-intl';
import type { ErasedCounts, ErasePreview, Mentions } from '../../../shared/ipc/people-view.ts';
import { openPaths } from '../../parts/open-paths.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { levelNumber } from '../../words/levels.ts';
import styles from './erase-dialog.module.css';
import { messages } from './erase-messages.ts';

const counted = [
  'ratings',
  'replies',
  'feedback',
  'requests',
  'practice',
  'vouches',
  'skills',
  'shares',
] as const satisfies readonly (keyof ErasedCounts)[];

/** Everything that goes, by number. */
export function Goes({ counts }: { readonly counts: ErasedCounts }) {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(messages.goes)} headingLevel={3} isQuiet>
      <ul className={styles.list}>
        <li>{intl.formatMessage(messages.goesPerson)}</li>
        {counted
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>{intl.formatMessage(messages[kind], { count: counts[kind] })}</li>
          ))}
      </ul>
    </Section>
  );
}

type Place = ErasePreview['skills'][number]['before'];

/** Which levels read otherwise, and how. */
export function Levels({ preview }: { readonly preview: ErasePreview }) {
  const intl = useIntl();
  const say = ({ strip }: Place) =>
    strip ? levelNumber(intl, strip.level) : intl.formatMessage(messages.noLevel);
  return (
    <Section
      title={intl.formatMessage(messages.changes)}
      description={intl.formatMessage(messages.standing)}
      headingLevel={3}
      isQuiet
    >
      {preview.skills.length === 0 ? (
        <p className={styles.plain}>{intl.formatMessage(messages.changesNone)}</p>
      ) : (
        <DataTable
          caption={intl.formatMessage(messages.changes)}
          isCaptionHidden
          rows={preview.skills}
          getKey={({ skill }) => skill.id}
          columns={[
            {
              id: 'skill',
              header: intl.formatMessage(messages.columnSkill),
              cell: ({ skill }) => skill.name,
              isRowHeader: true,
            },
            {
              id: 'now',
              header: intl.formatMessage(messages.columnNow),
              cell: ({ before }) => say(before),
              align: 'end',
            },
            {
              id: 'then',
              header: intl.formatMessage(messages.columnThen),
              cell: ({ after }) => say(after),
              align: 'end',
            },
            {
              id: 'views',
              header: intl.formatMessage(messages.columnViews),
              cell: ({ before, after }) =>
                intl.formatMessage(messages.views, {
                  before: before.ratings,
                  after: after.ratings,
                }),
              align: 'end',
            },
          ]}
        />
      )}
    </Section>
  );
}

/** What is kept, and why nobody can be known from it. */
export function Remains() {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(messages.stays)} headingLevel={3} isQuiet>
      <ul className={styles.list}>
        <li>{intl.formatMessage(messages.staysDecisions)}</li>
        <li>{intl.formatMessage(messages.staysPractice)}</li>
        <li>{intl.formatMessage(messages.staysLedger)}</li>
      </ul>
    </Section>
  );
}

/** Where the owner's own words hold the name. */
export function Mentioned({ mentions }: { readonly mentions: Mentions }) {
  const intl = useIntl();
  if (mentions.count === 0) {
    return <p className={styles.plain}>{intl.formatMessage(messages.mentionsNone)}</p>;
  }
  return (
    <div>
      <p className={styles.plain}>
        {intl.formatMessage(messages.mentions, { count: mentions.count })}
      </p>
      <ul className={styles.list}>
        {mentions.places.map(({ openKind, openId, title }, index) => (
          // The same record may hold the name twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index}>
            {openKind === null ? (
              title
            ) : (
              <RecordLink to={openPaths[openKind](openId)}>{title}</RecordLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
