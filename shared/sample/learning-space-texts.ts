import type { Attempt } from '../domain/practice.ts';

export type SampleSession = {
  readonly skill: string;
  readonly task: string;
  /** Who was there; null for nobody. */
  readonly guide: string | null;
  /** Days before today. */
  readonly day: number;
  readonly attempts: readonly Attempt[];
};

const tried = (what: string, happened = '', next = ''): Attempt => ({
  tried: what,
  happened,
  next,
});

/** A year of trying, most of it beside somebody who has no say over pay or grade. */
export const sessions: readonly SampleSession[] = [
  {
    skill: 'Team management',
    task: 'Open a meeting with a question',
    guide: 'Kwame Boateng',
    day: 331,
    attempts: [
      tried(
        'Asked "what would make this hour useful?"',
        'Silence, then one good answer.',
        'Wait longer before I fill it.',
      ),
      tried('The same, and counted to ten in my head', 'Three people spoke.', ''),
    ],
  },
  {
    skill: 'Presenting',
    task: 'Tell the campaign story without slides',
    guide: 'Sofia Castellano',
    day: 302,
    attempts: [
      tried(
        'Five minutes by heart',
        'Lost the thread after the second point.',
        'One picture in my head for each part.',
      ),
      tried('With three pictures in my head', 'Got through, too fast.', 'Breathe at each change.'),
      tried('Slower, with pauses', 'Sofia remembered all three parts.', ''),
    ],
  },
  {
    skill: 'Experiment design',
    task: 'Write the stopping rule before the test',
    guide: 'Teo Marchetti',
    day: 261,
    attempts: [
      tried('Wrote it from memory', 'Teo found two ways around it.', 'Say what happens on a tie.'),
      tried('Added the tie and the holidays', 'He could not break it.', ''),
    ],
  },
  {
    skill: 'Team management',
    task: 'Hand over a task and stay away from it',
    guide: 'Kwame Boateng',
    day: 228,
    attempts: [
      tried(
        'Handed over the weekly report',
        'I looked at it twice a day.',
        'Agree on one look, on Thursday.',
      ),
      tried(
        'One look on Thursday',
        'It was different from mine, and fine.',
        'Hand over something that matters more.',
      ),
      tried('Handed over the budget sheet', 'One mistake, found by themselves.', ''),
      tried('The same the month after', 'No mistake, and no look from me.', ''),
    ],
  },
  {
    skill: 'Negotiation',
    task: 'Say the number first and stop talking',
    guide: 'Jonas Lindqvist',
    day: 199,
    attempts: [
      tried(
        'Said it, and then explained it',
        'The explanation sounded like an apology.',
        'Only the number.',
      ),
    ],
  },
  {
    skill: 'Presenting',
    task: 'Answer a hostile question',
    guide: 'Amara Okafor',
    day: 176,
    attempts: [
      tried(
        'Let her play the angry client',
        'I was careful, and did not try anything new.',
        'Do this with somebody else first.',
      ),
    ],
  },
  {
    skill: 'Presenting',
    task: 'Answer a hostile question',
    guide: 'Sofia Castellano',
    day: 169,
    attempts: [
      tried(
        'Repeated the question in my words',
        'She felt heard; I had gained ten seconds.',
        'Then one sentence, not four.',
      ),
      tried('One sentence', 'It was the wrong one, and it did not matter.', ''),
      tried('Said "I do not know yet"', 'The best answer of the day.', ''),
    ],
  },
  {
    skill: 'Data storytelling',
    task: 'Explain one chart to somebody outside the team',
    guide: null,
    day: 141,
    attempts: [
      tried(
        'To my brother, on the phone',
        'He asked what the line was for.',
        'Start with the decision.',
      ),
      tried('Started with the decision', 'He asked a better question than I had.', ''),
    ],
  },
  {
    skill: 'Coaching others',
    task: 'Ten minutes of questions, no advice',
    guide: 'Sofia Castellano',
    day: 118,
    attempts: [
      tried(
        'With a timer',
        'Gave advice in minute four.',
        'Write the advice down instead of saying it.',
      ),
      tried('With a note for the advice', 'The note stayed full, the talk got further.', ''),
    ],
  },
  {
    skill: 'Team management',
    task: 'A difficult word to somebody I like',
    guide: 'Kwame Boateng',
    day: 92,
    attempts: [
      tried(
        'Rehearsed it with Kwame',
        'Too soft; he did not notice it was difficult.',
        'Say what I saw, on which day.',
      ),
      tried(
        'Said what I saw, on which day',
        'Clear, and still warm.',
        'Then ask how it looked from there.',
      ),
      tried('Asked how it looked from there', 'I had missed half of it.', ''),
    ],
  },
  {
    skill: 'Hiring interviews',
    task: 'Keep notes without losing the person',
    guide: 'Priya Raman',
    day: 66,
    attempts: [tried('Three words a question', 'Enough to remember, and I looked up more.', '')],
  },
  {
    skill: 'Experiment design',
    task: 'Explain a null result and mean it',
    guide: 'Teo Marchetti',
    day: 45,
    attempts: [
      tried(
        'Told it as "no effect"',
        'Teo asked: or no power?',
        'Bring the range, not the verdict.',
      ),
      tried('Brought the range', 'We agreed what to try next within a minute.', ''),
    ],
  },
  {
    skill: 'Team management',
    task: 'Let the team decide the hard part',
    guide: 'Kwame Boateng',
    day: 24,
    attempts: [
      tried(
        'Left the room for the decision',
        'They waited for me.',
        'Say beforehand that I stand behind it.',
      ),
      tried('Said so beforehand', 'They decided, otherwise than I would have.', ''),
      tried(
        'The same with the budget',
        'A long evening, and their plan.',
        'Write down who decides what.',
      ),
    ],
  },
  {
    skill: 'Presenting',
    task: 'Seven minutes to a room of strangers',
    guide: 'Sofia Castellano',
    day: 9,
    attempts: [
      tried(
        'At the evening class',
        'Hands shook for two minutes, then not.',
        'Hold on to the lectern, then let go.',
      ),
      tried('The week after', 'They laughed where I wanted it once.', ''),
    ],
  },
  {
    skill: 'Negotiation',
    task: 'Ask for more time without a reason',
    guide: null,
    day: 3,
    attempts: [tried('Asked for a week', 'They said yes before I had finished.', 'Ask sooner.')],
  },
];

