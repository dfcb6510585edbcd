import type { SourceKind } from '../domain/rating.ts';

/** What people say when they rate; chosen by kind of source. */
export const ratingTexts: Readonly<Record<SourceKind, readonly string[]>> = {
  self: [
    'Better than last quarter; I still hesitate when it gets tense.',
    'I can do this without looking things up now.',
    'Comfortable in familiar cases, slower in new ones.',
    'I relied on others more than I would like.',
    '',
  ],
  peer: [
    'Explained the plan so that everyone could repeat it.',
    'Solid, and asks when unsure.',
    'I would bring a hard case here first.',
    'Good instincts; could share the reasoning earlier.',
    'Kept us calm when the figures dropped.',
  ],
  manager: [
    'Reliable on the usual work, growing on the unusual.',
    'Took this off my desk entirely.',
    'Next step: let others lead while you watch.',
    'Clear progress since the spring.',
  ],
  coach: [
    'We worked on real situations; the preparation shows.',
    'Notices their own pattern now, and changes course mid-way.',
    'Strong in one-to-ones, less so in the larger group.',
  ],
  client: [
    'Listened first. That was new to us.',
    'Delivered what was promised and said so when something slipped.',
    'Good work; we missed a summary at the end.',
  ],
  assessment: ['Score of the course’s final task.', 'Marked against the published rubric.'],
  observed: [
    'Ran it from brief to review without help.',
    'Handled the change of plan well; the hand-over was late.',
    'The result speaks for itself.',
  ],
};

export const reflectionTexts = [
  'I noticed that I answer too quickly when I am nervous. A breath first.',
  'The quiet ones had the best idea again. Ask them first next time.',
  'I prepared the figures and not the story. It showed.',
  'Saying “I do not know yet” cost nothing and saved an hour.',
  'I enjoyed this more than I thought I would.',
  'Two meetings could have been one note.',
  'When I shared the draft early it got better and it was still mine.',
  'I avoided the hard conversation for a week. It took ten minutes.',
] as const;
