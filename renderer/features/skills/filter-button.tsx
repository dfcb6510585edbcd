import { ListFilter, X } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './filter-button.module.css';
import { listMessages } from './list-messages.ts';
import {
  activeFilters,
  type FilterName,
  noFilters,
  type SkillFilters,
  withoutFilter,
} from './skill-filters.ts';
import { filterOptions } from './skill-group-names.ts';

type Props = {
  readonly skills: readonly BrowsedSkill[];
  readonly filters: SkillFilters;
  readonly onFilters: (filters: SkillFilters) => void;
};

const NAMES: readonly FilterName[] = [
  'category',
  'goal',
  'freshness',
  'evidence',
  'interest',
  'space',
];

/** A key no filter has: areas are never a space. */
const ANY = ' ';

function withFilter(filters: SkillFilters, name: FilterName, value: string): SkillFilters {
  if (value === ANY) return withoutFilter(filters, name);
  // Each name is offered its own values only.
  return { ...filters, [name]: value } as SkillFilters;
}

/** What the list shows only: a small panel, and under it a chip for each that is on. */
export function FilterButton({ skills, filters, onFilters }: Props) {
  const intl = useIntl();
  const options = filterOptions(intl, skills);
  const any = { value: ANY, label: intl.formatMessage(listMessages.any) };
  return (
    <PopoverButton
      label={intl.formatMessage(listMessages.filters)}
      ariaLabel={intl.formatMessage(listMessages.narrow)}
      icon={ListFilter}
      placement="bottom end"
    >
      <div className={styles.panel}>
        {NAMES.map((name) => (
          <Select
            key={name}
            label={intl.formatMessage(listMessages[name])}
            value={filters[name] ?? ANY}
            options={[any, ...options[name]]}
            placeholder={any.label}
            onChange={(value) => onFilters(withFilter(filters, name, value))}
          />
        ))}
      </div>
    </PopoverButton>
  );
}

/** The filters that are on, each with the way to take it off. */
export function FilterChips({ skills, filters, onFilters }: Props) {
  const intl = useIntl();
  const active = activeFilters(filters);
  if (active.length === 0) return null;
  const options = filterOptions(intl, skills);
  return (
    <ul className={styles.chips} aria-label={intl.formatMessage(listMessages.narrow)}>
      {active.map((name) => {
        const what = intl.formatMessage(listMessages[name]);
        const label = options[name].find(({ value }) => value === filters[name])?.label;
        return (
          <li key={name} className={styles.chip}>
            <span className={styles.words}>
              {intl.formatMessage(listMessages.chip, { what, value: label ?? `${filters[name]}` })}
            </span>
            <IconButton
              icon={X}
              size="s"
              label={intl.formatMessage(listMessages.removeChip, {
                what: what.toLocaleLowerCase(),
              })}
              onPress={() => onFilters(withoutFilter(filters, name))}
            />
          </li>
        );
      })}
      <li>
        <Button variant="quiet" size="s" onPress={() => onFilters(noFilters)}>
          {intl.formatMessage(listMessages.clearAll)}
        </Button>
      </li>
    </ul>
  );
}
