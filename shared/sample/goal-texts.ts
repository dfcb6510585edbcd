import type { SkippableStage } from '../domain/cycle.ts';
import type { DecisionKind } from '../domain/decision.ts';
import type { GoalState } from '../domain/goal.ts';

/** One turn of a goal; learning, projects and practice are named by title, days are before today. */
export type TurnText = {
  readonly opened: number;
  readonly aim: string;
  readonly learning: readonly string[];
  readonly projects: readonly string[];
  readonly practice: readonly string[];
  readonly skips: readonly (readonly [SkippableStage, string])[];
  /** The self-rating after the outcome, and the decision that closed the turn. */
  readonly rated: { readonly day: number; readonly level: number } | null;
  readonly decided: {
    readonly day: number;
    readonly kind: DecisionKind;
    readonly level: number;
    readonly reason: string;
  } | null;
};

export type GoalText = {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly know: string;
  readonly created: number;
  /** Days after today; negative for a day that has passed. */
  readonly due: number;
  readonly state: GoalState;
  readonly ended: number | null;
  readonly turns: readonly TurnText[];
};

const nothingYet = {
  learning: [],
  projects: [],
  practice: [],
  skips: [],
  rated: null,
  decided: null,
} as const;

export const goalTexts: readonly GoalText[] = [
  {
    skill: 'Team management',
    from: 4,
    to: 6,
    why: 'I want to lead the regional team, and have them glad of it.',
    know: 'The team plans without me for two weeks and nothing falls over.',
    created: 360,
    due: 120,
    state: 'active',
    ended: null,
    turns: [
      {
        ...nothingYet,
        opened: 360,
        aim: '',
        learning: ['Leading through questions'],
        projects: ['Onboarding two new team members'],
        practice: ['A hard one-to-one, played through'],
        rated: { day: 280, level: 5 },
        decided: { day: 279, kind: 'accepted', level: 5, reason: 'Amara and Jonas see it too.' },
      },
      {
        ...nothingYet,
        opened: 279,
        aim: 'Let the team decide more without me.',
        learning: ['Conversations with Kwame'],
        projects: ['Reorganising the weekly planning'],
        skips: [['practise', 'The planning meeting was practice enough.']],
        rated: { day: 125, level: 5 },
        decided: {
          day: 124,
          kind: 'rejected',
          level: 5,
          reason: 'Faster, but not yet together. I stay at 5.',
        },
      },
      {
        ...nothingYet,
        opened: 124,
        aim: 'Hear everyone before we are fast.',
        learning: ['Teams under pressure'],
      },
    ],
  },
  {
    skill: 'Experiment design',
    from: 3,
    to: 5,
    why: 'Too many of our decisions rest on a lucky week.',
    know: 'Teo signs off a design without changing it.',
    created: 235,
    due: 90,
    state: 'active',
    ended: null,
    turns: [
      {
        ...nothingYet,
        opened: 235,
        aim: '',
        learning: ['Statistics for people who test'],
        projects: ['Price page experiment'],
        skips: [['practise', 'Went straight to a real test.']],
        rated: { day: 145, level: 4 },
        decided: { day: 144, kind: 'accepted', level: 4, reason: '' },
      },
      { ...nothingYet, opened: 144, aim: '' },
    ],
  },
  {
    skill: 'Presenting',
    from: 4,
    to: 6,
    why: 'The annual conference asked me to speak.',
    know: 'Somebody repeats my one idea back to me.',
    created: 62,
    due: 150,
    state: 'active',
    ended: null,
    turns: [
      {
        ...nothingYet,
        opened: 62,
        aim: '',
        learning: ['A talk in seven minutes', 'Writing for the ear'],
      },
    ],
  },
  {
    skill: 'Data storytelling',
    from: 4,
    to: 6,
    why: 'Good figures are ignored when nobody remembers them.',
    know: 'The board decides in the meeting.',
    created: 48,
    due: 60,
    state: 'active',
    ended: null,
    turns: [
      {
        ...nothingYet,
        opened: 48,
        aim: '',
        learning: ['Shadowing the analytics team'],
        projects: ['Quarterly review for the board'],
        practice: ['The same chart, told to three people'],
      },
    ],
  },
  {
    skill: 'Negotiation',
    from: 3,
    to: 5,
    why: 'I give away too much to be liked.',
    know: 'I leave with what I came for and a handshake.',
    created: 100,
    due: 40,
    state: 'active',
    ended: null,
    turns: [
      {
        ...nothingYet,
        opened: 100,
        aim: '',
        learning: ['Bargaining without tricks'],
        projects: ['Agency contract renewal'],
        practice: ['Opening offers with Kwame'],
      },
    ],
  },
  {
    skill: 'Email marketing',
    from: 5,
    to: 6,
    why: 'It is what clients ask me for most.',
    know: 'A series of mine becomes the template.',
    created: 325,
    due: -200,
    state: 'reached',
    ended: 228,
    turns: [
      {
        ...nothingYet,
        opened: 325,
        aim: '',
        learning: ['Lifecycle mail, advanced'],
        projects: ['Autumn welcome series'],
        skips: [['practise', 'I write these every week.']],
        rated: { day: 232, level: 6 },
        decided: {
          day: 230,
          kind: 'accepted',
          level: 6,
          reason: 'The series is the template now.',
        },
      },
    ],
  },
];

/** Practice: task, skill, guide by name, days before today, and what was tried. */
export const practiceTexts: readonly {
  readonly task: string;
  readonly skill: string;
  readonly guide: string;
  readonly day: number;
  readonly attempts: readonly {
    readonly tried: string;
    readonly happened: string;
    readonly next: string;
  }[];
}[] = [
  {
    task: 'A hard one-to-one, played through',
    skill: 'Team management',
    guide: 'Kwame Boateng',
    day: 333,
    attempts: [
      {
        tried: 'Started with the facts',
        happened: 'It sounded like a verdict.',
        next: 'Begin with what I want for them.',
      },
      {
        tried: 'Started with a wish',
        happened: 'I forgot the facts.',
        next: 'One wish, one fact, one question.',
      },
      { tried: 'Wish, fact, question', happened: 'It became a conversation.', next: 'Keep it.' },
    ],
  },
  {
    task: 'The same chart, told to three people',
    skill: 'Data storytelling',
    guide: 'Sofia Castellano',
    day: 29,
    attempts: [
      { tried: 'All five lines', happened: 'Nobody remembered one.', next: 'One line in colour.' },
      {
        tried: 'One line in colour',
        happened: 'Two of three retold it.',
        next: 'Say the sentence first.',
      },
    ],
  },
  {
    task: 'Opening offers with Kwame',
    skill: 'Negotiation',
    guide: 'Kwame Boateng',
    day: 74,
    attempts: [
      { tried: 'Named a range', happened: 'He took the lower end.', next: 'Name one figure.' },
      {
        tried: 'Named one figure and waited',
        happened: 'I filled the silence with a discount.',
        next: 'Count to ten.',
      },
    ],
  },
];
