import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOneSlipApart, likelyDuplicates } from '../../shared/domain/duplicate-skills.ts';
import { MOST_LINES, readPastedSkills } from '../../shared/domain/pasted-skills.ts';
import { Name } from '../../shared/domain/text.ts';

type Known = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

const known: readonly Known[] = [
  { id: '1', name: 'Search engine optimisation', aliases: ['SEO'] },
  { id: '2', name: 'Résumé writing', aliases: [] },
];

function read(text: string) {
  return readPastedSkills(text, known).lines;
}

describe('a pasted list', () => {
  test('is one skill a line, with bullets, numbers, a heading and empty lines left out', () => {
    const lines = read('Skill\n\n- Rowing\n2. Knots\n• Sailing\r\n   \r\nC++\n');
    expect(lines.map(({ line, skill }) => [line, skill.name])).toEqual([
      [3, 'Rowing'],
      [4, 'Knots'],
      [5, 'Sailing'],
      [7, 'C++'],
    ]);
  });

  test.each([
    ['tabs', 'Rowing\tSport\t4'],
    ['semicolons', 'Rowing; Sport ;4'],
    ['commas', 'Rowing,Sport,4'],
    ['quotes', '"Rowing";"Sport";"4"'],
  ])('may have an area and a level behind the name, parted by %s', (_, text) => {
    expect(read(text)[0]).toMatchObject({
      state: 'new',
      skill: { name: 'Rowing', category: 'Sport', level: 4 },
    });
  });

  test('keeps a comma in a name where not every line has one', () => {
    expect(read('Planning, budgeting\nRowing').map(({ skill }) => skill.name)).toEqual([
      'Planning, budgeting',
      'Rowing',
    ]);
  });

  test('leaves out a level that is none, and says so', () => {
    expect(read('Rowing;Sport;9')[0]).toMatchObject({
      state: 'new',
      levelLeftOut: true,
      skill: { level: null },
    });
  });

  test('says what is there by any name, what is there twice, and what cannot be used and why', () => {
    const text = `seo\nRESUME-WRITING\nRowing\nrowing\n${'x'.repeat(201)}\nKno\0ts\nLone \ud800`;
    expect(read(text).map((line) => ({ ...line, skill: undefined }))).toMatchObject([
      { state: 'known', known: { id: '1' } },
      { state: 'known', known: { id: '2' } },
      { state: 'new' },
      { state: 'twice', firstLine: 3 },
      { state: 'unusable', problem: 'text-too-long' },
      { state: 'unusable', problem: 'text-unstorable' },
      { state: 'unusable', problem: 'text-unstorable' },
    ]);
  });

  test('of ten thousand lines with duplicates is read in a moment; beyond the most it says how many are left', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Skill ${at % 6000}`).join('\n');
    const lines = read(many);
    expect(lines.filter(({ state }) => state === 'new')).toHaveLength(6000);
    expect(lines.filter(({ state }) => state === 'twice')).toHaveLength(4000);
    expect(readPastedSkills('Skill\nx\n'.repeat(MOST_LINES), known).cut).toBe(MOST_LINES - 1);
  });

  test('whatever its characters, gives only names that can be kept', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (texts) => {
        for (const line of read(texts.join('\n'))) {
          if (line.state === 'new') expect(Name.parse(line.skill.name)).toBe(line.skill.name);
        }
      }),
    );
  });

  test('keeps right-to-left names, emoji and combining marks as they are', () => {
    const names = ['إدارة الفريق', 'ניהול צוות', '🌱 Gardening 👩🏽‍🌾', 'ภาษาไทย'];
    expect(read(names.join('\n')).map(({ skill }) => skill.name)).toEqual(names);
  });
});

describe('likely duplicates', () => {
  const pairs = (...names: string[]) =>
    likelyDuplicates(names.map((name, at) => ({ id: String(at), name, aliases: [] }))).map(
      ({ one, other, because }) => [one.name, other.name, because],
    );

  test('are told with the surest reason first', () => {
    expect(pairs('Negotiation', 'Team management', 'management team', 'Negotation')).toEqual([
      ['Team management', 'management team', 'same-words'],
      ['Negotiation', 'Negotation', 'one-letter'],
    ]);
  });

  test.each([
    ['short words', 'Java', 'Lava'],
    ['signs that make another skill', 'C++', 'C#'],
    ['versions', 'Python 2 course', 'Python 3 course'],
    ['different words', 'Coaching', 'Copywriting'],
  ])('are not %s', (_, one, other) => {
    expect(pairs(one, other)).toEqual([]);
  });

  test('of 2,000 names are found without comparing each with each', () => {
    const names = Array.from({ length: 2000 }, (_, at) => `Skill with the number ${at}`);
    expect(pairs(...names, 'Presenting', 'Presentng')).toEqual([
      ['Presenting', 'Presentng', 'one-letter'],
    ]);
  });

  test('one slip is one letter more, less, other or swapped, both ways', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.nat(), (word, seed) => {
        const letters = [...word];
        const at = seed % letters.length;
        const less = [...letters.slice(0, at), ...letters.slice(at + 1)].join('');
        if (less === word) return;
        expect(isOneSlipApart(word, less)).toBe(true);
        expect(isOneSlipApart(less, word)).toBe(true);
      }),
    );
    expect(isOneSlipApart('abcdef', 'abdcef')).toBe(true);
    expect(isOneSlipApart('abcdef', 'badcef')).toBe(false);
    expect(isOneSlipApart('abcdef', 'abxyef')).toBe(false);
  });
});
