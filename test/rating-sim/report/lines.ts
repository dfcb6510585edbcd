import type { Outcome } from '../judge/outcome.ts';
import { coverage, errorOf, ratioTo, withheld } from '../judge/score.ts';
import type { WorldResult } from '../judge/worlds.ts';

const NAME = 22;
const CELL = 10;

/** One line of a table: a name and right-aligned cells. */
export function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME) + cells.map((cell) => cell.padStart(CELL)).join('');
}

/** A share of 1 as per cent. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (share * 100).toFixed(1);
}

/** Levels, or a ratio. */
export function number(value: number): string {
  return value.toFixed(2);
}

const intervals = ['50 %', '80 %', '95 %'];

/** The heading of the table of worlds. */
export function worldHeading(rules: readonly string[]): string {
  const shortened = rules.map((rule) => `/${rule.replace('weighted decayed', 'w.decayed')}`);
  return line('world', [
    ...shortened,
    'ours',
    'oracle',
    'held',
    ...intervals,
    'withheld',
    'skills',
  ]);
}

/** The engine's error over every rule's, its own in levels, and what its intervals hold. */
export function worldLine({ name, outcomes }: WorldResult, rules: readonly string[]): string {
  return line(name, [
    ...rules.map((rule) => number(ratioTo(outcomes, rule))),
    number(errorOf(outcomes, 'ours')),
    number(errorOf(outcomes, 'oracle')),
    number(errorOf(outcomes, 'held')),
    ...coverage(outcomes).map(percent),
    percent(withheld(outcomes)),
    String(outcomes.length),
  ]);
}

function groupLines(
  outcomes: readonly Outcome[],
  rules: readonly string[],
  sizes: { readonly most: number; readonly of: (outcome: Outcome) => number },
): string[] {
  return Array.from({ length: sizes.most }, (_, place) => {
    const group = outcomes.filter((outcome) => sizes.of(outcome) === place + 1);
    return line(String(place + 1), [
      ...rules.map((rule) => number(errorOf(group, rule))),
      number(errorOf(group, 'ours')),
      number(errorOf(group, 'oracle')),
      number(errorOf(group, 'held')),
      ...coverage(group).map(percent),
      percent(withheld(group)),
      String(group.length),
    ]);
  });
}

/** Errors in levels by how many views there are, and by how many kinds of source. */
export function sizeTables(outcomes: readonly Outcome[], rules: readonly string[]): string[] {
  const heading = (name: string) =>
    line(name, [
      ...rules.map((rule) => rule.replace('weighted decayed', 'w.decayed')),
      'ours',
      'oracle',
      'held',
      ...intervals,
      'withheld',
      'skills',
    ]);
  return [
    heading('ratings'),
    ...groupLines(outcomes, rules, { most: 12, of: ({ views }) => views }),
    '',
    heading('kinds'),
    ...groupLines(outcomes, rules, { most: 6, of: ({ kinds }) => kinds }),
  ];
}
