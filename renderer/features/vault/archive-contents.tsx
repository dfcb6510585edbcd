import { FormattedMessage, useIntl } from 'react-intl';
import type { ArchiveView } from '../../../shared/ipc/archive-contract.ts';
import { Banner } from '../../ui/banner.tsx';
import { shortDayOfInstant } from '../../words/days.ts';
import { kindText, sizeText } from '../../words/record-kind-messages.ts';
import { bringBackMessages as messages } from './bring-back-messages.ts';
import style from './form.module.css';

/** Names that are shown; the rest are counted. */
const MOST_NAMED = 8;

type Props = { readonly archive: ArchiveView };

/** What an export holds, and what is wrong with it. */
export function ArchiveContents({ archive }: Props) {
  const intl = useIntl();
  const { writtenAt, appVersion: version, files, fileBytes } = archive;
  const counts = archive.counts.map(({ table, count }) => kindText(intl, table, count));
  const all = files === 0 ? counts : [...counts, filesText()];
  function filesText() {
    return `${kindText(intl, 'files', files)} (${sizeText(intl, fileBytes)})`;
  }
  return (
    <>
      <section className={style.folder} aria-label={intl.formatMessage(messages.contents)}>
        <p className="text-strong break-anywhere">{archive.label}</p>
        <p className={style.note}>
          <FormattedMessage
            {...messages.written}
            values={{ day: shortDayOfInstant(intl, writtenAt), version }}
          />
        </p>
        <p>
          {all.length === 0 ? <FormattedMessage {...messages.nothing} /> : intl.formatList(all)}
        </p>
      </section>
      <Problems problems={archive.problems} />
      {archive.leftOutRecords > 0 && (
        <Banner tone="warn" title={intl.formatMessage(messages.leftOutTitle)}>
          <FormattedMessage {...messages.unread} values={{ count: archive.leftOutRecords }} />
        </Banner>
      )}
      {archive.leftOutFiles.length > 0 && (
        <Banner tone="warn" title={intl.formatMessage(messages.leftOutTitle)}>
          <FormattedMessage {...messages.leftOut} />
          <Names names={archive.leftOutFiles} />
        </Banner>
      )}
    </>
  );
}

function Problems({ problems }: Pick<ArchiveView, 'problems'>) {
  const intl = useIntl();
  if (problems.length === 0) return null;
  const names = problems.map(({ path, title, what }) =>
    intl.formatMessage(messages[what], { name: title === null ? path : `“${title}”` }),
  );
  return (
    <Banner tone="bad" title={intl.formatMessage(messages.brokenTitle)} isLive>
      <Names names={names} />
      <FormattedMessage {...messages.brokenAdvice} />
    </Banner>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const more = names.length - MOST_NAMED;
  return (
    <ul className={style.names}>
      {names.slice(0, MOST_NAMED).map((name) => (
        <li key={name} className="break-anywhere">
          {name}
        </li>
      ))}
      {more > 0 && (
        <li>
          <FormattedMessage {...messages.more} values={{ count: more }} />
        </li>
      )}
    </ul>
  );
}
