import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { GoalListRow } from './goal-list-row.tsx';
import { groupOf } from './goal-order.ts';
import { messages } from './messages.ts';

type Props = {
  readonly goals: readonly GoalRow[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

const groupNames = {
  active: messages.now,
  resting: messages.resting,
  reached: messages.reached,
  stopped: messages.stopped,
} as const;

/** Goals by what has become of them. */
export function GoalList({ goals, onAdd, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={goals.filter((goal) => goal.skill.name.toLocaleLowerCase().includes(wanted))}
      getKey={(goal) => goal.id}
      getText={(goal) => goal.skill.name}
      getGroup={(goal) => intl.formatMessage(groupNames[groupOf(goal)])}
      renderRow={(goal) => <GoalListRow goal={goal} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={
        <IconButton edits icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />
      }
      empty={text && <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} />}
    />
  );
}
