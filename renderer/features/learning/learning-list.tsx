import { Dumbbell, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { learningStates } from '../../words/learning-messages.ts';
import styles from './learning-list.module.css';
import { LearningListRow } from './learning-list-row.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly activities: readonly LearningRow[];
  readonly isLoading: boolean;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly onRecordPractice: () => void;
};

/** Activities by state, in a room that says what it is. */
export function LearningList({
  activities,
  isLoading,
  selected,
  onOpen,
  onAdd,
  onRecordPractice,
}: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLetters({ '/': () => input.current?.focus() });
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = activities.filter(({ title, provider }) =>
    `${title}\n${provider}`.toLocaleLowerCase().includes(wanted),
  );
  const say = (message: MessageDescriptor) => intl.formatMessage(message);
  return (
    <ListPane
      title={say(messages.title)}
      count={isLoading ? undefined : activities.length}
      actions={
        <>
          <IconButton icon={Dumbbell} label={say(messages.practice)} onPress={onRecordPractice} />
          <IconButton icon={Plus} label={say(messages.add)} onPress={onAdd} />
        </>
      }
      filter={{
        label: say(messages.filter),
        value: filter,
        onChange: setFilter,
        clearLabel: say(messages.clearFilter),
        placeholder: say(messages.filter),
        inputRef: input,
      }}
      toolbar={
        <p className={styles.room}>
          <strong>{say(messages.room)}.</strong> {say(messages.roomLine)}
        </p>
      }
    >
      {isLoading ? (
        <Skeleton label={say(messages.loading)} shape="rows" count={8} />
      ) : (
        <VirtualList
          label={say(messages.title)}
          items={shown}
          getKey={({ id }) => id}
          getText={({ title }) => title}
          getGroup={({ state }) => intl.formatMessage(learningStates[state])}
          renderRow={(activity) => <LearningListRow activity={activity} />}
          selectedKey={selected}
          onSelect={onOpen}
          empty={
            wanted && (
              <EmptyInList title={intl.formatMessage(messages.noMatch, { text: filter.trim() })} />
            )
          }
        />
      )}
    </ListPane>
  );
}
