import { defineMessages } from 'react-intl';

const plain = defineMessages({
  map: { id: 'skills.list.map', defaultMessage: 'Evidence map' },
  more: { id: 'skills.list.more', defaultMessage: 'More to do with skills' },
  addMany: { id: 'skills.list.add-many', defaultMessage: 'Add several at once…' },
  changeMany: { id: 'skills.list.change-many', defaultMessage: 'Change several…' },
  duplicates: { id: 'skills.list.duplicates', defaultMessage: 'Find duplicates…' },
  filters: { id: 'skills.list.filters', defaultMessage: 'Filter' },
  narrow: { id: 'skills.list.narrow', defaultMessage: 'Show only' },
  clearAll: { id: 'skills.list.clear-all', defaultMessage: 'Clear all' },
  any: { id: 'skills.list.any', defaultMessage: 'Any' },
  noMatch: { id: 'skills.list.no-match', defaultMessage: 'No skill matches these filters.' },
  category: { id: 'skills.list.category', defaultMessage: 'Area' },
  space: { id: 'skills.list.space', defaultMessage: 'Space' },
  goal: { id: 'skills.list.goal', defaultMessage: 'Goal' },
  freshness: { id: 'skills.list.freshness', defaultMessage: 'Newest rating' },
  evidence: { id: 'skills.list.evidence', defaultMessage: 'Evidence' },
  interest: { id: 'skills.list.interest', defaultMessage: 'Interest' },
  noCategory: { id: 'skills.list.no-category', defaultMessage: 'Without an area' },
  sortBy: { id: 'skills.list.sort-by', defaultMessage: 'Sort by' },
  groupBy: { id: 'skills.list.group-by', defaultMessage: 'Group by' },
  quickAdd: { id: 'skills.list.quick-add', defaultMessage: 'Add a skill by its name' },
  quickHint: { id: 'skills.list.quick-add.hint', defaultMessage: 'Add a skill: type, Enter' },
  openIt: { id: 'skills.list.open-it', defaultMessage: 'Open it' },
  addAnyway: { id: 'skills.list.add-anyway', defaultMessage: 'Add anyway' },
});

const filled = defineMessages<{
  haveName: { name: string };
  haveAlias: { name: string };
  added: { name: string };
  chip: { what: string; value: string };
  removeChip: { what: string };
}>({
  haveName: { id: 'skills.list.have-name', defaultMessage: 'You already have “{name}”.' },
  haveAlias: {
    id: 'skills.list.have-alias',
    defaultMessage: 'You already have this as “{name}”.',
  },
  added: { id: 'skills.list.added', defaultMessage: '“{name}” added' },
  chip: { id: 'skills.list.chip', defaultMessage: '{what}: {value}' },
  removeChip: { id: 'skills.list.remove-chip', defaultMessage: 'Do not narrow by {what}' },
});

export const listMessages = { ...plain, ...filled };

export const spaceNames = defineMessages({
  portfolio: { id: 'skills.space.portfolio', defaultMessage: 'Portfolio' },
  learning: { id: 'skills.space.learning', defaultMessage: 'Learning space: only you see it' },
});
export const goalNames = defineMessages({
  active: { id: 'skills.goal-standing.active', defaultMessage: 'Working towards a goal' },
  ended: { id: 'skills.goal-standing.ended', defaultMessage: 'Goals that have ended' },
  none: { id: 'skills.goal-standing.none', defaultMessage: 'No goal' },
});
export const freshnessNames = defineMessages({
  recent: { id: 'skills.freshness.recent', defaultMessage: 'In the last six months' },
  older: { id: 'skills.freshness.older', defaultMessage: 'Six to eighteen months ago' },
  old: { id: 'skills.freshness.old', defaultMessage: 'Longer ago' },
  none: { id: 'skills.freshness.none', defaultMessage: 'No rating yet' },
});
export const evidenceNames = defineMessages({
  has: { id: 'skills.has-evidence.has', defaultMessage: 'Has evidence' },
  none: { id: 'skills.has-evidence.none', defaultMessage: 'Has none yet' },
});
export const groupNames = defineMessages({
  none: { id: 'skills.group.none', defaultMessage: 'No groups' },
  category: { id: 'skills.group.category', defaultMessage: 'Area' },
  space: { id: 'skills.group.space', defaultMessage: 'Space' },
  freshness: { id: 'skills.group.freshness', defaultMessage: 'Newest rating' },
  goal: { id: 'skills.group.goal', defaultMessage: 'Goal' },
  interest: { id: 'skills.group.interest', defaultMessage: 'Interest' },
});
