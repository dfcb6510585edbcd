import type { SkillRow } from '../../../shared/ipc/views.ts';

export const SKILL_SORTS = ['name', 'level', 'range', 'age', 'gap'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

function byName(one: SkillRow, other: SkillRow): number {
  return one.name.localeCompare(other.name);
}

function levelOf({ strip, standing }: SkillRow): number {
  return strip?.level ?? standing ?? 0;
}

/** Levels between the ends of the range; a skill without one is the least clear of all. */
function rangeOf({ strip }: SkillRow): number {
  return strip ? strip.likely80.high - strip.likely80.low : Number.POSITIVE_INFINITY;
}

/** Levels still to go; a skill without a target comes last. */
function gapOf(row: SkillRow): number {
  return row.target === null ? Number.NEGATIVE_INFINITY : row.target - levelOf(row);
}

function descending(one: number, other: number): number {
  return one === other ? 0 : other - one;
}

const compare: Readonly<Record<SkillSort, (one: SkillRow, other: SkillRow) => number>> = {
  name: byName,
  level: (one, other) => descending(levelOf(one), levelOf(other)),
  range: (one, other) => descending(rangeOf(one), rangeOf(other)),
  age: (one, other) => (one.newestDay ?? '').localeCompare(other.newestDay ?? ''),
  gap: (one, other) => descending(gapOf(one), gapOf(other)),
};

/** The skills that a text is found in, by name or area, in the order asked for; equals by name. */
export function shownSkills(
  rows: readonly SkillRow[],
  { filter, sort }: { readonly filter: string; readonly sort: SkillSort },
): SkillRow[] {
  const wanted = filter.trim().toLocaleLowerCase();
  return rows
    .filter(({ name, category }) => `${name}\n${category}`.toLocaleLowerCase().includes(wanted))
    .sort((one, other) => compare[sort](one, other) || byName(one, other));
}
