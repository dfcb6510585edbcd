import { useState } from 'react';
import type { SkillSort } from './skill-order.ts';

/** Which skills the list shows, and in which order. */
export type SkillView = {
  readonly archived: boolean;
  readonly onArchived: (archived: boolean) => void;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly sort: SkillSort;
  readonly onSort: (sort: SkillSort) => void;
};

/** Kept as long as the place is shown, whatever is opened in it. */
export function useSkillView(): SkillView {
  const [archived, onArchived] = useState(false);
  const [filter, onFilter] = useState('');
  const [sort, onSort] = useState<SkillSort>('name');
  return { archived, onArchived, filter, onFilter, sort, onSort };
}
