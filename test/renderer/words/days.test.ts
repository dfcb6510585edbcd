import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { ageText } from '../../../renderer/words/days.ts';
import { addDays } from '../../../shared/domain/day.ts';

const intl = createIntl({ locale: 'en-GB', messages: {} });
const today = '2026-11-20';

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [13, '13 days ago'],
  [21, '3 weeks ago'],
  [59, '8 weeks ago'],
  [61, '2 months ago'],
  [365, '12 months ago'],
  [729, '24 months ago'],
  [800, '2 years ago'],
  [10_957, '30 years ago'],
  [-3, 'today'],
])('%i days are said as “%s”', (days, said) => {
  expect(ageText(intl, addDays(today, -days), today)).toBe(said);
});
