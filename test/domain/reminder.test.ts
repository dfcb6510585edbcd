import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import { localTime, minutesBetween } from '../../shared/domain/local-time.ts';
import {
  dueWithin,
  emptySchedule,
  isReviewDue,
  LATE,
  nextReview,
  noReminders,
  type Reminders,
  type Schedule,
} from '../../shared/domain/reminder.ts';

/** Fridays at four in the afternoon. */
const friday = { weekday: 5, minute: 960, notify: true, since: '2026-11-02T09:00' };
const weekly: Reminders = { ...noReminders, review: friday, answered: true };
const schedule = (reminders: Partial<Reminders>, goalDays: string[] = []): Schedule => ({
  reminders: { ...noReminders, ...reminders },
  goalDays,
});

describe('the weekly look', () => {
  test.each([
    ['before its first time', null, '2026-11-06T15:59', false],
    ['from its time on', null, '2026-11-06T16:00', true],
    ['until it is taken', null, '2026-11-12T23:00', true],
    ['not once it is taken', '2026-11-07', '2026-11-08T10:00', false],
    ['not when it was taken the day before', '2026-11-05', '2026-11-06T18:00', false],
    ['again a week later', '2026-11-07', '2026-11-13T16:00', true],
  ])('%s', (_when, lastReview, now, expected) => {
    expect(isReviewDue(friday, lastReview, now)).toBe(expected);
  });

  test('one that came round before it was chosen is none', () => {
    expect(isReviewDue({ ...friday, since: '2026-11-06T16:01' }, null, '2026-11-06T18:00')).toBe(
      false,
    );
  });

  test('many weeks away leave one, never a pile', () => {
    expect(isReviewDue(friday, '2026-11-06', '2027-03-01T09:00')).toBe(true);
    expect(isReviewDue(friday, '2027-03-01', '2027-03-01T09:00')).toBe(false);
  });

  test('comes round next on its weekday, later than now', () => {
    expect(nextReview(friday, '2026-11-06T15:59')).toBe('2026-11-06T16:00');
    expect(nextReview(friday, '2026-11-06T16:00')).toBe('2026-11-13T16:00');
  });
});

describe('what the system reminds of', () => {
  const span = { after: '2026-11-06T15:59', upTo: '2026-11-06T16:00' };

  test('nothing, until something is chosen', () => {
    expect(dueWithin(emptySchedule, span)).toBeNull();
    expect(dueWithin(schedule({ review: { ...friday, notify: false } }), span)).toBeNull();
  });

  test('the weekly look, once in its minute', () => {
    expect(dueWithin(schedule(weekly), span)).toEqual({ kind: 'review', at: '2026-11-06T16:00' });
    expect(dueWithin(schedule(weekly), { after: span.upTo, upTo: '2026-11-06T16:01' })).toBeNull();
  });

  test('nothing that came round while the computer slept', () => {
    const asleep = { after: '2026-11-06T15:00', upTo: '2026-11-06T16:11' };
    expect(dueWithin(schedule(weekly), asleep)).toBeNull();
  });

  test('a date that is near, and several on one day as one', () => {
    const plan = { daysBefore: 7, minute: 540, since: '2026-11-02T09:00' };
    const near = schedule({ goalDates: plan }, ['2026-11-17', '2026-11-17', '2027-01-01']);
    const nine = { after: '2026-11-10T08:59', upTo: '2026-11-10T09:00' };
    expect(dueWithin(near, nine)).toEqual({ kind: 'goal-date', at: '2026-11-10T09:00' });
    expect(dueWithin(schedule({ goalDates: plan }, ['2026-11-18']), nine)).toBeNull();
  });

  test('both at once are one, the weekly look', () => {
    const plan = { daysBefore: 0, minute: 960, since: '2026-11-02T09:00' };
    const both = schedule({ ...weekly, goalDates: plan }, ['2026-11-06']);
    expect(dueWithin(both, span)?.kind).toBe('review');
  });

  test('however often one looks, a year holds at most one reminder a week, each soon after its time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 300 }), (pauses) => {
        let now = localTime('2026-11-02', 540);
        let minutes = 540;
        const told: string[] = [];
        for (const pause of pauses) {
          minutes += pause;
          const later = localTime(
            addDays('2026-11-02', Math.floor(minutes / 1440)),
            minutes % 1440,
          );
          const due = dueWithin(schedule(weekly), { after: now, upTo: later });
          if (due) {
            told.push(due.at);
            expect(minutesBetween(due.at, later)).toBeLessThanOrEqual(LATE);
          }
          now = later;
        }
        expect(new Set(told).size).toBe(told.length);
        expect(told.length).toBeLessThanOrEqual(Math.ceil(minutes / (7 * 1440)));
      }),
    );
  });
});
