import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { VisibleRecord } from '../../../shared/ipc/border-view.ts';
import { longDay, shortDayOfInstant } from '../../words/days.ts';
import { fieldNames, fieldWords, wordFields } from './field-messages.ts';
import { messages } from './messages.ts';

export type FieldValue = VisibleRecord['fields'][number]['value'];

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function known(
  table: Readonly<Record<string, MessageDescriptor>>,
  name: string,
): MessageDescriptor | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** What a field is called; by its own name where there is no better one. */
export function fieldName(intl: IntlShape, name: string): string {
  const message = known(fieldNames, name);
  return message ? intl.formatMessage(message) : name;
}

function word(intl: IntlShape, text: string): string {
  const message = known(fieldWords, text);
  if (message) return intl.formatMessage(message);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1).replaceAll('-', ' ');
}

function textOf(intl: IntlShape, name: string, text: string): string {
  if (wordFields.includes(name)) return word(intl, text);
  if (instant.test(text)) return shortDayOfInstant(intl, text);
  return calendarDay.test(text) ? longDay(intl, text) : text;
}

function numberOf(intl: IntlShape, name: string, value: number): string {
  if (name === 'size') return intl.formatMessage(messages.bytes, { count: value });
  if (name === 'effortHours') return intl.formatMessage(messages.hours, { count: value });
  return intl.formatNumber(value, { maximumFractionDigits: 1 });
}

/** A value as a person would write it; everything in it is said. */
export function valueText(intl: IntlShape, name: string, value: FieldValue): string {
  if (value === null || value === '') return intl.formatMessage(messages.emptied);
  if (name === 'file') return intl.formatMessage(messages.fileIncluded);
  if (typeof value === 'string') return textOf(intl, name, value);
  if (typeof value === 'number') return numberOf(intl, name, value);
  if (typeof value === 'boolean') {
    return value ? intl.formatMessage(messages.yes) : intl.formatMessage(messages.emptied);
  }
  if (Array.isArray(value)) {
    const separator = value.some((one) => typeof one === 'object') ? '\n' : ', ';
    const texts = value.map((one) => valueText(intl, name, one));
    return texts.length === 0 ? intl.formatMessage(messages.emptied) : texts.join(separator);
  }
  const parts = Object.entries(value);
  const [only] = parts;
  if (only && parts.length === 1) return valueText(intl, ...only);
  return parts
    .map(([field, one]) => `${fieldName(intl, field)}: ${valueText(intl, field, one)}`)
    .join(' · ');
}
