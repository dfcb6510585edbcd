import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'review.title', defaultMessage: 'Weekly look' },
  lead: {
    id: 'review.lead',
    defaultMessage: 'Two minutes, four small steps. Stop at any of them.',
  },
  onlyYou: { id: 'review.only-you', defaultMessage: 'Only you see this' },
  loading: { id: 'review.loading', defaultMessage: 'Looking back…' },
  steps: { id: 'review.steps', defaultMessage: 'Steps of the weekly look' },
  stepBack: { id: 'review.step.back', defaultMessage: 'Look back' },
  stepTake: { id: 'review.step.take', defaultMessage: 'Take with you' },
  stepInbox: { id: 'review.step.inbox', defaultMessage: 'Inbox' },
  stepGoals: { id: 'review.step.goals', defaultMessage: 'Look ahead' },
  stateDone: { id: 'review.state.done', defaultMessage: 'seen' },
  stateNow: { id: 'review.state.now', defaultMessage: 'now' },
  stateNext: { id: 'review.state.next', defaultMessage: 'still to come' },
  next: { id: 'review.next', defaultMessage: 'Next' },
  previous: { id: 'review.previous', defaultMessage: 'Back' },
  enough: { id: 'review.enough', defaultMessage: 'Done for now' },
  finish: { id: 'review.finish', defaultMessage: 'Done' },
  finished: { id: 'review.finished', defaultMessage: 'Kept. That was your look back.' },
  happened: { id: 'review.happened', defaultMessage: 'What happened' },
  calm: {
    id: 'review.calm',
    defaultMessage: 'Nothing is written down for these days. That is fine.',
  },
  take: { id: 'review.take', defaultMessage: 'What do I take from it?' },
  takeNote: {
    id: 'review.take.note',
    defaultMessage: 'One line if you like. It is kept among your reflections, and only you see it.',
  },
  inbox: { id: 'review.inbox', defaultMessage: 'Notes that wait' },
  inboxEmpty: { id: 'review.inbox.empty', defaultMessage: 'No note waits to be sorted.' },
  sort: { id: 'review.inbox.sort', defaultMessage: 'Sort' },
  letGo: { id: 'review.inbox.let-go', defaultMessage: 'Done with it' },
  letGoDone: { id: 'review.inbox.let-go.done', defaultMessage: 'The note is done with.' },
  goals: { id: 'review.goals', defaultMessage: 'The next step for each goal' },
  goalsNote: {
    id: 'review.goals.note',
    defaultMessage: 'Keep the date, or move it: a date is a plan, not a promise.',
  },
  goalsEmpty: { id: 'review.goals.empty', defaultMessage: 'No goal is under way.' },
  moveDate: { id: 'review.goals.move', defaultMessage: 'Change date' },
  newDate: { id: 'review.goals.date', defaultMessage: 'New date' },
  saveDate: { id: 'review.goals.save', defaultMessage: 'Keep this date' },
  cancel: { id: 'review.cancel', defaultMessage: 'Cancel' },
  openCalendar: { id: 'review.open-calendar', defaultMessage: 'Open the calendar' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  since: { day: string };
  learned: { title: string };
  tried: { tries: number; skill: string };
  outcome: { title: string };
  rated: { count: number; skill: string; sources: string };
  ratedSelf: { skill: string };
  decided: { skill: string; level: number };
  more: { count: number };
  until: { day: string };
  forGoal: { action: string; skill: string };
  earlier: { days: string };
}>({
  since: { id: 'review.since', defaultMessage: 'Since {day}' },
  learned: { id: 'review.fact.learned', defaultMessage: 'You finished “{title}”.' },
  tried: {
    id: 'review.fact.tried',
    defaultMessage:
      '{tries, plural, one {You tried once} other {You tried # times}} at {skill}. Trying is what counts here.',
  },
  outcome: { id: 'review.fact.outcome', defaultMessage: 'You wrote down what came of “{title}”.' },
  rated: {
    id: 'review.fact.rated',
    defaultMessage: '{count, plural, one {# view} other {# views}} of {skill} came in: {sources}.',
  },
  ratedSelf: { id: 'review.fact.rated-self', defaultMessage: 'You looked at {skill} yourself.' },
  decided: { id: 'review.fact.decided', defaultMessage: 'You decided on {level} in {skill}.' },
  more: {
    id: 'review.more',
    defaultMessage: '{count, plural, one {and # more} other {and # more}}',
  },
  until: { id: 'review.goals.until', defaultMessage: 'by {day}' },
  forGoal: { id: 'review.goals.for', defaultMessage: '{action} for {skill}' },
  earlier: { id: 'review.earlier', defaultMessage: 'Earlier looks: {days}' },
});

export const messages = { ...plain, ...filled };
