import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'practice.title', defaultMessage: 'Record practice' },
  privateLine: {
    id: 'practice.private-line',
    defaultMessage: 'Stays in your learning space. Attempts never count, however they went.',
  },
  skill: { id: 'practice.skill', defaultMessage: 'Which skill' },
  openList: { id: 'practice.skill.open', defaultMessage: 'Show the skills' },
  skillEmpty: { id: 'practice.skill.empty', defaultMessage: 'No skill by this name.' },
  task: { id: 'practice.task', defaultMessage: 'What did you practise?' },
  taskHint: { id: 'practice.task.hint', defaultMessage: 'For example: a difficult feedback talk' },
  guide: { id: 'practice.guide', defaultMessage: 'Who was with you?' },
  guideWhy: {
    id: 'practice.guide.why',
    defaultMessage: 'Somebody who knows more, if anyone. Alone is fine.',
  },
  decides: {
    id: 'practice.decides',
    defaultMessage: 'Does this person decide on your pay, grade or contract?',
  },
  decidesNo: { id: 'practice.decides.no', defaultMessage: 'No' },
  decidesYes: { id: 'practice.decides.yes', defaultMessage: 'Yes' },
  safe: { id: 'practice.safe', defaultMessage: 'Safe practice' },
  safeWhy: {
    id: 'practice.safe.why',
    defaultMessage: 'Nobody who decides on your pay, grade or contract was in the room.',
  },
  notSafe: {
    id: 'practice.not-safe',
    defaultMessage:
      'This session does not carry the safe-practice mark, because it is hard to fail freely in front of somebody who decides on your pay, grade or contract.',
  },
  day: { id: 'practice.day', defaultMessage: 'When' },
  tried: { id: 'practice.tried', defaultMessage: 'What I tried' },
  happened: { id: 'practice.happened', defaultMessage: 'What happened' },
  next: { id: 'practice.next', defaultMessage: 'What I will try next' },
  addAttempt: { id: 'practice.attempt.add', defaultMessage: 'Add an attempt' },
  save: { id: 'practice.save', defaultMessage: 'Keep it' },
  saved: { id: 'practice.saved', defaultMessage: 'Practice kept in your learning space' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  attempt: { number: string | number };
  removeAttempt: { number: string | number };
}>({
  attempt: { id: 'practice.attempt', defaultMessage: 'Attempt {number}' },
  removeAttempt: { id: 'practice.attempt.remove', defaultMessage: 'Remove attempt {number}' },
});

export const messages = { ...plain, ...filled };
