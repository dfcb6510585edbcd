/** The true level is what the sample's ratings scatter around; nothing else uses it. */
export type SkillText = {
  readonly name: string;
  readonly category: string;
  readonly about: string;
  readonly level: number;
};

function group(category: string, ...rows: readonly [string, number, string][]): SkillText[] {
  return rows.map(([name, level, about]) => ({ name, category, about, level }));
}

/** What a digital marketing manager is asked about. The first six carry the sample's goals. */
export const skillTexts: readonly SkillText[] = [
  ...group('Leading', [
    'Team management',
    5,
    'Setting direction, sharing out work, and looking after five people.',
  ]),
  ...group('Evidence', [
    'Experiment design',
    4,
    'Tests that can tell a real effect from a lucky week.',
  ]),
  ...group('Working together', [
    'Presenting',
    4.5,
    'Saying one thing clearly to a room or a call.',
  ]),
  ...group('Evidence', [
    'Data storytelling',
    4.5,
    'Turning a table into a sentence that people act on.',
  ]),
  ...group('Working together', [
    'Negotiation',
    4,
    'With agencies, media owners and, now and then, finance.',
  ]),
  ...group('Craft', ['Email marketing', 6, 'Lifecycle mail that people are glad to get.']),
  ...group(
    'Leading',
    ['Coaching others', 4, 'Asking before advising.'],
    ['Giving feedback', 4.5, 'Soon, specific, and about the work.'],
    ['Hiring interviews', 3.5, 'Structured, fair, and a good hour for both sides.'],
  ),
  ...group(
    'Craft',
    ['Campaign planning', 6, 'From a goal to a calendar that survives contact with it.'],
    ['Copywriting', 5.5, 'Short words in the right order.'],
    ['Search engine optimisation', 4.5, 'Technical basics and patient editing.'],
    ['Paid search', 4, 'Enough to brief and question a specialist.'],
    ['Social media', 5, 'A voice, a rhythm and a plan for bad days.'],
    ['Content strategy', 5.5, 'What we say, to whom, and what we leave out.'],
    ['Brand positioning', 5, 'What we want to be chosen for.'],
    ['Marketing automation', 4, 'Flows that stay understandable.'],
  ),
  ...group(
    'Evidence',
    ['Web analytics', 5, 'Asking a question before opening the tool.'],
    ['Budgeting and forecasting', 4, 'A plan in figures, with its assumptions written down.'],
    ['Customer research', 4.5, 'Interviews, surveys, and listening to support calls.'],
  ),
  ...group(
    'Working together',
    ['Stakeholder management', 5, 'No surprises, in either direction.'],
    ['Facilitation', 4.5, 'Meetings that end with a decision.'],
    ['Written communication', 6, 'Notes that need no meeting.'],
    ['Agency management', 4.5, 'Clear briefs, honest reviews.'],
  ),
];

const areas = [
  'Retail',
  'Healthcare',
  'Public sector',
  'Banking',
  'Travel',
  'Education',
  'Energy',
  'Logistics',
  'Insurance',
  'Software',
  'Food',
  'Sport',
  'Culture',
  'Charity',
  'Housing',
  'Telecoms',
  'Farming',
  'Fashion',
  'Games',
  'Law',
  'Aviation',
  'Rail',
  'Music',
  'Film',
  'Museum',
  'Hotel',
  'Garden',
  'Wellbeing',
  'Recycling',
  'Craft brewing',
  'Publishing',
  'Pharmacy',
  'Dental',
  'Automotive',
  'Maritime',
  'Mining',
  'Robotics',
  'Water',
  'Toys',
  'Furniture',
] as const;
const topics = [
  'audience research',
  'campaign planning',
  'copywriting',
  'pricing',
  'partnerships',
  'events',
  'media buying',
  'newsletters',
  'landing pages',
  'brand tracking',
  'video briefs',
  'photo direction',
  'press relations',
  'community building',
  'loyalty programmes',
  'referral schemes',
  'market sizing',
  'competitor analysis',
  'customer interviews',
  'survey design',
  'data protection',
  'accessibility reviews',
  'localisation',
  'tone of voice',
  'budget planning',
  'forecasting',
  'tendering',
  'procurement',
  'crisis communication',
  'internal communication',
  'onboarding',
  'workshop design',
  'dashboards',
  'attribution',
  'search advertising',
  'display advertising',
  'podcast briefs',
  'trade fairs',
  'sponsorship',
  'packaging',
  'sales enablement',
  'churn analysis',
  'cohort analysis',
  'product launches',
  'message testing',
  'user journeys',
  'editorial planning',
  'rights management',
  'supplier reviews',
  'impact reporting',
] as const;

/** Names for portfolios of any size: 2,000 combinations before a number has to be added. */
export function furtherSkill(index: number): SkillText {
  const area = areas[index % areas.length] ?? 'General';
  const topic = topics[Math.floor(index / areas.length) % topics.length] ?? 'practice';
  const round = Math.floor(index / (areas.length * topics.length));
  const name = `${area} ${topic}${round > 0 ? ` ${round + 1}` : ''}`;
  return { name, category: area, about: '', level: 2 + ((index * 7) % 11) / 2 };
}