export type SampleReflection = {
  readonly skill: string | null;
  readonly prompt: string;
  readonly text: string;
  readonly day: number;
};

export const thoughts: readonly SampleReflection[] = [
  {
    skill: null,
    prompt: '',
    text: 'A quiet day. I noticed that nobody asked me what to do, and that I liked it.',
    day: 1,
  },
  {
    skill: 'Team management',
    prompt: 'What did you change your mind about?',
    text: 'I thought that being fair means treating everybody alike.\n\nOn Tuesday I gave two people two different answers to the same question, because they needed different things, and both were right.',
    day: 5,
  },
  {
    skill: 'Presenting',
    prompt: 'What did you not dare to ask?',
    text: 'Whether anybody had understood the second part. I will ask it next time, in the middle and not at the end.',
    day: 10,
  },
  { skill: 'Negotiation', prompt: '', text: 'Silence is cheaper than discounts.', day: 31 },
];

/** Lessons of one's own, beside those that outcomes left behind. */
export const ownLessons: readonly {
  readonly skill: string | null;
  readonly happened: string;
  readonly learned: string;
  readonly applies: string;
  readonly day: number;
  /** The card that was made of it; null for none. */
  readonly card: { readonly title: string; readonly text: string; readonly day: number } | null;
}[] = [
  {
    skill: 'Negotiation',
    happened:
      'Hana Yildiz of Kestrel Cycles asked for 15 % off the €40,000 plan on 3 March, and I said yes within a minute, because I was tired and she was kind.',
    learned:
      'A fast yes costs more than a slow one. Kestrel would have waited until Friday, and Jonas would have found the other way.',
    applies: 'Whenever somebody pleasant asks for something at the end of a long day.',
    day: 150,
    card: {
      title: 'A fast yes costs more than a slow one',
      text: 'A fast yes costs more than a slow one. The client would have waited until Friday, and a colleague would have found the other way.\n\nA client asked for some percent off a plan on a certain day, and I said yes within a minute, because I was tired and they were kind.\n\nWhenever somebody pleasant asks for something at the end of a long day.',
      day: 140,
    },
  },
  {
    skill: 'Team management',
    happened:
      'I asked Priya and Teo for "a quick look" and each thought that the other was doing it.',
    learned: 'What belongs to two people belongs to nobody. One name, one day.',
    applies: 'Every request that goes to more than one person.',
    day: 58,
    card: null,
  },
];
