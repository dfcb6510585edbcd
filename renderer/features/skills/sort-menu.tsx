import { Archive, ArrowUpDown, Check, Gauge } from 'lucide-react';
import { useIntl } from 'react-intl';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { messages, sortNames } from './messages.ts';
import { SKILL_SORTS, type SkillSort } from './skill-order.ts';

type Props = {
  readonly sort: SkillSort;
  readonly onSort: (sort: SkillSort) => void;
  readonly archived: boolean;
  readonly onArchived: (archived: boolean) => void;
};

/** How the list is sorted, and which skills it holds. */
export function SortMenu({ sort, onSort, archived, onArchived }: Props) {
  const intl = useIntl();
  return (
    <PopoverMenu
      icon={ArrowUpDown}
      label={intl.formatMessage(messages.sort)}
      items={[
        ...SKILL_SORTS.map((id) => ({
          id,
          label: intl.formatMessage(sortNames[id]),
          icon: id === sort ? Check : undefined,
          onAction: () => onSort(id),
        })),
        { id: 'line', kind: 'separator' as const },
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
