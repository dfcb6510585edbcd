import type { VisibleChange } from './visible.ts';

type Json = VisibleChange['record'][string];

/** One thing that a record shows: the field's own name, and what stands in it, with names in place of ids. */
export type VisibleField = { readonly name: string; readonly value: Json };

/** Of no use to a reader, or said elsewhere. */
const unsaid = ['id', 'space'];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** With the names of records in place of their ids; an id without a name is none of a reader's business. */
function named(value: Json, nameOf: (id: string) => string | null): Json {
  if (typeof value === 'string') return uuid.test(value) ? nameOf(value) : value;
  if (Array.isArray(value)) {
    return value.map((one) => named(one, nameOf)).filter((one) => !isEmpty(one));
  }
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([name, one]) => [name, named(one, nameOf)] as const)
    .filter(([name, one]) => name !== 'id' && !isEmpty(one));
  return Object.fromEntries(kept);
}

/** Where a record came from matters to a reader when it was not made here. */
function isSaid(name: string, value: Json): boolean {
  if (unsaid.includes(name)) return false;
  if (name !== 'origin') return true;
  return JSON.stringify(value) !== '{"kind":"made-here"}';
}

/**
 * What a change shows, field by field, with nothing left out that has words in it. Fields that hold nothing are left
 * out, unless it is that which changes.
 */
export function visibleFields(
  { change, record, fields }: VisibleChange,
  nameOf: (id: string) => string | null,
): VisibleField[] {
  return fields.flatMap((name) => {
    const value = named(record[name] ?? null, nameOf);
    if (!isSaid(name, value)) return [];
    return isEmpty(value) && change !== 'changes' ? [] : [{ name, value }];
  });
}
