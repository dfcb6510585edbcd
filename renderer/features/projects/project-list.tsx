import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ProjectRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { messages } from './messages.ts';
import { ProjectListRow } from './project-list-row.tsx';
import { hasOutcome } from './project-order.ts';

type Props = {
  readonly projects: readonly ProjectRow[];
  readonly isLoading: boolean;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

/** Projects, those still under way first. */
export function ProjectList({ projects, isLoading, selected, onOpen, onAdd }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLetters({ '/': () => input.current?.focus() });
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = projects.filter(({ title, role, organisation }) =>
    `${title}\n${role}\n${organisation}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <ListPane
      title={intl.formatMessage(messages.title)}
      count={isLoading ? undefined : projects.length}
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
          getKey={({ id }) => id}
          getText={({ title }) => title}
          getGroup={(project) =>
            intl.formatMessage(hasOutcome(project) ? messages.done : messages.now)
          }
          renderRow={(project) => <ProjectListRow project={project} />}
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
