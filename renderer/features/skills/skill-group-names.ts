import type { IntlShape, MessageDescriptor } from 'react-intl';
import { INTERESTS } from '../../../shared/domain/interest.ts';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { interestMessages, interestNames } from '../../words/interest-messages.ts';
import {
  evidenceNames,
  freshnessNames,
  goalNames,
  listMessages,
  spaceNames,
} from './list-messages.ts';
import { type FilterName, FRESHNESS } from './skill-filters.ts';
import type { SkillGroup } from './skill-order.ts';

export type FilterOption = { readonly value: string; readonly label: string };

function interests(intl: IntlShape): FilterOption[] {
  return [
    ...INTERESTS.toReversed().map((value) => ({
      value,
      label: intl.formatMessage(interestNames[value]),
    })),
    { value: 'none', label: intl.formatMessage(interestMessages.none) },
  ];
}

function categories(intl: IntlShape, skills: readonly BrowsedSkill[]): FilterOption[] {
  const names = [...new Set(skills.map(({ category }) => category))];
  return names
    .sort((one, other) => one.localeCompare(other))
    .map((value) => ({ value, label: value || intl.formatMessage(listMessages.noCategory) }));
}

/** What a list can be narrowed to, in each respect. */
export function filterOptions(
  intl: IntlShape,
  skills: readonly BrowsedSkill[],
): Readonly<Record<FilterName, readonly FilterOption[]>> {
  const named = <K extends string>(
    values: readonly K[],
    names: Readonly<Record<K, MessageDescriptor>>,
  ) =>
    values.map((value) => {
      const name: MessageDescriptor = names[value];
      return { value, label: intl.formatMessage(name) };
    });
  return {
    category: categories(intl, skills),
    space: named(['portfolio', 'learning'], spaceNames),
    goal: named(['active', 'ended', 'none'], goalNames),
    freshness: named(FRESHNESS, freshnessNames),
    evidence: named(['has', 'none'], evidenceNames),
    interest: interests(intl),
  };
}

/** The names of the groups that skills stand in, by their keys. */
export function groupNamesByKey(
  intl: IntlShape,
  skills: readonly BrowsedSkill[],
  group: SkillGroup,
): ReadonlyMap<string, string> {
  if (group === 'none') return new Map();
  const options = filterOptions(intl, skills)[group];
  return new Map(options.map(({ value, label }) => [value, label]));
}
