import type { Day } from '../../../shared/domain/day.ts';
import { INTERESTS } from '../../../shared/domain/interest.ts';
import { foldName } from '../../../shared/domain/skill-names.ts';
import {
  type BrowsedSkill,
  SKILL_GROUPS,
  SKILL_SORTS,
  type SkillListView,
} from '../../../shared/ipc/skills-view.ts';
import { FRESHNESS, freshnessOf, noFilters, passes, type SkillFilters } from './skill-filters.ts';

export { SKILL_GROUPS, SKILL_SORTS };
export type SkillSort = SkillListView['sort'];
export type SkillGroup = SkillListView['group'];

function byName(one: BrowsedSkill, other: BrowsedSkill): number {
  return one.name.localeCompare(other.name);
}

function levelOf({ strip, standing }: BrowsedSkill): number {
  return strip?.level ?? standing ?? 0;
}

/** Levels between the ends of the range; a skill without one is the least clear of all. */
function rangeOf({ strip }: BrowsedSkill): number {
  return strip ? strip.likely80.high - strip.likely80.low : Number.POSITIVE_INFINITY;
}

/** Levels still to go; a skill without a target comes last. */
function gapOf(row: BrowsedSkill): number {
  return row.target === null ? Number.NEGATIVE_INFINITY : row.target - levelOf(row);
}

/** What was not said comes last. */
function interestOf({ interest }: BrowsedSkill): number {
  return interest === null ? -1 : INTERESTS.indexOf(interest);
}

function descending(one: number, other: number): number {
  return one === other ? 0 : other - one;
}

type Compare = (one: BrowsedSkill, other: BrowsedSkill) => number;

const compare: Readonly<Record<SkillSort, Compare>> = {
  name: byName,
  level: (one, other) => descending(levelOf(one), levelOf(other)),
  range: (one, other) => descending(rangeOf(one), rangeOf(other)),
  age: (one, other) => (one.newestDay ?? '').localeCompare(other.newestDay ?? ''),
  gap: (one, other) => descending(gapOf(one), gapOf(other)),
  interest: (one, other) => descending(interestOf(one), interestOf(other)),
};

/** The place of a skill's group among the groups, and its key; areas by name, those without one last. */
export function groupKey(skill: BrowsedSkill, group: SkillGroup, today: Day): string {
  switch (group) {
    case 'none':
      return '';
    case 'category':
      return skill.category;
    case 'space':
      return skill.space;
    case 'freshness':
      return freshnessOf(skill, today);
    case 'goal':
      return skill.goal;
    case 'interest':
      return skill.interest ?? 'none';
  }
}

const groupOrder: Readonly<Partial<Record<SkillGroup, readonly string[]>>> = {
  space: ['portfolio', 'learning'],
  freshness: FRESHNESS,
  goal: ['active', 'ended', 'none'],
  interest: [...INTERESTS.toReversed(), 'none'],
};

function compareGroups(group: SkillGroup, one: string, other: string): number {
  const order = groupOrder[group];
  if (order !== undefined) return order.indexOf(one) - order.indexOf(other);
  if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
  return one.localeCompare(other);
}

export type SkillLook = {
  readonly filter: string;
  readonly sort: SkillSort;
  readonly group?: SkillGroup;
  readonly filters?: SkillFilters;
  readonly today: Day;
};

/**
 * The skills that a text is found in (by name, another name or area, whatever the accents) and that pass the filters, by
 * group, in the order asked for; equals by name.
 */
export function shownSkills(rows: readonly BrowsedSkill[], look: SkillLook): BrowsedSkill[] {
  const { sort, group = 'none', filters = noFilters, today } = look;
  const wanted = foldName(look.filter);
  const isFound = ({ name, aliases, category }: BrowsedSkill) =>
    wanted === '' || foldName([name, ...aliases, category].join(' · ')).includes(wanted);
  return rows
    .filter((row) => isFound(row) && passes(row, filters, today))
    .map((row) => ({ row, key: groupKey(row, group, today) }))
    .sort(
      (one, other) =>
        compareGroups(group, one.key, other.key) ||
        compare[sort](one.row, other.row) ||
        byName(one.row, other.row),
    )
    .map(({ row }) => row);
}
