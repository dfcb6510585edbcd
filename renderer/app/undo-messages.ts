import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { ChannelName } from '../../shared/ipc/channels.ts';

/** What an edit was, named as a thing that happened. */
const edits: Partial<Record<ChannelName, MessageDescriptor>> = defineMessages({
  'skills.create': { id: 'app.edit.skills.create', defaultMessage: 'skill added' },
  'skills.update': { id: 'app.edit.skills.update', defaultMessage: 'skill changed' },
  'skills.archive': { id: 'app.edit.skills.archive', defaultMessage: 'skill archived' },
  'skills.restore': { id: 'app.edit.skills.restore', defaultMessage: 'skill taken back' },
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
  'cycles.aim': { id: 'app.edit.cycles.aim', defaultMessage: 'aim of a turn' },
  'cycles.skip': { id: 'app.edit.cycles.skip', defaultMessage: 'step skipped' },
  'cycles.unskip': { id: 'app.edit.cycles.unskip', defaultMessage: 'step taken up again' },
  'learning.create': { id: 'app.edit.learning.create', defaultMessage: 'learning planned' },
  'learning.update': { id: 'app.edit.learning.update', defaultMessage: 'learning changed' },
  'learning.start': { id: 'app.edit.learning.start', defaultMessage: 'learning started' },
  'learning.finish': { id: 'app.edit.learning.finish', defaultMessage: 'learning finished' },
  'practice.record': { id: 'app.edit.practice.record', defaultMessage: 'practice recorded' },
  'projects.create': { id: 'app.edit.projects.create', defaultMessage: 'project added' },
  'projects.update': { id: 'app.edit.projects.update', defaultMessage: 'project changed' },
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
