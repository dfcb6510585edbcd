import { defineMessages } from 'react-intl';

/** Names of the scales that levels go to. */
export const scaleNames = defineMessages({
  degreed: { id: 'skills.scale.degreed', defaultMessage: 'Degreed, 1 to 8' },
  sfia: { id: 'skills.scale.sfia', defaultMessage: 'SFIA, 1 to 7' },
  eqf: { id: 'skills.scale.eqf', defaultMessage: 'European Qualifications Framework, 1 to 8' },
  dreyfus: { id: 'skills.scale.dreyfus', defaultMessage: 'Dreyfus, 1 to 5' },
  'one-to-five': { id: 'skills.scale.one-to-five', defaultMessage: '1 to 5' },
  'one-to-ten': { id: 'skills.scale.one-to-ten', defaultMessage: '1 to 10' },
  percent: { id: 'skills.scale.percent', defaultMessage: 'Percent' },
});

const plain = defineMessages({
  title: { id: 'skills.scales.title', defaultMessage: 'On other scales' },
  why: {
    id: 'skills.scales.why',
    defaultMessage:
      'What today’s estimate comes to where levels are counted otherwise. Scales differ in their words, so take it as a translation, not as a result there.',
  },
  scale: { id: 'skills.scales.scale', defaultMessage: 'Scale' },
  value: { id: 'skills.scales.value', defaultMessage: 'Value' },
  close: { id: 'skills.scales.close', defaultMessage: 'Close' },
  range: { id: 'skills.scales.range', defaultMessage: '8 in 10' },
});

const filled = defineMessages<{ between: { low: number; high: number } }>({
  between: {
    id: 'skills.scales.between',
    defaultMessage: '{low} to {high}',
  },
});

export const scaleMessages = { ...plain, ...filled };
