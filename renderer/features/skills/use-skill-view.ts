import { useEffect, useState } from 'react';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { noFilters, type SkillFilters } from './skill-filters.ts';
import type { SkillGroup, SkillSort } from './skill-order.ts';

/** Which skills the list shows, and in which order. */
export type SkillView = {
  readonly archived: boolean;
  readonly onArchived: (archived: boolean) => void;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly filters: SkillFilters;
  readonly onFilters: (filters: SkillFilters) => void;
  readonly sort: SkillSort;
  readonly onSort: (sort: SkillSort) => void;
  readonly group: SkillGroup;
  readonly onGroup: (group: SkillGroup) => void;
};

/** Kept as long as the place is shown, whatever is opened in it; order and groups are remembered in the vault. */
export function useSkillView(): SkillView {
  const [archived, onArchived] = useState(false);
  const [filter, onFilter] = useState('');
  const [filters, onFilters] = useState(noFilters);
  const remembered = useAnswer('skills.listView', {}).value;
  const [chosen, setChosen] = useState<{ sort: SkillSort; group: SkillGroup } | null>(null);
  const { sort, group } = chosen ?? remembered ?? { sort: 'name', group: 'none' };
  useEffect(() => {
    // To remember it is a comfort; where it fails, the list is as good without.
    if (chosen !== null) void ask('skills.keepListView', chosen).catch(() => undefined);
  }, [chosen]);
  return {
    archived,
    onArchived,
    filter,
    onFilter,
    filters,
    onFilters,
    sort,
    onSort: (next) => setChosen({ sort: next, group }),
    group,
    onGroup: (next) => setChosen({ sort, group: next }),
  };
}
