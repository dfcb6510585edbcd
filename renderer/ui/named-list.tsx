import { defineMessages, FormattedMessage } from 'react-intl';
import styles from './named-list.module.css';

const messages = defineMessages<{ more: { count: number } }>({
  more: {
    id: 'named-list.more',
    defaultMessage: '{count, plural, one {and # more} other {and # more}}',
  },
});

type Props = {
  readonly names: readonly string[];
  /** How many there are that are not named. */
  readonly more?: number;
};

/** Things by name, one in a line, and how many others there are. Several may have the same name. */
export function NamedList({ names, more = 0 }: Props) {
  return (
    <ul className={styles.names}>
      {names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names may be equal, and the list is made once
        <li key={index} className="break-anywhere">
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
