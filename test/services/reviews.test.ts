import { describe, expect, test } from 'vitest';
import { undo } from '../../electron/services/history.ts';
import { getHome } from '../../electron/services/home.ts';
import { localTimeOf } from '../../electron/services/local-time.ts';
import { recordPractice } from '../../electron/services/practice.ts';
import {
  changeReminders,
  getReminders,
  putReviewAside,
  reminderSchedule,
  resetReminders,
} from '../../electron/services/reminders.ts';
import { finishReview, getReview } from '../../electron/services/reviews.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { noReminders } from '../../shared/domain/reminder.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { testContext } from '../support/service-context.ts';
import {
  aimForSix,
  checked,
  learnSomething,
  observeFive,
  rateMyself,
  startProject,
  teamManagement,
} from '../support/wishes.ts';

type Context = ReturnType<typeof testContext>;

/** An instant by this computer's wall clock, so that the tests hold in every time zone. */
const instant = (local: string) => new Date(local).toISOString();
const friday = { weekday: 5, minute: 960, notify: true };
const reviewOf = (context: Context, today: string) => getHome(context, { today }).review;

function chosenOn(local: string): Context {
  const context = testContext(instant(local));
  changeReminders(context, { review: friday });
  return context;
}

test('the wall clock is read in this computer’s time zone', () => {
  expect(localTimeOf(new Date('2026-03-06T16:05:30'))).toBe('2026-03-06T16:05');
});

describe('the weekly look', () => {
  test('is off, and asked about once after the first turn was closed', () => {
    const context = testContext('2026-11-20T12:00:00.000Z');
    expect(reviewOf(context, '2026-11-20')).toEqual({ state: 'none', next: null });
    fillWithSample(context, { today: '2026-11-20' });
    resetReminders(context);
    expect(reviewOf(context, '2026-11-20').state).toBe('ask');
    changeReminders(context, { review: null });
    expect(reviewOf(context, '2026-11-20').state).toBe('none');
    undo(context);
    expect(reviewOf(context, '2026-11-20').state).toBe('ask');
  });

  test('comes round at its time, and is quiet once it is taken or put aside', () => {
    const context = chosenOn('2026-03-02T10:00');
    expect(reviewOf(context, '2026-03-02')).toEqual({
      state: 'planned',
      next: '2026-03-06T16:00',
    });
    context.setClock(instant('2026-03-06T16:10'));
    expect(reviewOf(context, '2026-03-06').state).toBe('due');
    finishReview(context, checked('reviews.finish', { today: '2026-03-06' }));
    expect(reviewOf(context, '2026-03-06')).toEqual({ state: 'planned', next: '2026-03-13T16:00' });
    context.setClock(instant('2026-03-13T17:00'));
    expect(reviewOf(context, '2026-03-13').state).toBe('due');
    putReviewAside(context);
    expect(reviewOf(context, '2026-03-13').state).toBe('planned');
    undo(context);
    expect(reviewOf(context, '2026-03-13').state).toBe('due');
  });

  test('keeps the day and one line among the reflections, both taken back by undo', () => {
    const context = testContext();
    const wish = { today: '2026-03-06', prompt: 'What?', takeaway: ' Listen first. ' };
    finishReview(context, checked('reviews.finish', wish));
    finishReview(context, checked('reviews.finish', { today: '2026-03-06' }));
    expect(getReview(context, { today: '2026-03-06' }).past).toEqual(['2026-03-06']);
    undo(context);
    expect(getReview(context, { today: '2026-03-06' }).past).toEqual([]);
  });

  test('a line nobody wrote leaves no reflection', () => {
    const context = testContext();
    finishReview(context, checked('reviews.finish', { today: '2026-03-06', takeaway: '  ' }));
    expect(context.announced).toContain('reviews');
    expect(getReview(context, { today: '2026-03-07' }).since).toBe('2026-03-06');
  });
});

describe('what happened', () => {
  function aWeek(context: Context) {
    const skillId = teamManagement(context);
    rateMyself(context, skillId, 4, '2026-03-02');
    aimForSix(context, skillId);
    learnSomething(context, skillId);
    const attempts = [{ tried: 'silence' }, { tried: 'silence again' }];
    const session = { skillId, task: 'wait', day: '2026-03-11', attempts };
    recordPractice(context, checked('practice.record', { session }));
    const projectId = startProject(context, skillId);
    observeFive(context, projectId, skillId);
    return { skillId, projectId };
  }

  test('is told as facts, with every try', () => {
    const context = testContext('2026-04-24T09:00:00.000Z');
    const { skillId, projectId } = aWeek(context);
    const skill = { id: skillId, name: 'Team management' };
    finishReview(context, checked('reviews.finish', { today: '2026-03-01' }));
    const page = contract['reviews.get'].output.parse(getReview(context, { today: '2026-04-24' }));
    expect(page.happened).toMatchObject({
      learning: [{ title: 'Leading through questions' }],
      practice: [{ skill, tries: 2 }],
      outcomes: [{ projectId, title: 'Spring campaign' }],
      decisions: [{ skill, kind: 'set', level: 4 }],
    });
    expect(page.happened.ratings).toHaveLength(1);
    expect(page.happened.ratings[0]).toMatchObject({ skill, count: 2 });
    expect(page.goals.map((goal) => goal.skill)).toEqual([skill]);
  });

  test('is only what is new since the look before', () => {
    const context = testContext('2026-04-24T09:00:00.000Z');
    aWeek(context);
    finishReview(context, checked('reviews.finish', { today: '2026-03-11' }));
    const { since, happened } = getReview(context, { today: '2026-04-24' });
    expect([since, happened.learning, happened.decisions]).toEqual(['2026-03-11', [], []]);
    expect(happened.practice).toHaveLength(1);
    const first = testContext();
    expect(getReview(first, { today: '2026-03-09' }).since).toBe('2026-03-02');
  });
});

describe('reminders', () => {
  test('are off until they are chosen, each by itself, and reset undoes all', () => {
    const context = testContext(instant('2026-03-02T10:00'));
    expect(getReminders(context)).toEqual(noReminders);
    const since = '2026-03-02T10:00';
    changeReminders(context, { goalDates: { daysBefore: 7, minute: 540 } });
    expect(getReminders(context)).toMatchObject({
      review: null,
      goalDates: { daysBefore: 7, minute: 540, since },
      answered: false,
    });
    changeReminders(context, { review: friday });
    expect(getReminders(context).goalDates).not.toBeNull();
    expect(resetReminders(context)).toEqual(noReminders);
    undo(context);
    expect(getReminders(context).review).toMatchObject(friday);
  });

  test('the schedule holds times and no word of the portfolio', () => {
    const context = testContext();
    const skillId = teamManagement(context);
    aimForSix(context, skillId);
    expect(reminderSchedule(context).goalDays).toEqual([]);
    changeReminders(context, { goalDates: { daysBefore: 7, minute: 540 } });
    const schedule = reminderSchedule(context);
    expect(schedule.goalDays).toEqual(['2026-06-30']);
    expect(JSON.stringify(schedule)).not.toContain('Team');
  });

  test.each([
    { review: { ...friday, weekday: 0 } },
    { review: { ...friday, minute: 1440 } },
    { goalDates: { daysBefore: -1, minute: 0 } },
  ])('a time that is none is refused: %j', (wish) => {
    expect(contract['reminders.change'].input.safeParse(wish).success).toBe(false);
  });
});
