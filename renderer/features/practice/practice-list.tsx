import { Plus, Sprout } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { PracticeRow } from '../../../shared/ipc/practice-view.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { href } from '../../routes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { monthName, shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './practice-list.module.css';

type Props = {
  readonly sessions: readonly PracticeRow[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly isOverview: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRecord: () => void;
};

/** Sessions by month, with the way to the picture of them all. */
export function PracticeList({ sessions, isOverview, onRecord, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  // Beside the list the page itself says so.
  const isNarrow = useNarrow();
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  const heard = ({ task, skill, guide }: PracticeRow) =>
    `${task}\n${skill.name}\n${guide?.name ?? ''}`.toLocaleLowerCase().includes(wanted);
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.placeTitle)}
      items={wanted === '' ? sessions : sessions.filter(heard)}
      getKey={({ id }) => id}
      getText={({ task }) => task}
      getGroup={({ day }) => monthName(intl, day)}
      renderRow={(session) => <SessionRow session={session} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={
        <IconButton
          edits
          icon={Plus}
          label={intl.formatMessage(messages.title)}
          onPress={onRecord}
        />
      }
      toolbar={
        <>
          <Link
            href={href.practiceOverTime()}
            className={styles.overview}
            aria-current={isOverview ? 'page' : undefined}
          >
            <Sprout size={16} strokeWidth={1.75} aria-hidden="true" />
            {intl.formatMessage(messages.overTime)}
          </Link>
          {isNarrow && <p className={styles.alone}>{intl.formatMessage(messages.nobodySees)}</p>}
        </>
      }
      empty={text && <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} />}
    />
  );
}

function SessionRow({ session }: { readonly session: PracticeRow }) {
  const intl = useIntl();
  const { task, skill, attempts, day } = session;
  return (
    <ListRow
      title={task}
      meta={intl.formatMessage(messages.rowMeta, {
        day: shortDay(intl, day),
        skill: skill.name,
        attempts,
      })}
    />
  );
}
