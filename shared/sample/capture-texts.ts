/** Quick notes of the year's last days, and how many days ago each was made. */
export const captureTexts: readonly { readonly text: string; readonly day: number }[] = [
  { day: 6, text: 'Ask @Jonas Lindqvist how he keeps retrospectives under 30 minutes' },
  { day: 4, text: '#Team management let the team choose the next experiment, not me' },
  { day: 3, text: 'Read the chapter on incrementality before the budget round' },
  { day: 1, text: 'Short talk on the spring campaign for the regional meeting?' },
];

/** What was practised since the last look back. */
export const recentPractice = {
  skill: 'Team management',
  task: 'Say nothing for the first three minutes of a one-to-one',
  day: 4,
  attempts: [
    { tried: 'With Teo', happened: 'I gave in after a minute.', next: 'Take a pen to hold.' },
    { tried: 'With Priya', happened: 'She named the problem herself.', next: 'Do it once a week.' },
  ],
} as const;

/** What was taken from a look back. */
export const lookBack = {
  prompt: 'What do I take from it?',
  text: 'Saying nothing for three minutes is hard, and worth it: they found the answer themselves.',
} as const;
