import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { choicesOf, decisionOf } from '../../../renderer/features/decisions/decision-form.ts';
import {
  emptyRating,
  RatingForm,
  ratingQuestion,
} from '../../../renderer/features/ratings/rating-form.ts';
import { reasonText } from '../../../renderer/features/ratings/reason-text.ts';
import { shownSkills } from '../../../renderer/features/skills/skill-order.ts';
import { trendOf } from '../../../renderer/features/skills/trend.ts';
import { chanceAtOrAbove } from '../../../renderer/words/chance.ts';
import { chanceText, stripText } from '../../../renderer/words/estimates.ts';
import { anchorsOf } from '../../../renderer/words/levels.ts';
import { SkillId, uuidv7 } from '../../../shared/domain/id.ts';
import type { SkillRow, Strip } from '../../../shared/ipc/views.ts';
import type { Proposal } from '../../../shared/rating/estimate.ts';

const intl = createIntl({ locale: 'en-GB', onError: () => undefined });

function strip(level: number, half80: number): Strip {
  return {
    level,
    likely50: { low: level - half80 / 2, high: level + half80 / 2 },
    likely80: { low: level - half80, high: level + half80 },
  };
}

function row(name: string, more: Partial<SkillRow> = {}): SkillRow {
  return {
    id: SkillId.parse(uuidv7(1_700_000_000_000, new TextEncoder().encode(name.padEnd(10)))),
    name,
    category: '',
    archived: false,
    standing: null,
    target: null,
    fix: 'rough',
    strip: null,
    ratings: 0,
    newestDay: null,
    space: 'portfolio',
    ...more,
  };
}

function named(rows: readonly SkillRow[]): string[] {
  return rows.map(({ name }) => name);
}

describe('the order of skills', () => {
  const rows = [
    row('Budgeting', { strip: strip(3, 0.5), target: 4, newestDay: '2026-05-01' }),
    row('Analysis', { strip: strip(6, 1.5), newestDay: '2026-01-01', category: 'Evidence' }),
    row('Copywriting', { strip: strip(4, 1), target: 7, newestDay: '2026-10-01' }),
  ];

  test.each([
    ['name', ['Analysis', 'Budgeting', 'Copywriting']],
    ['level', ['Analysis', 'Copywriting', 'Budgeting']],
    ['range', ['Analysis', 'Copywriting', 'Budgeting']],
    ['age', ['Analysis', 'Budgeting', 'Copywriting']],
    ['gap', ['Copywriting', 'Budgeting', 'Analysis']],
  ] as const)('by %s', (sort, order) => {
    expect(named(shownSkills(rows, { filter: '', sort }))).toEqual(order);
  });

  test('a filter finds names and areas, whatever the case', () => {
    expect(named(shownSkills(rows, { filter: ' evid', sort: 'name' }))).toEqual(['Analysis']);
    expect(named(shownSkills(rows, { filter: 'WRITING', sort: 'name' }))).toEqual(['Copywriting']);
  });

  test('a skill without any view has the widest range of all', () => {
    const all = shownSkills([...rows, row('Zeal')], { filter: '', sort: 'range' });
    expect(all[0]?.name).toBe('Zeal');
  });
});

describe('chances in words', () => {
  test('an estimate on the target is an even chance', () => {
    expect(chanceAtOrAbove(strip(5, 1), 5)).toBeCloseTo(0.5, 6);
    expect(chanceText(intl, 0.5, 5)).toBe('about 5 in 10 that you are at or above 5');
  });

  test('the edge of the 80 % range is a chance of one in ten', () => {
    expect(chanceAtOrAbove(strip(5, 1), 6)).toBeCloseTo(0.1, 3);
  });

  test('neither end claims certainty in figures', () => {
    expect(chanceText(intl, 0.99, 5)).toBe('almost certainly at or above 5');
    expect(chanceText(intl, 0.01, 5)).toBe('not there yet: 5 is still ahead');
  });

  test('a strip is named by a range and never by two decimals', () => {
    expect(stripText(intl, strip(4.616, 0.55), 'fix', 6)).toBe(
      'Around 4.6, most likely between 4.1 and 5.2; target 6',
    );
    expect(stripText(intl, null, 'two-positions')).toBe('Two views stand apart');
  });
});

