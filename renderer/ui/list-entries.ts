/** A line of a list: an item with its place among the items, or the name of the group below. */
export type ListEntry<T> =
  | { readonly kind: 'item'; readonly item: T; readonly place: number; readonly group: string }
  | { readonly kind: 'group'; readonly group: string };

/** Items in their order, with a line before each group. Items of one group stand together. */
export function listEntries<T>(
  items: readonly T[],
  groupOf: ((item: T) => string) | undefined,
): readonly ListEntry<T>[] {
  let last: string | undefined;
  return items.flatMap((item, place): ListEntry<T>[] => {
    const group = groupOf?.(item) ?? '';
    const isNew = groupOf !== undefined && group !== last;
    last = group;
    const entry = { kind: 'item', item, place, group } as const;
    return isNew ? [{ kind: 'group', group }, entry] : [entry];
  });
}

/**
 * The place a key leads to, from `place` among `count` items; undefined when the key does not move.
 * @param perPage how many items fit the view
 */
export function placeAfterKey(
  key: string,
  place: number,
  count: number,
  perPage: number,
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    Home: 0,
    End: count - 1,
    PageDown: place + perPage,
    PageUp: place - perPage,
  };
  const goal = steps[key];
  return goal === undefined ? undefined : Math.min(count - 1, Math.max(0, goal));
}

/**
 * The next item after `place` whose text starts with what was typed, going round. Typing on keeps
 * the item that still fits; the same letter again goes to the next one.
 */
export function placeByText(texts: readonly string[], place: number, typed: string): number {
  const letters = [...typed.toLocaleLowerCase()];
  const isRepeat = letters.every((letter) => letter === letters[0]);
  const wanted = isRepeat ? (letters[0] ?? '') : letters.join('');
  const start = isRepeat ? place + 1 : Math.max(0, place);
  const order = texts.map((_, offset) => (start + offset) % texts.length);
  return order.find((at) => texts[at]?.toLocaleLowerCase().startsWith(wanted)) ?? -1;
}
