import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Interest } from '../../../shared/domain/interest.ts';
import type { Space } from '../../../shared/domain/record.ts';
import type { BrowsedSkill, GoalStanding } from '../../../shared/ipc/skills-view.ts';

/** How old the newest rating of a skill is. */
export const FRESHNESS = ['recent', 'older', 'old', 'none'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** Days: half a year, and a year and a half. */
const RECENT = 183;
const OLDER = 548;

export function freshnessOf({ newestDay }: Pick<BrowsedSkill, 'newestDay'>, today: Day): Freshness {
  if (newestDay === null) return 'none';
  const days = daysBetween(newestDay, today);
  if (days <= RECENT) return 'recent';
  return days <= OLDER ? 'older' : 'old';
}

/** What a list is narrowed to; what is left out narrows nothing. */
export type SkillFilters = {
  readonly category?: string;
  readonly space?: Space;
  readonly goal?: GoalStanding;
  readonly freshness?: Freshness;
  readonly evidence?: 'has' | 'none';
  readonly interest?: Interest | 'none';
};
export type FilterName = keyof SkillFilters;

export const noFilters: SkillFilters = {};

export function activeFilters(filters: SkillFilters): FilterName[] {
  const names: readonly FilterName[] = [
    'category',
    'space',
    'goal',
    'freshness',
    'evidence',
    'interest',
  ];
  return names.filter((name) => filters[name] !== undefined);
}

/** The same filters without one of them. */
export function withoutFilter(filters: SkillFilters, name: FilterName): SkillFilters {
  const { [name]: _gone, ...rest } = filters;
  return rest;
}

/** Whether a skill passes every filter. */
export function passes(skill: BrowsedSkill, filters: SkillFilters, today: Day): boolean {
  const { category, space, goal, freshness, evidence, interest } = filters;
  return (
    (category === undefined || skill.category === category) &&
    (space === undefined || skill.space === space) &&
    (goal === undefined || skill.goal === goal) &&
    (freshness === undefined || freshnessOf(skill, today) === freshness) &&
    (evidence === undefined || skill.hasEvidence === (evidence === 'has')) &&
    (interest === undefined || (skill.interest ?? 'none') === interest)
  );
}
