import { FormattedMessage } from 'react-intl';
import { useAnswer } from '../../answers.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { messages } from './messages.ts';
import { useMoment } from './words.ts';

/** How many backups there are and when the newest was made, with the way to all of them. */
export function BackupsSummary() {
  const moment = useMoment();
  const { value } = useAnswer('backups.list', {});
  const [newest] = value?.rows ?? [];
  return (
    <span>
      {value !== null &&
        (newest === undefined ? (
          <FormattedMessage {...messages.summaryNone} />
        ) : (
          <FormattedMessage
            {...messages.summary}
            values={{ count: value.rows.length, when: moment(newest.at) }}
          />
        ))}{' '}
      <RecordLink to={href.backups()}>
        <FormattedMessage {...messages.summaryLink} />
      </RecordLink>
    </span>
  );
}
