import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'reminders.title', defaultMessage: 'Reminders and review' },
  note: {
    id: 'reminders.note',
    defaultMessage:
      'Off until you choose. A reminder comes from this computer while Cloche runs, and never says what is in your portfolio.',
  },
  loading: { id: 'reminders.loading', defaultMessage: 'Looking up your reminders…' },
  reset: { id: 'reminders.reset', defaultMessage: 'Reset' },
  resetDone: { id: 'reminders.reset.done', defaultMessage: 'Nothing reminds you now.' },
  review: { id: 'reminders.review', defaultMessage: 'A weekly look back' },
  reviewNote: {
    id: 'reminders.review.note',
    defaultMessage: 'Today offers two quiet minutes from this time on. Leaving one out is fine.',
  },
  reviewDay: { id: 'reminders.review.day', defaultMessage: 'Day of the weekly look' },
  reviewTime: { id: 'reminders.review.time', defaultMessage: 'Time of the weekly look' },
  notify: { id: 'reminders.notify', defaultMessage: 'Also as a notification' },
  notifyNote: {
    id: 'reminders.notify.note',
    defaultMessage: 'One silent line: “Time for your weekly look, when it suits you.”',
  },
  goalDates: { id: 'reminders.goal-dates', defaultMessage: 'Before the date of a goal' },
  goalDatesNote: {
    id: 'reminders.goal-dates.note',
    defaultMessage: 'One silent notification that a date is near, without saying which.',
  },
  goalDatesWhen: { id: 'reminders.goal-dates.when', defaultMessage: 'Days before the date' },
  goalDatesTime: { id: 'reminders.goal-dates.time', defaultMessage: 'Time of that notification' },
  never: { id: 'reminders.never', defaultMessage: 'No reminder' },
  noReview: { id: 'reminders.no-review', defaultMessage: 'No weekly look' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{ daysBefore: { days: number } }>({
  daysBefore: {
    id: 'reminders.days-before',
    defaultMessage:
      '{days, plural, =0 {On the day} =7 {A week before} =14 {Two weeks before} =30 {A month before} one {# day before} other {# days before}}',
  },
});

export const messages = { ...plain, ...filled };
