import { CopyPlus, Grid3x3, ListChecks, ListPlus, MirrorRound, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { RecordList } from '../../parts/record-list.tsx';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { FilterButton, FilterChips } from './filter-button.tsx';
import { listMessages } from './list-messages.ts';
import { messages } from './messages.ts';
import { NoSkills } from './no-skills.tsx';
import { QuickAdd } from './quick-add.tsx';
import { activeFilters } from './skill-filters.ts';
import { groupNamesByKey } from './skill-group-names.ts';
import { SkillListRow } from './skill-list-row.tsx';
import { groupKey } from './skill-order.ts';
import { SortMenu } from './sort-menu.tsx';
import type { SkillView } from './use-skill-view.ts';

export type ListDialogs = {
  /** Asks for a new skill, with the name that was looked for in vain. */
  readonly onAdd: (name: string) => void;
  readonly onAddMany: () => void;
  readonly onChangeMany: () => void;
  readonly onDuplicates: () => void;
};

type Props = ListDialogs & {
  readonly view: SkillView;
  /** Those that are shown, and all there are. */
  readonly skills: readonly BrowsedSkill[];
  readonly all: readonly BrowsedSkill[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
};

/** Every skill with its level strip. */
export function SkillList({ view, skills, all, ...props }: Props) {
  const { onAdd, onAddMany, onChangeMany, onDuplicates, ...rest } = props;
  const intl = useIntl();
  const { archived, filter, onFilter, filters, onFilters, group } = view;
  const getGroup = useMemo(() => {
    if (group === 'none') return undefined;
    const names = groupNamesByKey(intl, all, group);
    return (skill: BrowsedSkill) => {
      const key = groupKey(skill, group, today());
      return names.get(key) ?? key;
    };
  }, [intl, all, group]);
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(archived ? messages.archivedTitle : messages.title)}
      items={skills}
      getKey={({ id }) => id}
      getText={({ name }) => name}
      getGroup={getGroup}
      renderRow={(skill) => <SkillListRow skill={skill} group={group} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={onFilter}
      actions={<Actions view={view} {...{ onAdd, onAddMany, onChangeMany, onDuplicates }} />}
      toolbar={
        <>
          <FilterButton skills={all} filters={filters} onFilters={onFilters} />
          <FilterChips skills={all} filters={filters} onFilters={onFilters} />
          {!archived && <QuickAdd skills={all} onOpen={rest.onOpen} />}
        </>
      }
      empty={
        <NoSkills
          filter={filter.trim()}
          isNarrowed={activeFilters(filters).length > 0}
          archived={archived}
          onAdd={onAdd}
        />
      }
    />
  );
}

function Actions({ view, onAdd, ...dialogs }: ListDialogs & { view: SkillView }) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const mirror = intl.formatMessage(messages.mirror);
  return (
    <>
      <IconButton
        icon={Grid3x3}
        label={intl.formatMessage(listMessages.map)}
        onPress={() => navigate(href.evidenceMap())}
      />
      <IconButton icon={MirrorRound} label={mirror} onPress={() => navigate(href.mirror())} />
      <SortMenu {...view} />
      <PopoverMenu
        label={intl.formatMessage(listMessages.more)}
        variant="quiet"
        items={[
          {
            id: 'many',
            edits: true,
            label: intl.formatMessage(listMessages.addMany),
            icon: ListPlus,
            onAction: dialogs.onAddMany,
          },
          {
            id: 'change',
            edits: true,
            label: intl.formatMessage(listMessages.changeMany),
            icon: ListChecks,
            onAction: dialogs.onChangeMany,
          },
          {
            id: 'duplicates',
            label: intl.formatMessage(listMessages.duplicates),
            icon: CopyPlus,
            onAction: dialogs.onDuplicates,
          },
        ]}
      />
      <IconButton
        edits
        icon={Plus}
        label={intl.formatMessage(messages.add)}
        onPress={() => onAdd('')}
      />
    </>
  );
}
