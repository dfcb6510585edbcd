import { useIntl } from 'react-intl';
import { findingMessages as messages } from './finding-messages.ts';
import styles from './share-bars.module.css';

type Carrier = {
  readonly raterId: string;
  readonly name: string;
  readonly views: number;
  /** 0 to 1. */
  readonly share: number;
};

type Props = {
  readonly people: readonly Carrier[];
  /** The one that the sentence is about. */
  readonly chosen: string;
};

/** How much of the weight each person carries, and what is left to the owner and to sources without a name. */
export function ShareBars({ people, chosen }: Props) {
  const intl = useIntl();
  const percent = (share: number) => intl.formatNumber(share, { style: 'percent' });
  const rest = Math.max(0, 1 - people.reduce((sum, { share }) => sum + share, 0));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{intl.formatMessage(messages.share)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{intl.formatMessage(messages.person)}</th>
          <th scope="col">{intl.formatMessage(messages.viewCount)}</th>
          <th scope="col">{intl.formatMessage(messages.share)}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ raterId, name, views, share }) => (
          <tr key={raterId} data-chosen={raterId === chosen || undefined}>
            <th scope="row">{name}</th>
            <td className={styles.views}>
              {intl.formatMessage(messages.viewsOf, { count: views })}
            </td>
            <Bar share={share} text={percent(share)} />
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={2} className={styles.rest}>
            {intl.formatMessage(messages.rest)}
          </th>
          <Bar share={rest} text={percent(rest)} />
        </tr>
      </tbody>
    </table>
  );
}

function Bar({ share, text }: { readonly share: number; readonly text: string }) {
  return (
    <td className={styles.share}>
      <div className={styles.line}>
        <div className={styles.track}>
          <div className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
        </div>
        <span className={styles.percent}>{text}</span>
      </div>
    </td>
  );
}
