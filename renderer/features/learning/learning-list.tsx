import { Dumbbell, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { learningStates } from '../../words/learning-messages.ts';
import styles from './learning-list.module.css';
import { LearningListRow } from './learning-list-row.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly activities: readonly LearningRow[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly onRecordPractice: () => void;
};

/** Activities by state, in a room that says what it is. */
export function LearningList({ activities, onAdd, onRecordPractice, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={activities.filter(({ title, provider }) =>
        `${title}\n${provider}`.toLocaleLowerCase().includes(wanted),
      )}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      getGroup={({ state }) => intl.formatMessage(learningStates[state])}
      renderRow={(activity) => <LearningListRow activity={activity} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={<Actions onAdd={onAdd} onRecordPractice={onRecordPractice} />}
      toolbar={<Room />}
      empty={text && <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} />}
    />
  );
}

function Actions({ onAdd, onRecordPractice }: Pick<Props, 'onAdd' | 'onRecordPractice'>) {
  const intl = useIntl();
  const practice = intl.formatMessage(messages.practice);
  return (
    <>
      <IconButton icon={Dumbbell} label={practice} onPress={onRecordPractice} />
      <IconButton icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />
    </>
  );
}

function Room() {
  const intl = useIntl();
  return (
    <p className={styles.room}>
      <strong>{intl.formatMessage(messages.room)}.</strong> {intl.formatMessage(messages.roomLine)}
    </p>
  );
}
