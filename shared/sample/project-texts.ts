import type { OutcomeVerdict } from '../domain/project.ts';

export type ProjectText = {
  readonly title: string;
  readonly role: string;
  readonly organisation: string;
  readonly share: string;
  readonly skills: readonly string[];
  /** Days before today. */
  readonly started: number;
  readonly ended: number | null;
  readonly outcome: {
    readonly result: string;
    readonly hoped: string;
    readonly figures: string;
    readonly verdict: OutcomeVerdict;
    readonly levels: readonly (number | null)[];
    readonly lesson: string;
  } | null;
};

export const projectTexts: readonly ProjectText[] = [
  {
    title: 'Onboarding two new team members',
    role: 'Lead',
    organisation: 'Brightwater Studio',
    share: 'Planned and ran the first six weeks.',
    skills: ['Team management', 'Giving feedback'],
    started: 330,
    ended: 285,
    outcome: {
      result: 'Both were running their own channel after six weeks.',
      hoped: 'Independent after eight weeks.',
      figures: '6 weeks instead of 8',
      verdict: 'above',
      levels: [5, 5],
      lesson: 'I gave answers when a question would have helped more.',
    },
  },
  {
    title: 'Reorganising the weekly planning',
    role: 'Lead',
    organisation: 'Brightwater Studio',
    share: 'Designed it with the team, ran it for a quarter.',
    skills: ['Team management', 'Facilitation'],
    started: 220,
    ended: 130,
    outcome: {
      result: 'Planning takes half the time; two people still feel overruled.',
      hoped: 'Half the time and everyone heard.',
      figures: '55 instead of 110 minutes a week',
      verdict: 'mixed',
      levels: [5, 5],
      lesson: 'I was proud of the speed and did not ask how it felt.',
    },
  },
  {
    title: 'Autumn welcome series',
    role: 'Owner',
    organisation: 'Kestrel Cycles',
    share: 'Concept, copy, flow; Jonas did the build.',
    skills: ['Email marketing', 'Copywriting', 'Marketing automation'],
    started: 300,
    ended: 240,
    outcome: {
      result: 'The new series replaced the old one in all markets.',
      hoped: 'A tenth more second orders.',
      figures: 'Second orders up 14 % in eight weeks',
      verdict: 'above',
      levels: [6, 6, 4],
      lesson: '',
    },
  },
  {
    title: 'Price page experiment',
    role: 'Test lead',
    organisation: 'Brightwater Studio',
    share: 'Question, design, reading of the result.',
    skills: ['Experiment design', 'Web analytics'],
    started: 200,
    ended: 150,
    outcome: {
      result: 'No difference that we could tell; we stopped on the planned day.',
      hoped: 'A clear winner.',
      figures: '21,400 visits, difference 0.2 points',
      verdict: 'as-hoped',
      levels: [4, 5],
      lesson: 'A result of “we cannot tell” is still a result. Say so early.',
    },
  },
  {
    title: 'Agency contract renewal',
    role: 'Negotiator',
    organisation: 'Brightwater Studio',
    share: 'Prepared alone, sat at the table with Amara.',
    skills: ['Negotiation', 'Agency management', 'Budgeting and forecasting'],
    started: 70,
    ended: 20,
    outcome: {
      result: 'Same fee, one more day a month, and a way out after a year.',
      hoped: 'Same fee and two more days.',
      figures: '1 of 2 extra days',
      verdict: 'as-hoped',
      levels: [4, 5, null],
      lesson: 'I named my limit too soon.',
    },
  },
  {
    title: 'Quarterly review for the board',
    role: 'Author',
    organisation: 'Brightwater Studio',
    share: 'Figures with Teo, story and slides mine.',
    skills: ['Data storytelling', 'Stakeholder management'],
    started: 25,
    ended: null,
    outcome: null,
  },
  {
    title: 'Harbour & Finch repositioning',
    role: 'Strategist',
    organisation: 'Harbour & Finch',
    share: 'Interviews, positioning, message house.',
    skills: ['Brand positioning', 'Customer research', 'Content strategy'],
    started: 260,
    ended: 170,
    outcome: {
      result: 'The new promise is on every page and the sales team uses it.',
      hoped: 'One sentence that everyone can say.',
      figures: '',
      verdict: 'as-hoped',
      levels: [5, 5, 6],
      lesson: '',
    },
  },
  {
    title: 'Summer campaign',
    role: 'Campaign lead',
    organisation: 'Kestrel Cycles',
    share: 'Plan, budget and weekly reading of figures.',
    skills: ['Campaign planning', 'Social media', 'Paid search'],
    started: 180,
    ended: 95,
    outcome: {
      result: 'Sold out in two regions; the third started three weeks late.',
      hoped: 'All three regions in June.',
      figures: '84 % of the target',
      verdict: 'below',
      levels: [6, 5, 4],
      lesson: 'The late region was a translation nobody owned. Name an owner for each.',
    },
  },
  {
    title: 'Help centre clean-up',
    role: 'Editor',
    organisation: 'Brightwater Studio',
    share: 'A third of the articles, and the style sheet.',
    skills: ['Written communication', 'Search engine optimisation'],
    started: 140,
    ended: 60,
    outcome: {
      result: 'Fewer calls about the same five questions.',
      hoped: 'A fifth fewer calls.',
      figures: 'Calls down 23 %',
      verdict: 'above',
      levels: [6, 5],
      lesson: '',
    },
  },
  {
    title: 'Hiring a content designer',
    role: 'Interviewer',
    organisation: 'Brightwater Studio',
    share: 'Interview guide and four of nine conversations.',
    skills: ['Hiring interviews'],
    started: 110,
    ended: 65,
    outcome: {
      result: 'A hire everyone was glad about, three weeks later than planned.',
      hoped: 'A hire in six weeks.',
      figures: '9 weeks',
      verdict: 'mixed',
      levels: [4],
      lesson: 'I filled silences. The best answers came after the ones I left alone.',
    },
  },
];
