import { type IntlShape, useIntl } from 'react-intl';
import type { PortfolioCounts } from '../../../shared/domain/backup.ts';
import { messages } from './messages.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as a person says it: 1.4 MB. */
export function sizeText(intl: IntlShape, bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return intl.formatNumber(bytes / 1000 ** step, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
}

/** What is counted, in the order in which it is told. */
export const KINDS = [
  'skills',
  'ratings',
  'goals',
  'projects',
  'evidence',
  'people',
  'learning',
  'practice',
  'notes',
] as const satisfies readonly (keyof PortfolioCounts)[];

/** What there is, without what there is none of: 3 skills, 1 rating. */
export function countsText(intl: IntlShape, counts: PortfolioCounts): string {
  const present = KINDS.filter((kind) => counts[kind] > 0);
  if (present.length === 0) return intl.formatMessage(messages.nothing);
  const words = present.map((kind) =>
    intl.formatMessage(messages.counted, { kind, count: counts[kind] }),
  );
  return intl.formatList(words, { type: 'unit' });
}

/** A moment with its day and time. */
export function useMoment(): (at: string) => string {
  const intl = useIntl();
  return (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
}
