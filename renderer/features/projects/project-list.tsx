import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ProjectRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { today } from '../../today.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { messages } from './messages.ts';
import { ProjectListRow } from './project-list-row.tsx';
import { stateOf } from './project-order.ts';

type Props = {
  readonly projects: readonly ProjectRow[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

const groups = {
  running: messages.running,
  'awaiting-outcome': messages.awaiting,
  'with-outcome': messages.done,
} as const;

/** Projects, those still running first; the filter looks at what, for whom, and with which skills. */
export function ProjectList({ projects, onAdd, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={projects.filter(({ title, role, organisation, skills }) =>
        [title, role, organisation, ...skills.map(({ name }) => name)]
          .join('\n')
          .toLocaleLowerCase()
          .includes(wanted),
      )}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      getGroup={(project) => intl.formatMessage(groups[stateOf(project, today())])}
      renderRow={(project) => <ProjectListRow project={project} />}
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
