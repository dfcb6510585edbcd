import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'reflections.title', defaultMessage: 'Reflections' },
  onlyYou: { id: 'reflections.only-you', defaultMessage: 'Only you see this' },
  loading: { id: 'reflections.loading', defaultMessage: 'Reflections are being fetched' },
  quick: { id: 'reflections.quick', defaultMessage: 'A line for today' },
  quickHint: { id: 'reflections.quick.hint', defaultMessage: 'A line for today, then Enter' },
  kept: { id: 'reflections.kept', defaultMessage: 'Kept in your learning space' },
  filter: { id: 'reflections.filter', defaultMessage: 'Search reflections by words' },
  write: { id: 'reflections.write', defaultMessage: 'Write a reflection' },
  chooseTitle: { id: 'reflections.choose.title', defaultMessage: 'Choose a reflection' },
  chooseLine: {
    id: 'reflections.choose.line',
    defaultMessage: 'New ones can be written once this portfolio takes changes again.',
  },
  deskTitle: { id: 'reflections.desk.title', defaultMessage: 'What stays with you?' },
  deskLead: {
    id: 'reflections.desk.lead',
    defaultMessage:
      'Half a thought is enough. Only you see this, and nothing of it counts towards a level.',
  },
  anotherPrompt: { id: 'reflections.prompt.another', defaultMessage: 'Another prompt' },
  freely: { id: 'reflections.prompt.freely', defaultMessage: 'Write freely' },
  withPrompt: { id: 'reflections.prompt.with', defaultMessage: 'Give me a prompt' },
  text: { id: 'reflections.text', defaultMessage: 'Your words' },
  textHint: { id: 'reflections.text.hint', defaultMessage: 'As short or as long as you like' },
  skill: { id: 'reflections.skill', defaultMessage: 'About a skill, if any' },
  day: { id: 'reflections.day', defaultMessage: 'When' },
  keep: { id: 'reflections.keep', defaultMessage: 'Keep it' },
  empty: {
    id: 'reflections.empty',
    defaultMessage: 'Nothing written yet. Begin with a line above.',
  },
  about: { id: 'reflections.about', defaultMessage: 'Reflection' },
  back: { id: 'reflections.back', defaultMessage: 'All reflections' },
  more: { id: 'reflections.more', defaultMessage: 'More' },
  edit: { id: 'reflections.edit', defaultMessage: 'Edit' },
  editTitle: { id: 'reflections.edit.title', defaultMessage: 'Edit reflection' },
  save: { id: 'reflections.save', defaultMessage: 'Save' },
  remove: { id: 'reflections.remove', defaultMessage: 'Move to trash' },
  removed: { id: 'reflections.removed', defaultMessage: 'Reflection moved to trash' },
});

/** Open questions, of which one is asked at a time. */
export const prompts = defineMessages({
  surprised: {
    id: 'reflections.prompt.surprised',
    defaultMessage: 'What surprised you this week?',
  },
  again: {
    id: 'reflections.prompt.again',
    defaultMessage: 'If the day began again, what would you do the same way?',
  },
  stuck: {
    id: 'reflections.prompt.stuck',
    defaultMessage: 'Where did you get stuck, and what did you do next?',
  },
  asked: { id: 'reflections.prompt.asked', defaultMessage: 'What did you not dare to ask?' },
  helped: {
    id: 'reflections.prompt.helped',
    defaultMessage: 'Who helped you, and with what exactly?',
  },
  changed: {
    id: 'reflections.prompt.changed',
    defaultMessage: 'What did you change your mind about?',
  },
  easy: {
    id: 'reflections.prompt.easy',
    defaultMessage: 'What has become easier than it was a year ago?',
  },
  avoid: { id: 'reflections.prompt.avoid', defaultMessage: 'What are you putting off, and why?' },
  teach: {
    id: 'reflections.prompt.teach',
    defaultMessage: 'What could you now explain to somebody who begins?',
  },
});

const filled = defineMessages<{ noMatch: { text: string }; moreOn: { day: string } }>({
  noMatch: { id: 'reflections.no-match', defaultMessage: 'No reflection holds “{text}”.' },
  moreOn: { id: 'reflections.on', defaultMessage: 'Reflection of {day}' },
});

export const messages = { ...plain, ...filled };
