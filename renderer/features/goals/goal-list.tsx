import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { GoalRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { GoalListRow } from './goal-list-row.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly goals: readonly GoalRow[];
  readonly isLoading: boolean;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

const groupNames = {
  active: messages.now,
  reached: messages.reached,
  stopped: messages.stopped,
} as const;

/** Goals by what has become of them. */
export function GoalList({ goals, isLoading, selected, onOpen, onAdd }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLetters({ '/': () => input.current?.focus() });
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = goals.filter((goal) => goal.skill.name.toLocaleLowerCase().includes(wanted));
  return (
    <ListPane
      title={intl.formatMessage(messages.title)}
      count={isLoading ? undefined : goals.length}
      actions={<IconButton icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />}
      filter={{
        label: intl.formatMessage(messages.filter),
        value: filter,
        onChange: setFilter,
        clearLabel: intl.formatMessage(messages.clearFilter),
        placeholder: intl.formatMessage(messages.filter),
        inputRef: input,
      }}
    >
      {isLoading ? (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={8} />
      ) : (
        <VirtualList
          label={intl.formatMessage(messages.title)}
          items={shown}
          getKey={(goal) => goal.id}
          getText={(goal) => goal.skill.name}
          getGroup={(goal) => intl.formatMessage(groupNames[goal.state])}
          renderRow={(goal) => <GoalListRow goal={goal} />}
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
