import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  WhereItComesFrom,
  type WhereItComesFromProps,
} from '../../../renderer/features/skills/where-it-comes-from.tsx';
import type { SourceKind } from '../../../shared/domain/rating.ts';
import type { SourcePull } from '../../../shared/rating/estimate.ts';
import { draw } from '../support/draw.tsx';

afterEach(cleanup);

type Drawn = WhereItComesFromProps['estimate'];

function pull(source: SourceKind, rest: Partial<SourcePull>): SourcePull {
  const { count = 1, share = 0.2, effect = 0.1, position = 4.5, without = 4.4 } = rest;
  return { source, count, share, effect, position, without, ratings: [] };
}

const SELF = pull('self', { count: 4, share: 0.12, effect: 0.2, position: 6.6, without: 4.3 });
const PEER = pull('peer', { count: 3, share: 0.3, effect: 0.04, position: 4.4, without: 4.6 });
const MANAGER = pull('manager', { share: 0.2, effect: -0.3, position: 3.9, without: 4.7 });
const TEST = pull('assessment', { share: 0.38, effect: 0.5, position: 4.7, without: 4.4 });

const FIXED: Drawn = {
  fix: 'fix',
  level: 4.5,
  likely50: { low: 4.3, high: 4.7 },
  likely80: { low: 4.1, high: 4.9 },
  likely95: { low: 3.9, high: 5.1 },
  positions: [],
  pulls: [SELF, PEER, MANAGER, TEST],
};

const UNKNOWN = { level: null, likely50: null, likely80: null, likely95: null } as const;

const SIGNS = [
  'Manager, 1 rating: points to 3.9 and has 20% of the pull. Counted from the starting guess, it takes off 0.3 levels. Without it, the rest come to around 4.7.',
  'Peer, 3 ratings: points to 4.4 and has 30% of the pull. Counted from the starting guess, it changes next to nothing. Without it, the rest come to around 4.6.',
  'Assessment, 1 rating: points to 4.7 and has 38% of the pull. Counted from the starting guess, it adds 0.5 levels. Without it, the rest come to around 4.4.',
  'Self, 4 ratings: points to 6.6 and has 12% of the pull. Counted from the starting guess, it adds 0.2 levels. Without it, the rest come to around 4.3.',
];

function show(estimate: Drawn, rest: Partial<WhereItComesFromProps> = {}) {
  return draw(<WhereItComesFrom estimate={estimate} standing={null} target={null} {...rest} />);
}

function signs(): HTMLElement[] {
  return within(screen.getByRole('group', { name: 'Sources' })).getAllByRole('button');
}

/** What is said of a sign besides its name. */
function readOut(sign: HTMLElement): string | null | undefined {
  const [first = ''] = (sign.getAttribute('aria-describedby') ?? '').split(' ');
  return document.getElementById(first)?.textContent;
}

test('the picture is named by a sentence with the level, its range, the target and one’s own word', () => {
  show(FIXED, { standing: 4, target: 6 });
  const name =
    '4 kinds of source point to around 4.5, most likely between 4.1 and 4.9. You say you stand at 4. Your target is 6.';
  expect(screen.getByRole('img', { name })).toBeTruthy();
  expect(screen.getByRole('figure', { name })).toBeTruthy();
  expect(screen.getByText('target 6')).toBeTruthy();
  expect(screen.getByText('you say 4')).toBeTruthy();
});

test('every sign says who, how many, where it points, its pull, its effect and the level without it', () => {
  show(FIXED);
  expect(signs().map(readOut)).toEqual(SIGNS);
  expect(signs().map((sign) => sign.textContent)).toEqual([
    'Manager 3.9 · 20%',
    'Peer 4.4 · 30%',
    'Assessment 4.7 · 38%',
    'Self 6.6 · 12%',
  ]);
});

