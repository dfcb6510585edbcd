import * as z from 'zod';

/** Everything that the portfolio reader gives, by kind. */
export const VisibleKind = z.enum([
  'skill',
  'person',
  'rating',
  'decision',
  'goal',
  'learning',
  'project',
  'outcome',
  'evidence',
  'evidence-link',
  'credential',
  'feedback',
  'lesson-card',
  'rating-count',
]);
export type VisibleKind = z.infer<typeof VisibleKind>;

/** A record exactly as the portfolio reader gives it, as JSON; `key` tells it from all others of its kind. */
export type Visible = {
  readonly kind: VisibleKind;
  readonly key: string;
  readonly record: Readonly<Record<string, z.core.util.JSONType>>;
};

export type VisibleChange = {
  readonly change: 'appears' | 'changes' | 'disappears';
  readonly kind: VisibleKind;
  readonly key: string;
  /** As it will be; as it was, where it disappears. */
  readonly record: Visible['record'];
  /** The fields that differ; all of them, unless it changes. */
  readonly fields: readonly string[];
};

const placeOf = ({ kind, key }: Pick<Visible, 'kind' | 'key'>): string => `${kind} ${key}`;
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function changeOf(was: Visible, is: Visible): VisibleChange[] {
  if (same(was.record, is.record)) return [];
  const fields = Object.keys(is.record).filter((name) => !same(was.record[name], is.record[name]));
  return [{ ...is, change: 'changes', fields }];
}

/** What the second look shows otherwise than the first, in the order of the looks. */
export function visibleDifference(
  before: readonly Visible[],
  after: readonly Visible[],
): VisibleChange[] {
  const was = new Map(before.map((one) => [placeOf(one), one]));
  const is = new Set(after.map(placeOf));
  const whole = (one: Visible, change: 'appears' | 'disappears'): VisibleChange => ({
    ...one,
    change,
    fields: Object.keys(one.record),
  });
  const shown = after.flatMap((one) => {
    const earlier = was.get(placeOf(one));
    return earlier ? changeOf(earlier, one) : [whole(one, 'appears')];
  });
  const gone = before.filter((one) => !is.has(placeOf(one)));
  return [...shown, ...gone.map((one) => whole(one, 'disappears'))];
}
