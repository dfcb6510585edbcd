import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'milestones.title', defaultMessage: 'Milestones' },
  none: {
    id: 'milestones.none',
    defaultMessage: 'Steps on the way that you would notice. A goal does well without any.',
  },
  add: { id: 'milestones.add', defaultMessage: 'Add milestone' },
  newTitle: { id: 'milestones.new.title', defaultMessage: 'New milestone' },
  editTitle: { id: 'milestones.edit.title', defaultMessage: 'Edit milestone' },
  name: { id: 'milestones.name', defaultMessage: 'What you would notice' },
  level: { id: 'milestones.level', defaultMessage: 'Level it would show' },
  noLevel: { id: 'milestones.level.none', defaultMessage: 'No level' },
  by: { id: 'milestones.by', defaultMessage: 'By (you may leave it open)' },
  saveNew: { id: 'milestones.save.new', defaultMessage: 'Add milestone' },
  save: { id: 'milestones.save', defaultMessage: 'Save' },
  edit: { id: 'milestones.edit', defaultMessage: 'Edit…' },
  up: { id: 'milestones.up', defaultMessage: 'Move up' },
  down: { id: 'milestones.down', defaultMessage: 'Move down' },
  remove: { id: 'milestones.remove', defaultMessage: 'Remove' },
  removed: { id: 'milestones.removed', defaultMessage: 'Milestone removed' },
});

const filled = defineMessages<{
  metaLevel: { level: number };
  metaBy: { day: string };
  metaDone: { day: string };
  menuOf: { title: string };
  progress: { done: number; all: number };
}>({
  metaLevel: { id: 'milestones.meta.level', defaultMessage: 'level {level}' },
  metaBy: { id: 'milestones.meta.by', defaultMessage: 'by {day}' },
  metaDone: { id: 'milestones.meta.done', defaultMessage: 'done {day}' },
  menuOf: { id: 'milestones.menu', defaultMessage: 'More for “{title}”' },
  progress: { id: 'milestones.progress', defaultMessage: '{done} of {all} done' },
});

export const milestoneMessages = { ...plain, ...filled };

/** What may be worth a second look. */
export const hintMessages = defineMessages({
  'after-the-goal': {
    id: 'milestones.hint.after',
    defaultMessage: 'This is after the day you set for the goal. That may be just right.',
  },
  'day-has-passed': {
    id: 'milestones.hint.passed',
    defaultMessage: 'This day has passed. You can give it another, or none.',
  },
  'level-outside': {
    id: 'milestones.hint.level',
    defaultMessage: 'This level is not between where the goal begins and where it leads.',
  },
});
