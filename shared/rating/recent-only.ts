import { addDays, type Day, daysBetween } from '../domain/day.ts';
import { groupBy } from './group.ts';
import { FALSE_ALARM, type Reading, type RecentOnly, reading } from './mirror-reading.ts';
import type { Received } from './received.ts';
import { chanceOfAtLeast } from './tail-chances.ts';

/** Ratings, and months from the first of them to today. */
const LEAST_RATINGS = 8;
const LEAST_MONTHS = 12;
/** Days that are "the last months": a quarter of a year. */
const RECENT_DAYS = 91;
const DAYS_PER_MONTH = 365.25 / 12;
/** "Nearly all": at least this part of the ratings. */
const MOST = 0.75;

const isSince = (since: Day) => (rating: Received) => rating.day >= since;

function monthsFrom(first: Day, today: Day): string[] {
  const months: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (let name = first.slice(0, 7); name <= today.slice(0, 7); ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

function count(ratings: readonly Received[], since: Day) {
  const recent = ratings.filter(isSince(since)).length;
  return { earlier: ratings.length - recent, recent };
}

function toFinding(received: readonly Received[], span: { first: Day; since: Day; today: Day }) {
  const { first, since, today } = span;
  const byMonth = groupBy(received, (rating) => rating.day.slice(0, 7));
  const bySkill = groupBy(received, (rating) => rating.skillId);
  return {
    first,
    since,
    recent: count(received, since).recent,
    total: received.length,
    months: monthsFrom(first, today).map((month) => ({
      month,
      ...count(byMonth.get(month) ?? [], since),
    })),
    skills: [...bySkill].map(([skillId, ratings]) => ({ skillId, ...count(ratings, since) })),
  };
}

/** The chance that as many days fall into the last months when any day is as likely; the first one only sets the start. */
function chanceOf(received: readonly Received[], span: { first: Day; since: Day; today: Day }) {
  const days = new Set(received.map((rating) => rating.day));
  const recent = [...days].filter((day) => day >= span.since).length;
  const share = RECENT_DAYS / daysBetween(span.first, span.today);
  return chanceOfAtLeast(recent, days.size - 1, share);
}

/**
 * [R23] Nearly all ratings received come from the last quarter of a year, though the first is a year old or more. What
 * was said on one day is one occasion: a round of questions is not a pattern.
 */
export function recentOnly(received: readonly Received[], today: Day): Reading<RecentOnly> {
  const first = received[0]?.day ?? today;
  const span = { first, since: addDays(today, 1 - RECENT_DAYS), today };
  const months = Math.floor(daysBetween(first, today) / DAYS_PER_MONTH);
  const lacks = [
    { what: 'ratings' as const, have: received.length, need: LEAST_RATINGS },
    { what: 'months' as const, have: months, need: LEAST_MONTHS },
  ];
  return reading(lacks, () => {
    const { recent } = count(received, span.since);
    const clear = chanceOf(received, span) <= FALSE_ALARM && recent >= MOST * received.length;
    return clear ? [toFinding(received, span)] : [];
  });
}
