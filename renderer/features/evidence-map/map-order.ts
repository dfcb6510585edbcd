import { gapsOf, mostWorthFilling, type ShownBy } from '../../../shared/domain/evidence-map.ts';
import { foldName } from '../../../shared/domain/skill-names.ts';
import type { MapRow } from '../../../shared/ipc/skills-view.ts';

export const MAP_ORDERS = ['category', 'gaps', 'name'] as const;
export type MapOrder = (typeof MAP_ORDERS)[number];

/** A row with what is missing in it. */
export type MappedSkill = {
  readonly row: MapRow;
  readonly gaps: number;
  readonly helps: ShownBy | null;
};

export type MapEntry =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'skill'; readonly skill: MappedSkill; readonly place: number };

function byName(one: MappedSkill, other: MappedSkill): number {
  return one.row.name.localeCompare(other.row.name);
}

/** Areas by name, skills without one last. */
function byCategory(one: MappedSkill, other: MappedSkill): number {
  const [a, b] = [one.row.category, other.row.category];
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return a.localeCompare(b);
}

const compare: Readonly<Record<MapOrder, (one: MappedSkill, other: MappedSkill) => number>> = {
  category: byCategory,
  gaps: (one, other) => other.gaps - one.gaps,
  name: byName,
};

/** The skills whose name or area holds a text, in this order; equals by name. */
export function mappedSkills(
  rows: readonly MapRow[],
  look: { readonly filter: string; readonly order: MapOrder },
): MappedSkill[] {
  const wanted = foldName(look.filter);
  return rows
    .filter(({ name, category }) => foldName(`${name} · ${category}`).includes(wanted))
    .map((row) => ({
      row,
      gaps: gapsOf(row.counts).length,
      helps: mostWorthFilling(row.counts),
    }))
    .sort((one, other) => compare[look.order](one, other) || byName(one, other));
}

/** The lines of the map: skills, and a line before each area when they stand by area. */
export function mapEntries(skills: readonly MappedSkill[], order: MapOrder): MapEntry[] {
  let last: string | null = null;
  return skills.flatMap((skill, place): MapEntry[] => {
    const { category } = skill.row;
    const isNew = order === 'category' && category !== last;
    last = category;
    const entry = { kind: 'skill', skill, place } as const;
    return isNew ? [{ kind: 'group', name: category }, entry] : [entry];
  });
}
