import { type Day, daysBetween } from '../../shared/domain/day.ts';

/** Units of a drawing across, whatever the paper's width. */
export const WIDTH = 1000;

export type X = {
  /** From a day to units across, also outside of the page. */
  readonly at: (day: Day) => number;
  readonly today: Day;
};

export function timeScale(from: Day, to: Day, today: Day): X {
  const span = Math.max(1, daysBetween(from, to));
  return { at: (day) => Math.round((daysBetween(from, day) / span) * WIDTH * 10) / 10, today };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const asText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
/** '3 Mar 2026' */
export const dayText = (day: Day): string => days.format(new Date(`${day}T00:00:00Z`));

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** The first days of months or years between two days, with what to write there; at most about a dozen. */
export function ticks(from: Day, to: Day): { readonly day: Day; readonly text: string }[] {
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const count = (lastYear - firstYear + 1) * 12;
  const step = count <= 24 ? 1 : count <= 60 ? 3 : count <= 180 ? 12 : 60;
  const found: { day: Day; text: string }[] = [];
  for (let month = 0; month < count; month += step) {
    const year = firstYear + Math.floor(month / 12);
    const day = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (day < from || day > to) continue;
    const isYear = month % 12 === 0;
    found.push({ day, text: isYear ? String(year) : months.format(new Date(`${day}T00:00:00Z`)) });
  }
  return found;
}
