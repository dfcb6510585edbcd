import { foldName, looseName, type NamedWithAliases } from './skill-names.ts';

/** Why two skills may be one and the same: the strongest reason that holds. */
export type DuplicateReason = 'same-name' | 'alias' | 'same-words' | 'one-letter';

export type LikelyDuplicate<T> = {
  readonly one: T;
  readonly other: T;
  readonly because: DuplicateReason;
};

/** Characters. In shorter words a letter makes another word: "Go", "Java". */
const SHORTEST_FOR_A_SLIP = 6;

const order: readonly DuplicateReason[] = ['same-name', 'alias', 'same-words', 'one-letter'];

function wordsKey(name: string): string {
  const words = foldName(name).split(/[\s\-‐-―_/&]+/u);
  return words.length < 2 ? '' : words.toSorted().join(' ');
}

/** The name, and the name without each one of its letters: two names one slip apart share one of these. */
function withoutOneLetter(key: string): string[] {
  const letters = [...key];
  if (letters.length < SHORTEST_FOR_A_SLIP) return [];
  return [
    key,
    ...letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join('')),
  ];
}

/** Whether one letter more, less, other, or swapped with its neighbour makes one word of the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || one === other) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Digits tell versions apart: "Level 1" and "Level 2" are no slip. */
function differInDigits(one: string, other: string): boolean {
  const digits = (text: string) => text.replace(/\P{N}/gu, '');
  return digits(one) !== digits(other);
}

type Key = { readonly at: number; readonly reason: DuplicateReason };

function keysOf(skill: NamedWithAliases): readonly (readonly [string, DuplicateReason])[] {
  const loose = looseName(skill.name);
  const words = wordsKey(skill.name);
  return [
    [`name ${loose}`, 'same-name'],
    ...skill.aliases.map((alias) => [`name ${looseName(alias)}`, 'alias'] as const),
    ...(words === '' ? [] : [[`words ${words}`, 'same-words'] as const]),
    ...withoutOneLetter(loose).map((key) => [`slip ${key}`, 'one-letter'] as const),
  ];
}

function weaker(one: DuplicateReason, other: DuplicateReason): DuplicateReason {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function holds(one: NamedWithAliases, other: NamedWithAliases, reason: DuplicateReason): boolean {
  if (reason !== 'one-letter') return true;
  const [a, b] = [looseName(one.name), looseName(other.name)];
  return isOneSlipApart(a, b) && !differInDigits(a, b);
}

/**
 * Pairs of skills that are likely the same, each with the reason in one word, the surest first. Works out in time that
 * grows with the number of names, not of pairs.
 */
export function likelyDuplicates<T extends NamedWithAliases>(
  skills: readonly T[],
): LikelyDuplicate<T>[] {
  const byKey = new Map<string, Key[]>();
  const pairs = new Map<string, LikelyDuplicate<T>>();
  skills.forEach((skill, at) => {
    for (const [key, reason] of keysOf(skill)) {
      const known = byKey.get(key) ?? [];
      for (const before of known) {
        const other = skills[before.at];
        const because = weaker(reason, before.reason);
        if (other === undefined || before.at === at || !holds(other, skill, because)) continue;
        const name = `${before.at} ${at}`;
        const best = pairs.get(name);
        if (best === undefined || order.indexOf(because) < order.indexOf(best.because)) {
          pairs.set(name, { one: other, other: skill, because });
        }
      }
      byKey.set(key, [...known, { at, reason }]);
    }
  });
  return [...pairs.values()].sort(
    (a, b) =>
      order.indexOf(a.because) - order.indexOf(b.because) || a.one.name.localeCompare(b.one.name),
  );
}
