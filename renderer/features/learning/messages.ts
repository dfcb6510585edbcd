import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'learning.title', defaultMessage: 'Learning' },
  room: { id: 'learning.room', defaultMessage: 'Your learning space' },
  roomLine: {
    id: 'learning.room.line',
    defaultMessage: 'Only you see this, and nothing in it counts towards a level.',
  },
  add: { id: 'learning.add', defaultMessage: 'Plan learning' },
  bringIn: { id: 'learning.bring-in', defaultMessage: 'Bring in a list' },
  reopen: { id: 'learning.reopen', defaultMessage: 'Take it up again' },
  saveActive: { id: 'learning.save.active', defaultMessage: 'Add it' },
  saveDone: { id: 'learning.save.done', defaultMessage: 'Log it' },
  show: { id: 'learning.show', defaultMessage: 'Show' },
  showAll: { id: 'learning.show.all', defaultMessage: 'All' },
  anyKind: { id: 'learning.show.any-kind', defaultMessage: 'Any kind' },
  anySkill: { id: 'learning.show.any-skill', defaultMessage: 'Any skill' },
  noSkill: { id: 'learning.show.no-skill', defaultMessage: 'No skill yet' },
  narrower: { id: 'learning.show.narrower', defaultMessage: 'Filter' },
  narrowerPanel: { id: 'learning.show.narrower.panel', defaultMessage: 'Filter by kind and skill' },
  forSkill: { id: 'learning.show.skill', defaultMessage: 'For the skill' },
  clearFilter: { id: 'learning.show.clear', defaultMessage: 'Show everything' },
  noneSuch: { id: 'learning.show.none', defaultMessage: 'Nothing here fits what you chose.' },
  practice: { id: 'learning.practice', defaultMessage: 'Record practice' },
  filter: { id: 'learning.filter', defaultMessage: 'Filter learning' },
  loading: { id: 'learning.loading', defaultMessage: 'Learning is being fetched' },
  emptyTitle: { id: 'learning.empty.title', defaultMessage: 'Nothing planned yet' },
  emptyLine: {
    id: 'learning.empty.line',
    defaultMessage: 'A course, a book, an afternoon beside somebody who is good at it.',
  },
  chooseTitle: { id: 'learning.choose.title', defaultMessage: 'Choose something' },
  chooseLine: { id: 'learning.choose.line', defaultMessage: 'What you took from it appears here.' },
  back: { id: 'learning.back', defaultMessage: 'All learning' },
  more: { id: 'learning.more', defaultMessage: 'More' },
  edit: { id: 'learning.edit', defaultMessage: 'Edit' },
  remove: { id: 'learning.remove', defaultMessage: 'Move to trash' },
  start: { id: 'learning.start', defaultMessage: 'Start' },
  finish: { id: 'learning.finish', defaultMessage: 'Finish' },
  carry: { id: 'learning.carry', defaultMessage: 'Carry across…' },
  state: { id: 'learning.fact.state', defaultMessage: 'State' },
  effort: { id: 'learning.fact.effort', defaultMessage: 'Effort' },
  by: { id: 'learning.fact.by', defaultMessage: 'By' },
  startedOn: { id: 'learning.fact.started', defaultMessage: 'Started' },
  finishedOn: { id: 'learning.fact.finished', defaultMessage: 'Finished' },
  link: { id: 'learning.fact.link', defaultMessage: 'Link' },
  skills: { id: 'learning.skills', defaultMessage: 'Skills' },
  takeaway: { id: 'learning.takeaway', defaultMessage: 'What I took from it' },
  takeawayNone: {
    id: 'learning.takeaway.none',
    defaultMessage: 'Nothing written down. That is fine too.',
  },
  takeawayLater: {
    id: 'learning.takeaway.later',
    defaultMessage: 'You will be asked when you finish it.',
  },
  newTitle: { id: 'learning.new.title', defaultMessage: 'Plan learning' },
  newActiveTitle: { id: 'learning.new.active', defaultMessage: 'Learning under way' },
  newDoneTitle: { id: 'learning.new.done', defaultMessage: 'Log what is done' },
  editTitle: { id: 'learning.edit.title', defaultMessage: 'Edit learning' },
  privateLine: {
    id: 'learning.private-line',
    defaultMessage: 'Stays in your learning space unless you carry it across.',
  },
  fieldTitle: { id: 'learning.field.title', defaultMessage: 'What' },
  fieldTitleHint: {
    id: 'learning.field.title.hint',
    defaultMessage: 'For example: Leading without authority',
  },
  fieldKind: { id: 'learning.field.kind', defaultMessage: 'Kind' },
  fieldProvider: { id: 'learning.field.provider', defaultMessage: 'From whom' },
  fieldLink: { id: 'learning.field.link', defaultMessage: 'Web address' },
  fieldEffort: { id: 'learning.field.effort', defaultMessage: 'Hours' },
  fieldSkills: { id: 'learning.field.skills', defaultMessage: 'For which skills' },
  fieldBy: { id: 'learning.field.by', defaultMessage: 'By' },
  effortProblem: {
    id: 'learning.problem.effort',
    defaultMessage: 'Please give hours as a number from 0 to 10,000, or leave it empty.',
  },
  save: { id: 'learning.save', defaultMessage: 'Plan it' },
  saveEdit: { id: 'learning.save-edit', defaultMessage: 'Save' },
  finishTitle: { id: 'learning.finish.title', defaultMessage: 'Finished' },
  finishDay: { id: 'learning.finish.day', defaultMessage: 'When' },
  finishHint: {
    id: 'learning.finish.hint',
    defaultMessage: 'One thing you will do differently is worth more than a summary.',
  },
  finishSave: { id: 'learning.finish.save', defaultMessage: 'Finish it' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  rowBy: { kind: string | number; day: string | number };
  rowSince: { kind: string | number; day: string | number };
  rowDone: { kind: string | number; day: string | number };
  noMatch: { text: string | number };
  removed: { title: string | number };
  hours: { hours: number };
}>({
  rowBy: { id: 'learning.row.by', defaultMessage: '{kind} · by {day}' },
  rowSince: { id: 'learning.row.since', defaultMessage: '{kind} · since {day}' },
  rowDone: { id: 'learning.row.done', defaultMessage: '{kind} · finished {day}' },
  noMatch: { id: 'learning.no-match', defaultMessage: 'Nothing matches “{text}”.' },
  removed: { id: 'learning.removed', defaultMessage: '{title} moved to trash' },
  hours: {
    id: 'learning.fact.hours',
    defaultMessage: '{hours, plural, one {# hour} other {# hours}}',
  },
});

export const messages = { ...plain, ...filled };