test('the signs are one stop: arrows go along a row, across it and around, and the line below follows', async () => {
  const { user } = show(FIXED);
  expect(signs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  await user.tab();
  await user.tab();
  const seen = [document.activeElement];
  for (const key of ['{ArrowRight}', '{ArrowDown}', '{End}', '{ArrowRight}', '{ArrowLeft}']) {
    await user.keyboard(key);
    seen.push(document.activeElement);
  }
  expect(seen.map((sign) => sign?.getAttribute('data-source'))).toEqual([
    'manager',
    'peer',
    'assessment',
    'self',
    'manager',
    'self',
  ]);
  expect(screen.getByText(SIGNS[3] ?? '', { selector: 'p' })).toBeTruthy();
  expect(signs().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);

  await user.keyboard('{Escape}');

  expect(screen.queryByText(SIGNS[3] ?? '', { selector: 'p' })).toBeNull();
  expect(document.activeElement?.getAttribute('data-source')).toBe('self');
});

test('Enter and a click open the ratings of a source', async () => {
  const onOpen = vi.fn();
  const { user } = show(FIXED, { onOpen });
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: /^Self/ }));
  expect(onOpen.mock.calls).toEqual([['manager'], ['self']]);
});

test('the table says the same numbers as the picture', async () => {
  const { user } = show(FIXED);
  const words = new Map(
    signs().map((sign) => [sign.querySelector('span > span')?.textContent, sign.textContent]),
  );
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const [head, ...rows] = within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(head).toEqual(['Source', 'Views', 'Where it points', 'Pull', 'Effect', 'Without it']);
  expect(rows).toEqual([
    ['Self', '4', '6.6', '12%', '+0.2', '4.3'],
    ['Peer', '3', '4.4', '30%', '0.0', '4.6'],
    ['Manager', '1', '3.9', '20%', '-0.3', '4.7'],
    ['Assessment', '1', '4.7', '38%', '+0.5', '4.4'],
  ]);
  expect(rows.map(([source, , position, share]) => `${source} ${position} · ${share}`)).toEqual(
    rows.map(([source]) => words.get(source)),
  );
});

test('H turns the picture into a table, and the focus waits at the way back', async () => {
  const { user } = show(FIXED);
  await user.tab();
  await user.tab();
  await user.keyboard('h');
  expect(screen.getByRole('table')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show as picture' }));

  await user.keyboard('{Enter}');

  expect(signs()).toHaveLength(4);
});

test('a source far outside the range shows how far; a source being read shows its own distance', async () => {
  const { user } = show(FIXED);
  expect(screen.getByText('2.1 higher')).toBeTruthy();
  await user.hover(screen.getByRole('button', { name: /^Manager/ }));
  expect(screen.getByText('0.6 lower')).toBeTruthy();
  expect(screen.queryByText('2.1 higher')).toBeNull();

  await user.unhover(screen.getByRole('button', { name: /^Manager/ }));

  expect(screen.getByText('2.1 higher')).toBeTruthy();
});

test('two positions are two places with the distance between them, and no single number', () => {
  const far: Drawn = {
    ...FIXED,
    ...UNKNOWN,
    fix: 'two-positions',
    positions: [
      { sources: ['peer', 'manager', 'assessment'], level: 3.1, likely80: { low: 2.4, high: 3.8 } },
      { sources: ['self'], level: 6.5, likely80: { low: 5.4, high: 7.6 } },
    ],
  };
  show(far);
  expect(
    screen.getByRole('img', {
      name: '4 kinds of source point to two places: around 3.1 and around 6.5.',
    }),
  ).toBeTruthy();
  expect(screen.getByText('3.4 apart')).toBeTruthy();
  expect(screen.getByText(/no single number/)).toBeTruthy();
});

test('one kind of source says that it is the only one', () => {
  show({ ...FIXED, fix: 'dead-reckoning', pulls: [{ ...SELF, share: 1, without: null }] });
  expect(signs().map(readOut)).toEqual([
    'Self, 4 ratings: points to 6.6 and has 100% of the pull. Counted from the starting guess, it adds 0.2 levels. It is the only kind of source so far.',
  ]);
  expect(screen.getByText(/^One line so far/)).toBeTruthy();
});

test('where it is too early to say, the lines are drawn without a range', () => {
  show({ ...FIXED, ...UNKNOWN, fix: 'not-enough', pulls: [SELF, MANAGER] });
  expect(
    screen.getByRole('img', { name: '2 kinds of source, not enough to say yet.' }),
  ).toBeTruthy();
  expect(screen.queryByText('likely half')).toBeNull();
  expect(signs()).toHaveLength(2);
});

test('without any view there is a sentence in place of the picture', () => {
  show({ ...FIXED, ...UNKNOWN, fix: 'none', pulls: [] });
  expect(screen.getByText(/^No views yet/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
