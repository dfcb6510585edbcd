import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PortfolioCheck } from '../../../shared/domain/portfolio-check.ts';
import type { UnreadRecord } from '../../../shared/ipc/check-contract.ts';
import { href } from '../../routes.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { NamedList } from '../../ui/named-list.tsx';
import { unreadText } from '../../words/unread-messages.ts';
import styles from './check.module.css';
import { messages } from './messages.ts';
import { useWhen } from './when.ts';

type Props = {
  readonly check: PortfolioCheck;
  /** Null when the check was in an earlier sitting. */
  readonly found: readonly UnreadRecord[] | null;
  readonly takeOut: ReactNode;
};

/** What cannot be read, by name, and the two ways out. */
export function Damage({ check, found, takeOut }: Props) {
  const intl = useIntl();
  const when = useWhen();
  const { damaged, records, files, parts, at } = check;
  const isReadable = damaged === 0 && parts.every((part) => part === 'unused');
  const title = isReadable ? messages.unusedTitle : messages.damagedTitle;
  return (
    <Banner tone={isReadable ? 'warn' : 'bad'} isLive title={intl.formatMessage(title)}>
      <p>
        <FormattedMessage {...messages.when} values={{ when: when(at) }} />{' '}
        {damaged > 0 && (
          <FormattedMessage {...messages.damaged} values={{ damaged, of: records + files }} />
        )}
        {damaged > 0 && found === null && (
          <>
            {' '}
            <FormattedMessage {...messages.again} />
          </>
        )}
      </p>
      {found !== null && damaged > 0 && (
        <NamedList
          names={found.map((record) => unreadText(intl, record))}
          more={damaged - found.length}
        />
      )}
      {parts.map((part) => (
        <p key={part}>
          <FormattedMessage {...messages[part]} />
        </p>
      ))}
      {!isReadable && (
        <p>
          {damaged > 0 && <FormattedMessage {...messages.others} />}{' '}
          <FormattedMessage {...messages.ways} />
        </p>
      )}
      <div className={styles.ways}>
        {!isReadable && takeOut}
        <LinkButton href={`#${href.backups()}`} variant="secondary">
          <FormattedMessage {...(isReadable ? messages.seeBackups : messages.toBackups)} />
        </LinkButton>
      </div>
    </Banner>
  );
}
