import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane } from '../../ui/list-pane.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { messages } from './messages.ts';
import { NoSkills } from './no-skills.tsx';
import { SkillListRow } from './skill-list-row.tsx';
import type { SkillSort } from './skill-order.ts';
import { SortMenu } from './sort-menu.tsx';

type Props = {
  readonly skills: readonly SkillRow[];
  /** How many there are before the filter; null while they are fetched. */
  readonly total: number | null;
  readonly archived: boolean;
  readonly onArchived: (archived: boolean) => void;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly sort: SkillSort;
  readonly onSort: (sort: SkillSort) => void;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  /** Asks for a new skill, with the name that was looked for in vain. */
  readonly onAdd: (name: string) => void;
};

/** Every skill with its level strip. */
export function SkillList(props: Props) {
  const { skills, total, archived, filter, onFilter, selected, onOpen, onAdd } = props;
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  useLetters({ '/': () => input.current?.focus() });
  const title = intl.formatMessage(archived ? messages.archivedTitle : messages.title);
  return (
    <ListPane
      title={title}
      count={total ?? undefined}
      actions={
        <>
          <SortMenu {...props} />
          <IconButton
            icon={Plus}
            label={intl.formatMessage(messages.add)}
            onPress={() => onAdd('')}
          />
        </>
      }
      filter={{
        label: intl.formatMessage(messages.filter),
        value: filter,
        onChange: onFilter,
        clearLabel: intl.formatMessage(messages.clearFilter),
        placeholder: intl.formatMessage(messages.filter),
        inputRef: input,
      }}
    >
      {total === null ? (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={10} />
      ) : (
        <VirtualList
          label={title}
          items={skills}
          getKey={({ id }) => id}
          getText={({ name }) => name}
          renderRow={(skill) => <SkillListRow skill={skill} />}
          selectedKey={selected}
          onSelect={onOpen}
          empty={<NoSkills filter={filter.trim()} archived={archived} onAdd={onAdd} />}
        />
      )}
    </ListPane>
  );
}
