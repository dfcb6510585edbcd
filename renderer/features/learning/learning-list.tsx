import { ListPlus, Plus, Sprout } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { learningStates } from '../../words/learning-messages.ts';
import { everything, fits, LearningFilter, type LearningOnly } from './learning-filter.tsx';
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
  readonly onImport: () => void;
};

/** Activities by state, in a room that says what it is. */
export function LearningList({ activities, onAdd, onRecordPractice, onImport, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const [only, setOnly] = useState<LearningOnly>(everything);
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={activities.filter(
        (activity) =>
          fits(activity, only) &&
          `${activity.title}\n${activity.provider}`.toLocaleLowerCase().includes(wanted),
      )}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      getGroup={({ state }) => intl.formatMessage(learningStates[state])}
      renderRow={(activity) => <LearningListRow activity={activity} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={<Actions onAdd={onAdd} onRecordPractice={onRecordPractice} onImport={onImport} />}
      toolbar={
        <>
          <LearningFilter activities={activities} only={only} onOnly={setOnly} />
          <Room />
        </>
      }
      empty={
        (text !== '' || only !== everything) && (
          <EmptyInList
            title={
              text === ''
                ? intl.formatMessage(messages.noneSuch)
                : intl.formatMessage(messages.noMatch, { text })
            }
          />
        )
      }
    />
  );
}

type ActionsProps = Pick<Props, 'onAdd' | 'onRecordPractice' | 'onImport'>;

function Actions({ onAdd, onRecordPractice, onImport }: ActionsProps) {
  const intl = useIntl();
  const practice = intl.formatMessage(messages.practice);
  return (
    <>
      <IconButton
        edits
        icon={ListPlus}
        label={intl.formatMessage(messages.bringIn)}
        onPress={onImport}
      />
      <IconButton edits icon={Sprout} label={practice} onPress={onRecordPractice} />
      <IconButton edits icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />
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
