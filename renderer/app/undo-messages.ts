import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { ChannelName } from '../../shared/ipc/channels.ts';

/** What an edit was, named as a thing that happened. */
const edits: Partial<Record<ChannelName, MessageDescriptor>> = defineMessages({
  'skills.create': { id: 'app.edit.skills.create', defaultMessage: 'skill added' },
  'skills.update': { id: 'app.edit.skills.update', defaultMessage: 'skill changed' },
  'skills.archive': { id: 'app.edit.skills.archive', defaultMessage: 'skill archived' },
  'skills.restore': { id: 'app.edit.skills.restore', defaultMessage: 'skill taken back' },
  'skills.setInterest': {
    id: 'app.edit.skills.set-interest',
    defaultMessage: 'interest in a skill',
  },
  'credentials.create': { id: 'app.edit.credentials.create', defaultMessage: 'credential added' },
  'credentials.update': {
    id: 'app.edit.credentials.update',
    defaultMessage: 'credential changed',
  },
  'skills.addMany': { id: 'app.edit.skills.add-many', defaultMessage: 'several skills added' },
  'skills.changeMany': {
    id: 'app.edit.skills.change-many',
    defaultMessage: 'several skills changed',
  },
  'skills.keepApart': { id: 'app.edit.skills.keep-apart', defaultMessage: 'two skills kept apart' },
  'skills.merge': { id: 'app.edit.skills.merge', defaultMessage: 'skills merged' },
  'assumptions.change': { id: 'app.edit.assumptions.change', defaultMessage: 'assumption changed' },
  'assumptions.reset': { id: 'app.edit.assumptions.reset', defaultMessage: 'assumptions reset' },
  'people.create': { id: 'app.edit.people.create', defaultMessage: 'person added' },
  'people.update': { id: 'app.edit.people.update', defaultMessage: 'person changed' },
  'ratings.reply': { id: 'app.edit.ratings.reply', defaultMessage: 'reply to a rating' },
  'goals.create': { id: 'app.edit.goals.create', defaultMessage: 'goal set' },
  'goals.update': { id: 'app.edit.goals.update', defaultMessage: 'goal changed' },
  'goals.reach': { id: 'app.edit.goals.reach', defaultMessage: 'goal reached' },
  'goals.stop': { id: 'app.edit.goals.stop', defaultMessage: 'goal stopped' },
  'goals.resume': { id: 'app.edit.goals.resume', defaultMessage: 'goal resumed' },
  'goals.pause': { id: 'app.edit.goals.pause', defaultMessage: 'goal paused' },
  'goals.unpause': { id: 'app.edit.goals.unpause', defaultMessage: 'pause ended' },
  'milestones.add': { id: 'app.edit.milestones.add', defaultMessage: 'milestone added' },
  'milestones.update': { id: 'app.edit.milestones.update', defaultMessage: 'milestone changed' },
  'milestones.move': { id: 'app.edit.milestones.move', defaultMessage: 'milestone moved' },
  'milestones.mark': { id: 'app.edit.milestones.mark', defaultMessage: 'milestone marked' },
  'milestones.remove': {
    id: 'app.edit.milestones.remove',
    defaultMessage: 'milestone removed',
  },
  'cycles.teach': { id: 'app.edit.cycles.teach', defaultMessage: 'what a turn taught' },
  'cycles.open': { id: 'app.edit.cycles.open', defaultMessage: 'another turn' },
  'cycles.aim': { id: 'app.edit.cycles.aim', defaultMessage: 'aim of a turn' },
  'cycles.skip': { id: 'app.edit.cycles.skip', defaultMessage: 'step skipped' },
  'cycles.unskip': { id: 'app.edit.cycles.unskip', defaultMessage: 'step taken up again' },
  'learning.create': { id: 'app.edit.learning.create', defaultMessage: 'learning written down' },
  'learning.update': { id: 'app.edit.learning.update', defaultMessage: 'learning changed' },
  'learning.start': { id: 'app.edit.learning.start', defaultMessage: 'learning started' },
  'learning.finish': { id: 'app.edit.learning.finish', defaultMessage: 'learning finished' },
  'learning.reopen': { id: 'app.edit.learning.reopen', defaultMessage: 'learning taken up again' },
  'learning.import': { id: 'app.edit.learning.import', defaultMessage: 'list brought in' },
  'practice.update': { id: 'app.edit.practice.update', defaultMessage: 'practice changed' },
  'practice.addAttempts': { id: 'app.edit.practice.add-attempts', defaultMessage: 'attempt added' },
  'practice.answerGuide': {
    id: 'app.edit.practice.answer-guide',
    defaultMessage: 'what was said about who guides you',
  },
  'reflections.create': { id: 'app.edit.reflections.create', defaultMessage: 'reflection written' },
  'reflections.update': { id: 'app.edit.reflections.update', defaultMessage: 'reflection changed' },
  'lessons.create': { id: 'app.edit.lessons.create', defaultMessage: 'lesson written down' },
  'lessons.update': { id: 'app.edit.lessons.update', defaultMessage: 'lesson changed' },
  'lessons.updateCard': { id: 'app.edit.lessons.update-card', defaultMessage: 'card changed' },
  'practice.record': { id: 'app.edit.practice.record', defaultMessage: 'practice recorded' },
  'projects.create': { id: 'app.edit.projects.create', defaultMessage: 'project added' },
  'projects.update': { id: 'app.edit.projects.update', defaultMessage: 'project changed' },
  'evidence.create': { id: 'app.edit.evidence.create', defaultMessage: 'evidence added' },
  'evidence.finish': { id: 'app.edit.evidence.finish', defaultMessage: 'file kept' },
  'evidence.update': { id: 'app.edit.evidence.update', defaultMessage: 'evidence changed' },
  'evidence.link': { id: 'app.edit.evidence.link', defaultMessage: 'evidence linked' },
  'evidence.unlink': { id: 'app.edit.evidence.unlink', defaultMessage: 'link of evidence removed' },
  'captures.add': { id: 'app.edit.captures.add', defaultMessage: 'note kept' },
  'captures.update': { id: 'app.edit.captures.update', defaultMessage: 'note changed' },
  'captures.settle': { id: 'app.edit.captures.settle', defaultMessage: 'note sorted' },
  'captures.takeBack': {
    id: 'app.edit.captures.take-back',
    defaultMessage: 'note back in the inbox',
  },
  'captures.reflect': {
    id: 'app.edit.captures.reflect',
    defaultMessage: 'note kept as a reflection',
  },
  'reviews.finish': { id: 'app.edit.reviews.finish', defaultMessage: 'weekly look' },
  'reviews.later': { id: 'app.edit.reviews.later', defaultMessage: 'weekly look put aside' },
  'reminders.change': { id: 'app.edit.reminders.change', defaultMessage: 'reminders changed' },
  'reminders.reset': { id: 'app.edit.reminders.reset', defaultMessage: 'reminders reset' },
  'trash.put': { id: 'app.edit.trash.put', defaultMessage: 'moved to the trash' },
  'trash.restore': { id: 'app.edit.trash.restore', defaultMessage: 'taken out of the trash' },
});

const anyEdit: MessageDescriptor = {
  id: 'app.edit.other',
  defaultMessage: 'your last change',
};

/** The name of an edit by its command, for a toast. */
export function editText(intl: IntlShape, command: string): string {
  const named = Object.entries(edits).find(([name]) => name === command);
  return intl.formatMessage(named?.[1] ?? anyEdit);
}
