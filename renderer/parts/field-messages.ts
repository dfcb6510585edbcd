import { defineMessages } from 'react-intl';

const plain = defineMessages({
  openList: { id: 'field.open-list', defaultMessage: 'Show the list' },
  personEmpty: { id: 'field.person.empty', defaultMessage: 'Nobody by this name yet.' },
  skillsEmpty: { id: 'field.skills.empty', defaultMessage: 'No other skill by this name.' },
  skillsChosen: { id: 'field.skills.chosen', defaultMessage: 'Chosen skills' },
  notSeenShort: { id: 'field.level.not-seen', defaultMessage: 'Not seen' },
  notSeen: {
    id: 'field.level.not-seen.sentence',
    defaultMessage: 'Not enough seen to say. This is never a low score.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  personCreate: { name: string | number };
  skillsRemove: { name: string | number };
}>({
  personCreate: { id: 'field.person.create', defaultMessage: 'Add “{name}”' },
  skillsRemove: { id: 'field.skills.remove', defaultMessage: 'Remove {name}' },
});

export const messages = { ...plain, ...filled };
