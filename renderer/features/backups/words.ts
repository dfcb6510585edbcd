import { type IntlShape, useIntl } from 'react-intl';

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

/** A moment with its day and time. */
export function useMoment(): (at: string) => string {
  const intl = useIntl();
  return (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
}
