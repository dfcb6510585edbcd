import type { ObserverSource, OrganisationKind } from '../domain/project.ts';
import type { Basis } from '../domain/rating.ts';

/** Somebody's view of a skill in a project, as reported when its outcome was written down. */
export type SeenText = {
  readonly skill: string;
  readonly person: string;
  readonly source: ObserverSource;
  readonly level: number | null;
  readonly basis: Basis;
  readonly sentence: string;
};

/** What is said of a project besides its story, by the project's title. */
export type ProjectFacts = {
  readonly kind: OrganisationKind;
  readonly description: string;
  /** In the order of its skills; null where the work asked for none in particular. */
  readonly asked: readonly (number | null)[];
  readonly publicTitle: string | null;
  /** Days from today until the owner wants to be asked again. */
  readonly askAgainIn: number | null;
  /** What the owner saw themselves, in the order of the skills. */
  readonly shown: readonly string[];
  readonly seen: readonly SeenText[];
};

const open = { publicTitle: null, askAgainIn: null } as const;

export const projectFacts: Readonly<Record<string, ProjectFacts>> = {
  'Onboarding two new team members': {
    ...open,
    kind: 'employer',
    description: 'Two juniors joined in one week, and nobody had written down how we work.',
    asked: [5, 4],
    shown: [
      'Both ran a channel alone in week six.',
      'They asked for notes instead of fearing them.',
    ],
    seen: [
      {
        skill: 'Team management',
        person: 'Amara Okafor',
        source: 'manager',
        level: 5,
        basis: 'saw-it-done',
        sentence: 'You let them own it earlier than I would have dared.',
      },
      {
        skill: 'Giving feedback',
        person: 'Jonas Lindqvist',
        source: 'peer',
        level: 5,
        basis: 'saw-it-done',
        sentence: 'Short, on the same day, and never in front of others.',
      },
    ],
  },
  'Reorganising the weekly planning': {
    ...open,
    kind: 'employer',
    description: 'Planning had grown to two hours a week, and the same people spoke.',
    asked: [5, 5],
    shown: ['', 'The plan stands on one page now.'],
    seen: [
      {
        skill: 'Facilitation',
        person: 'Priya Raman',
        source: 'peer',
        level: 4,
        basis: 'saw-it-done',
        sentence: 'Fast, and at times too fast to disagree.',
      },
    ],
  },
  'Autumn welcome series': {
    ...open,
    kind: 'client',
    description: 'Five messages for people who had bought their first bicycle.',
    asked: [6, 5, 4],
    shown: ['Second orders went up by more than was asked for.', '', ''],
    seen: [
      {
        skill: 'Email marketing',
        person: 'Hana Yildiz',
        source: 'client',
        level: 7,
        basis: 'reviewed-product',
        sentence: 'It sounds like us, only better awake.',
      },
      {
        skill: 'Marketing automation',
        person: 'Hana Yildiz',
        source: 'client',
        level: null,
        basis: 'reviewed-product',
        sentence: '',
      },
    ],
  },
  'Price page experiment': {
    ...open,
    kind: 'employer',
    description: '',
    asked: [5, 4],
    shown: ['', ''],
    seen: [
      {
        skill: 'Experiment design',
        person: 'Teo Marchetti',
        source: 'peer',
        level: 4,
        basis: 'saw-it-done',
        sentence: 'Stopped on the planned day. That is rarer than it sounds.',
      },
    ],
  },
  'Agency contract renewal': {
    kind: 'employer',
    description: 'The agency had served us for four years; procurement wanted a tenth off.',
    asked: [5, 4, 4],
    publicTitle: 'A contract renewal with a service provider',
    askAgainIn: 240,
    shown: ['Kept the fee and gained a day.', '', ''],
    seen: [
      {
        skill: 'Negotiation',
        person: 'Amara Okafor',
        source: 'manager',
        level: 4,
        basis: 'saw-it-done',
        sentence: 'Well prepared; said the limit one round early.',
      },
    ],
  },
  'Quarterly review for the board': {
    ...open,
    kind: 'employer',
    description: 'Twelve slides, twenty minutes, one decision to be taken.',
    asked: [5, 4],
    shown: [],
    seen: [],
  },
  'Harbour & Finch repositioning': {
    kind: 'client',
    description: 'A family firm of outfitters that wanted to be known for repairs.',
    asked: [6, 5, 5],
    publicTitle: 'A new promise for a family-run retailer',
    askAgainIn: null,
    shown: ['The promise is on every page.', '', ''],
    seen: [
      {
        skill: 'Brand positioning',
        person: 'Lin Wei',
        source: 'client',
        level: 6,
        basis: 'saw-it-done',
        sentence: 'You found the sentence we had been walking around for years.',
      },
    ],
  },
  'Summer campaign': {
    ...open,
    kind: 'client',
    description: 'Three regions, three languages, one budget.',
    asked: [6, 5, 5],
    shown: ['', '', 'The search part paid for itself twice.'],
    seen: [],
  },
  'Help centre clean-up': {
    ...open,
    kind: 'employer',
    description: '',
    asked: [5, null],
    shown: ['', ''],
    seen: [],
  },
  'Hiring a content designer': {
    ...open,
    kind: 'employer',
    description: '',
    asked: [5],
    shown: [''],
    seen: [
      {
        skill: 'Hiring interviews',
        person: 'Amara Okafor',
        source: 'manager',
        level: 4,
        basis: 'heard-of-it',
        sentence: 'Candidates spoke well of the conversation.',
      },
    ],
  },
};