describe('the trend', () => {
  const point = (day: string, level: number, half80: number) => ({ day, ...strip(level, half80) });

  test('is not told from fewer than three ratings', () => {
    const history = [point('2025-11-01', 3, 0.5), point('2026-11-01', 6, 0.5)];
    expect(trendOf(history, { today: '2026-11-01', ratings: 2 })).toBeNull();
    expect(trendOf(history, { today: '2026-11-01', ratings: 3 })).toBe('rising');
  });

  test('is no clear change when the change is small, however sure', () => {
    const history = [point('2025-11-01', 5, 0.01), point('2026-11-01', 5.1, 0.01)];
    expect(trendOf(history, { today: '2026-11-01', ratings: 9 })).toBe('steady');
  });

  test('is mirrored downwards', () => {
    const history = [point('2025-10-01', 6, 0.5), point('2026-11-01', 5, 0.5)];
    expect(trendOf(history, { today: '2026-11-01', ratings: 9 })).toBe('slipping');
  });
});

describe('reasons in plain words', () => {
  const seen = { source: 'peer', basis: 'saw-it-done' } as const;

  test('say how old, in months', () => {
    expect(reasonText(intl, { code: 'age', value: 14 }, seen)).toBe(
      'Counts a little less because it is 14 months old.',
    );
  });

  test('say what self-ratings tend to do', () => {
    const own = { source: 'self', basis: 'saw-it-done' } as const;
    expect(reasonText(intl, { code: 'leniency', value: 0.45 }, own)).toBe(
      'Self-ratings tend to run about half a level high; this is taken into account.',
    );
  });

  test('say that alike views count as fewer', () => {
    expect(reasonText(intl, { code: 'shared-kind', value: 3 }, seen)).toContain(
      '3 views of the same kind tend to see the same things',
    );
  });

  test('do not judge a view that lies far off', () => {
    expect(reasonText(intl, { code: 'discounted', value: -3 }, seen)).toBe(
      'Lies about 3.0 levels from the rest, so it counts less. That does not make it wrong.',
    );
  });
});

describe('what a rating asks of the vault', () => {
  const skillId = row('a').id;
  const answers = (more: Partial<ReturnType<typeof emptyRating>>) =>
    RatingForm.parse({ ...emptyRating('2026-11-20'), level: 4, ...more });

  test('“not enough seen” has no level and can never be stood behind', () => {
    const question = ratingQuestion(answers({ level: 'not-seen' }), skillId, true);
    expect([question.rating.level, question.standBehind]).toEqual([null, false]);
  });

  test('a rating by another can be neither private nor stood behind', () => {
    const question = ratingQuestion(answers({ source: 'peer', private: true }), skillId, true);
    expect([question.rating.private, question.standBehind]).toEqual([false, false]);
  });

  test('a private one of one’s own never becomes the level that is shown', () => {
    const question = ratingQuestion(answers({ private: true }), skillId, true);
    expect([question.rating.private, question.standBehind]).toEqual([true, false]);
  });

  test('no answer to the first question is no answer', () => {
    expect(RatingForm.safeParse(emptyRating('2026-11-20')).success).toBe(false);
  });
});

describe('what may be decided', () => {
  const proposal: Proposal = { kind: 'move', level: 5, probability: 0.8, newRatingIds: [] };

  test('a proposal can be accepted, adjusted or left for now', () => {
    const known = { proposal, standing: 4 };
    expect(choicesOf(known)).toEqual(['accept', 'adjust', 'keep']);
    expect(decisionOf({ choice: 'accept', level: null }, known)).toEqual({
      kind: 'accepted',
      level: 5,
    });
    expect(decisionOf({ choice: 'adjust', level: 6 }, known)).toEqual({
      kind: 'adjusted',
      level: 6,
    });
    expect(decisionOf({ choice: 'keep', level: null }, known)).toEqual({
      kind: 'rejected',
      level: 4,
    });
  });

  test('to stay as proposed is to accept', () => {
    const known = { proposal: { ...proposal, kind: 'stay', level: 4 } as const, standing: 4 };
    expect(choicesOf(known)).toEqual(['accept', 'adjust']);
  });

  test('without a proposal the owner may still say where they stand', () => {
    expect(choicesOf({ proposal: null, standing: null })).toEqual(['adjust']);
    expect(decisionOf({ choice: 'adjust', level: 3 }, { proposal: null, standing: null })).toEqual({
      kind: 'set',
      level: 3,
    });
    expect(choicesOf({ proposal: null, standing: 4 })).toEqual(['keep', 'adjust']);
  });
});

test('a skill’s own sentence stands in place of the general one, level by level', () => {
  const own = ['', '', '', 'Runs the weekly meeting.', '', '', '', ''];
  const anchors = anchorsOf(intl, own);
  expect(anchors[3]?.sentence).toBe('Runs the weekly meeting.');
  expect(anchors[4]?.sentence).toBe(anchorsOf(intl)[4]?.sentence);
});
