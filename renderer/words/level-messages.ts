import { defineMessages } from 'react-intl';

/** The general sentence of each level, lowest first. A skill may have its own in their place. */
export const levelSentences = defineMessages({
  '1': { id: 'level.1.sentence', defaultMessage: 'New to this; follows step-by-step guidance.' },
  '2': {
    id: 'level.2.sentence',
    defaultMessage: 'Does parts of it while someone experienced looks on.',
  },
  '3': {
    id: 'level.3.sentence',
    defaultMessage: 'Does everyday cases alone and asks when something is unusual.',
  },
  '4': {
    id: 'level.4.sentence',
    defaultMessage: 'Does it reliably alone and solves the usual problems.',
  },
  '5': {
    id: 'level.5.sentence',
    defaultMessage: 'Handles hard cases well and adapts to the situation.',
  },
  '6': {
    id: 'level.6.sentence',
    defaultMessage: 'Is asked for advice on hard cases and helps others get better.',
  },
  '7': {
    id: 'level.7.sentence',
    defaultMessage: 'Sets how it is done across teams or clients.',
  },
  '8': {
    id: 'level.8.sentence',
    defaultMessage: 'Changes how the whole field does it; others build on this work.',
  },
});

/** One word a level, short enough to stand eight times under a scale. */
export const levelNames = defineMessages({
  '1': { id: 'level.1.name', defaultMessage: 'Beginning' },
  '2': { id: 'level.2.name', defaultMessage: 'Assisting' },
  '3': { id: 'level.3.name', defaultMessage: 'Practising' },
  '4': { id: 'level.4.name', defaultMessage: 'Capable' },
  '5': { id: 'level.5.name', defaultMessage: 'Skilled' },
  '6': { id: 'level.6.name', defaultMessage: 'Guiding' },
  '7': { id: 'level.7.name', defaultMessage: 'Leading' },
  '8': { id: 'level.8.name', defaultMessage: 'Shaping' },
});
