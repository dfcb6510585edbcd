import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ProjectRow } from '../../../shared/ipc/views.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { messages } from './messages.ts';
import { ProjectListRow } from './project-list-row.tsx';
import { hasOutcome } from './project-order.ts';

type Props = {
  readonly projects: readonly ProjectRow[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

/** Projects, those still under way first. */
export function ProjectList({ projects, onAdd, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  const group = (project: ProjectRow) => (hasOutcome(project) ? messages.done : messages.now);
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={projects.filter(({ title, role, organisation }) =>
        `${title}\n${role}\n${organisation}`.toLocaleLowerCase().includes(wanted),
      )}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      getGroup={(project) => intl.formatMessage(group(project))}
      renderRow={(project) => <ProjectListRow project={project} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={<IconButton icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />}
      empty={text && <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} />}
    />
  );
}
