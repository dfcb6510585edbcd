/** What the invented marketing manager carried across, and what was taken back again. */
export const carriedGoals: readonly { readonly skill: string; readonly daysAgo: number }[] = [
  { skill: 'Email marketing', daysAgo: 40 },
  { skill: 'Team management', daysAgo: 12 },
];

/** Learning that was carried across too soon and taken back on the same day. */
export const takenBack = { title: 'A talk in seven minutes', daysAgo: 33 };

/** What each person knows well enough to help with, and since when they are known. */
export const knowing: Readonly<
  Record<string, { readonly sinceDaysAgo: number; readonly skills: readonly string[] }>
> = {
  'Amara Okafor': {
    sinceDaysAgo: 600,
    skills: ['Budgeting and forecasting', 'Stakeholder management'],
  },
  'Jonas Lindqvist': { sinceDaysAgo: 900, skills: ['Paid search', 'Experiment design'] },
  'Priya Raman': { sinceDaysAgo: 800, skills: ['Copywriting', 'Presenting'] },
  'Teo Marchetti': { sinceDaysAgo: 500, skills: ['Web analytics', 'Data storytelling'] },
  'Lin Wei': { sinceDaysAgo: 420, skills: [] },
  'Hana Yildiz': { sinceDaysAgo: 400, skills: ['Negotiation'] },
  'Sofia Castellano': { sinceDaysAgo: 390, skills: ['Presenting', 'Team management'] },
  'Kwame Boateng': { sinceDaysAgo: 1200, skills: ['Team management', 'Negotiation'] },
  'Marit Solheim': { sinceDaysAgo: 200, skills: [] },
};

/** First thoughts on a level that nobody else was meant to see. */
export const privateViews: readonly {
  readonly skill: string;
  readonly level: number;
  readonly daysAgo: number;
  readonly sentence: string;
}[] = [
  {
    skill: 'Presenting',
    level: 2,
    daysAgo: 75,
    sentence: 'Read from the slides for ten minutes. Wanted to disappear.',
  },
  {
    skill: 'Negotiation',
    level: 3,
    daysAgo: 50,
    sentence: 'Gave the discount before anybody asked for one.',
  },
];
