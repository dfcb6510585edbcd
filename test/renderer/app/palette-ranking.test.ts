import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearness, rank } from '../../../renderer/app/palette-ranking.ts';

const titles = (items: readonly { title: string }[]) => items.map((item) => item.title);
const named = (...names: string[]) => names.map((title) => ({ title }));

describe('ranking what the palette offers', () => {
  test('an exact name comes before a beginning, a word, a part and scattered letters', () => {
    const items = named('Good sales', 'Subgoals', 'New goal', 'Goals', 'Goal');
    expect(titles(rank('goal', items))).toEqual([
      'Goal',
      'Goals',
      'New goal',
      'Subgoals',
      'Good sales',
    ]);
  });

  test('the shorter of two names with the same beginning comes first', () => {
    expect(titles(rank('team', named('Team management', 'Teams')))).toEqual([
      'Teams',
      'Team management',
    ]);
  });

  test('accents and capitals do not matter', () => {
    expect(titles(rank('resume', named('Résumé writing')))).toEqual(['Résumé writing']);
  });

  test('words may come in any order', () => {
    expect(titles(rank('goal new', named('New goal', 'New skill')))).toEqual(['New goal']);
  });

  test('a keyword finds its item, after items that bear the word in their name', () => {
    const items = [{ title: 'Settings', keywords: ['theme', 'dark'] }, { title: 'Theme days' }];
    expect(titles(rank('theme', items))).toEqual(['Settings', 'Theme days']);
  });

  test('what has nothing in common is left out', () => {
    expect(rank('xyz', named('Goals', 'Skills'))).toEqual([]);
  });

  test('letters strewn over a long text are not a match', () => {
    expect(nearness('tgs', 'Take a long walk before going anywhere special')).toBe(0);
  });

  test('an empty query keeps everything in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('', ' ', '\t'), (names, query) => {
        expect(titles(rank(query, named(...names)))).toEqual(names);
      }),
    );
  });

  test('a name is always found by its own beginning', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/),
        fc.nat(40),
        (name, length) => {
          const beginning = name.slice(0, length + 1);
          expect(titles(rank(beginning, named(name, '0 123')))[0]).toBe(name);
        },
      ),
    );
  });
});
