/** Quick notes of the year's last days, and how many days ago each was made. */
export const captureTexts: readonly { readonly text: string; readonly day: number }[] = [
  { day: 6, text: 'Ask @Jonas Lindqvist how he keeps retrospectives under 30 minutes' },
  { day: 4, text: '#Team management let the team choose the next experiment, not me' },
  { day: 3, text: 'Read the chapter on incrementality before the budget round' },
  { day: 1, text: 'Short talk on the spring campaign for the regional meeting?' },
];

/** What was taken from a look back, and how many days before the last chosen weekday it was. */
export const lookBack = {
  prompt: 'What do I take from it?',
  text: 'Two tries at silence in the one-to-one, and both times they found the answer themselves. I will keep waiting.',
} as const;
