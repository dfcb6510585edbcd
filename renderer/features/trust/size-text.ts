import type { IntlShape } from 'react-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as a person reads it: '812 bytes', '24 kB', '3.4 MB'. */
export function sizeText(intl: IntlShape, bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return intl.formatNumber(value, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
  });
}

export function dayText(intl: IntlShape, at: string): string {
  return intl.formatDate(new Date(at), { day: 'numeric', month: 'long', year: 'numeric' });
}
