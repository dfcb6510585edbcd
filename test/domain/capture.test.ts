import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleOf } from '../../shared/domain/capture.ts';
import {
  type Known,
  mentionsIn,
  namesFor,
  plainWords,
  unfinishedAt,
} from '../../shared/domain/capture-mentions.ts';
import { NAME_LIMIT, Name } from '../../shared/domain/text.ts';

const known: readonly Known[] = [
  { kind: 'skill', id: '1', name: 'Team' },
  { kind: 'skill', id: '2', name: 'Team management' },
  { kind: 'person', id: '3', name: 'Jonas Lindqvist' },
  { kind: 'goal', id: '4', name: 'Negotiation' },
  { kind: 'skill', id: '5', name: 'Écriture' },
];
const ids = (text: string) => mentionsIn(text, known).map(({ id }) => id);

describe('the beginning of a note', () => {
  test('is its first line, in one piece where it is short', () => {
    expect(titleOf('  Ask  Ana\nabout the launch ')).toBe('Ask Ana');
  });

  test('of any note with words is a name that can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }), (text) => {
        const title = titleOf(text);
        expect(title.length).toBeLessThanOrEqual(NAME_LIMIT);
        if (title !== '' && !title.includes('\0')) expect(Name.safeParse(title).success).toBe(true);
      }),
    );
  });

  test('ends between words', () => {
    const title = titleOf('word '.repeat(100));
    expect(title.endsWith('word')).toBe(true);
  });
});

describe('names in a note', () => {
  test('are found by their sign, the longest one first, whatever their capitals', () => {
    expect(ids('#team management with @jonas lindqvist for !negotiation')).toEqual(['2', '3', '4']);
    expect(ids('#Team, then #écriture.')).toEqual(['1', '5']);
  });

  test('need the sign at the beginning of a word and the whole name', () => {
    expect(ids('mail@Jonas Lindqvist, #Teams, # Team, great!Negotiation')).toEqual([]);
  });

  test('stay as words when the signs have done their work', () => {
    const text = 'Ask @Jonas Lindqvist about #Team management!';
    expect(plainWords(text, mentionsIn(text, known))).toBe(
      'Ask Jonas Lindqvist about Team management!',
    );
  });

  test('a note without any keeps every character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainWords(text, mentionsIn(text, []))).toBe(text.trim());
      }),
    );
  });
});

describe('a name that is being written', () => {
  test('is what stands between its sign and the caret', () => {
    expect(unfinishedAt('Try #te', 7)).toEqual({ kind: 'skill', start: 4, typed: 'te' });
    expect(unfinishedAt('Try #te\nmore', 12)).toBeNull();
    expect(unfinishedAt('a@b', 3)).toBeNull();
  });

  test('is answered with names of its kind, those that begin with it first', () => {
    const offered = (typed: string) =>
      namesFor({ kind: 'skill', start: 0, typed }, known, 6).map(({ id }) => id);
    expect(offered('TEAM')).toEqual(['1', '2']);
    expect(offered('ment')).toEqual(['2']);
    expect(offered('')).toEqual(['1', '2', '5']);
    expect(offered('nobody')).toEqual([]);
  });
});
