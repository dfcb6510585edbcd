import { Archive, ArrowUpDown, Check, Gauge } from 'lucide-react';
import { useIntl } from 'react-intl';
import { type MenuEntry, PopoverMenu } from '../../ui/popover-menu.tsx';
import { groupNames, listMessages } from './list-messages.ts';
import { messages, sortNames } from './messages.ts';
import { SKILL_GROUPS, SKILL_SORTS } from './skill-order.ts';
import type { SkillView } from './use-skill-view.ts';

type Props = Pick<SkillView, 'sort' | 'onSort' | 'group' | 'onGroup' | 'archived' | 'onArchived'>;

/** How the list is sorted and grouped, and which skills it holds. */
export function SortMenu({ sort, onSort, group, onGroup, archived, onArchived }: Props) {
  const intl = useIntl();
  const sorts = SKILL_SORTS.map(
    (id): MenuEntry => ({
      id: `sort ${id}`,
      label: `${intl.formatMessage(listMessages.sortBy)}: ${intl.formatMessage(sortNames[id])}`,
      icon: id === sort ? Check : undefined,
      onAction: () => onSort(id),
    }),
  );
  const groups = SKILL_GROUPS.map(
    (id): MenuEntry => ({
      id: `group ${id}`,
      label:
        id === 'none'
          ? intl.formatMessage(groupNames.none)
          : `${intl.formatMessage(listMessages.groupBy)}: ${intl.formatMessage(groupNames[id])}`,
      icon: id === group ? Check : undefined,
      onAction: () => onGroup(id),
    }),
  );
  return (
    <PopoverMenu
      icon={ArrowUpDown}
      label={intl.formatMessage(messages.sort)}
      items={[
        ...sorts,
        { id: 'line', kind: 'separator' },
        ...groups,
        { id: 'line 2', kind: 'separator' },
        {
          id: 'archived',
          label: intl.formatMessage(archived ? messages.showCurrent : messages.showArchived),
          icon: archived ? Gauge : Archive,
          onAction: () => onArchived(!archived),
        },
      ]}
    />
  );
}
