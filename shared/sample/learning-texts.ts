import type { LearningKind, LearningState } from '../domain/learning.ts';

export type LearningText = {
  readonly title: string;
  readonly kind: LearningKind;
  readonly provider: string;
  readonly hours: number;
  readonly skill: string;
  readonly state: LearningState;
  /** Days before today. */
  readonly started: number | null;
  readonly finished: number | null;
  readonly takeaway: string;
  readonly isPortfolio: boolean;
};

type Row = readonly [
  string,
  LearningKind,
  string,
  number,
  string,
  number | null,
  number | null,
  string,
];

const rows: readonly Row[] = [
  [
    'Leading through questions',
    'course',
    'Open Campus',
    12,
    'Team management',
    350,
    335,
    'Three questions before one answer.',
  ],
  [
    'Conversations with Kwame',
    'mentoring',
    '',
    6,
    'Team management',
    240,
    225,
    'Decide who decides before the meeting.',
  ],
  ['Teams under pressure', 'book', 'City library', 8, 'Team management', 30, null, ''],
  [
    'Statistics for people who test',
    'course',
    'Open Campus',
    20,
    'Experiment design',
    230,
    205,
    'Choose the stopping day first.',
  ],
  [
    'A talk in seven minutes',
    'course',
    'Speak Easy',
    10,
    'Presenting',
    60,
    35,
    'One idea, told three times.',
  ],
  [
    'Shadowing the analytics team',
    'shadowing',
    '',
    5,
    'Data storytelling',
    45,
    30,
    'Start with the decision, not the data.',
  ],
  [
    'Bargaining without tricks',
    'book',
    '',
    7,
    'Negotiation',
    95,
    75,
    'Know my alternative before I sit down.',
  ],
  [
    'Lifecycle mail, advanced',
    'course',
    'Mail School',
    9,
    'Email marketing',
    320,
    305,
    'Every mail needs a reason of its own.',
  ],
  [
    'Better interviews',
    'article',
    '',
    1,
    'Hiring interviews',
    112,
    111,
    'Same questions, same order.',
  ],
  [
    'Budget models in spreadsheets',
    'course',
    'Open Campus',
    6,
    'Budgeting and forecasting',
    null,
    null,
    '',
  ],
  ['Coaching fundamentals', 'course', 'Harbour College', 24, 'Coaching others', 20, null, ''],
  ['Writing for the ear', 'book', '', 5, 'Presenting', null, null, ''],
];

const carriedAcross = new Set(['Leading through questions', 'Lifecycle mail, advanced']);

function stateOf(started: number | null, finished: number | null): LearningState {
  if (finished !== null) return 'done';
  return started === null ? 'planned' : 'active';
}

export const learningTexts: readonly LearningText[] = rows.map(
  ([title, kind, provider, hours, skill, started, finished, takeaway]) => ({
    title,
    kind,
    provider,
    hours,
    skill,
    state: stateOf(started, finished),
    started,
    finished,
    takeaway,
    isPortfolio: carriedAcross.has(title),
  }),
);
