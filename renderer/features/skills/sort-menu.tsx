import { Archive, ArrowUpDown, Gauge } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './filter-button.module.css';
import { groupNames, listMessages } from './list-messages.ts';
import { messages, sortNames } from './messages.ts';
import { SKILL_GROUPS, SKILL_SORTS } from './skill-order.ts';
import type { SkillView } from './use-skill-view.ts';

type Props = Pick<SkillView, 'sort' | 'onSort' | 'group' | 'onGroup' | 'archived' | 'onArchived'>;

/** How the list is sorted and grouped, and which skills it holds. */
export function SortMenu({ sort, onSort, group, onGroup, archived, onArchived }: Props) {
  const intl = useIntl();
  const sortBy = intl.formatMessage(listMessages.sortBy);
  const groupBy = intl.formatMessage(listMessages.groupBy);
  return (
    <PopoverButton
      icon={ArrowUpDown}
      isIconOnly
      variant="quiet"
      label={intl.formatMessage(messages.sort)}
      placement="bottom end"
    >
      <div className={styles.panel}>
        <Select
          label={sortBy}
          placeholder={sortBy}
          value={sort}
          onChange={onSort}
          options={SKILL_SORTS.map((value) => ({
            value,
            label: intl.formatMessage(sortNames[value]),
          }))}
        />
        <Select
          label={groupBy}
          placeholder={groupBy}
          value={group}
          onChange={onGroup}
          options={SKILL_GROUPS.map((value) => ({
            value,
            label: intl.formatMessage(groupNames[value]),
          }))}
        />
        <div className={styles.wide}>
          <Button
            variant="quiet"
            icon={archived ? Gauge : Archive}
            onPress={() => onArchived(!archived)}
          >
            {intl.formatMessage(archived ? messages.showCurrent : messages.showArchived)}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}
