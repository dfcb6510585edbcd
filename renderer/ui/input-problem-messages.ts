import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands against one field, as the shared schemas name it. */
export type InputProblem =
  | 'text-empty'
  | 'text-too-long'
  | 'text-unstorable'
  | 'date-unknown'
  | 'date-out-of-range'
  | 'level-out-of-range'
  | 'link-not-web'
  | 'skill-missing'
  | 'attempt-missing'
  | 'too-many-names'
  | 'assumption-out-of-range'
  | 'date-in-future'
  | 'attempts-too-many'
  | 'guide-is-manager'
  | 'file-too-large'
  | 'file-not-text'
  | 'invalid';

/** What stands against one field, and what would be taken instead. */
export const inputProblemMessages: Readonly<Record<InputProblem, MessageDescriptor>> =
  defineMessages({
    'text-empty': { id: 'problem.text-empty', defaultMessage: 'Please write something here.' },
    'text-too-long': {
      id: 'problem.text-too-long',
      defaultMessage: 'This is longer than fits here. Please shorten it.',
    },
    'text-unstorable': {
      id: 'problem.text-unstorable',
      defaultMessage: 'One character in here cannot be stored. Please type the text again.',
    },
    'date-unknown': {
      id: 'problem.date-unknown',
      defaultMessage: 'There is no such date in the calendar. Please check day, month and year.',
    },
    'date-out-of-range': {
      id: 'problem.date-out-of-range',
      defaultMessage: 'Please choose a date from 1900 to 2200.',
    },
    'level-out-of-range': {
      id: 'problem.level-out-of-range',
      defaultMessage: 'Please choose a level from 1 to 8.',
    },
    'link-not-web': {
      id: 'problem.link-not-web',
      defaultMessage: 'Only web addresses fit here, starting with https:// or http://.',
    },
    'skill-missing': {
      id: 'problem.skill-missing',
      defaultMessage: 'Please choose at least one skill.',
    },
    'attempt-missing': {
      id: 'problem.attempt-missing',
      defaultMessage: 'Please write down at least one attempt.',
    },
    'too-many-names': {
      id: 'problem.too-many-names',
      defaultMessage: 'A skill can have up to 100 other names. Please take some out.',
    },
    'assumption-out-of-range': {
      id: 'problem.assumption-out-of-range',
      defaultMessage:
        'Please choose from 2 levels low to 2 high, and a distance from 0.3 to 4 levels.',
    },
    'date-in-future': {
      id: 'problem.date-in-future',
      defaultMessage: 'This day has not come yet. Please choose today or an earlier one.',
    },
    'attempts-too-many': {
      id: 'problem.attempts-too-many',
      defaultMessage: 'One session holds 200 attempts. Please begin another one.',
    },
    'guide-is-manager': {
      id: 'problem.guide-is-manager',
      defaultMessage:
        'A manager decides on pay, grade or contract. Say under People if that changed.',
    },
    'file-too-large': {
      id: 'problem.file-too-large',
      defaultMessage: 'This file is larger than a list of 2,000 things. Please split it.',
    },
    'file-not-text': {
      id: 'problem.file-not-text',
      defaultMessage: 'This file holds no readable text. Please choose a CSV, text or HTML file.',
    },
    invalid: { id: 'problem.invalid', defaultMessage: 'This does not fit here. Please check it.' },
  });
