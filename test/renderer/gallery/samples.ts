import type { StripEstimate } from '../../../renderer/ui/charts/level-strip.tsx';
import { SOURCE_ORDER, type SourceKind } from '../../../renderer/ui/charts/source-glyph.tsx';
import type {
  TimelineObservation,
  TimelinePoint,
} from '../../../renderer/ui/charts/timeline-data.ts';
import type { LevelAnchor } from '../../../renderer/ui/level-cards.tsx';

export const ANCHOR_NAMES = [
  'Aware',
  'Starting',
  'Practising',
  'Capable',
  'Skilled',
  'Leading',
  'Shaping',
  'Defining',
];

export const ANCHORS: readonly LevelAnchor[] = [
  'Has heard of it and can say what it is for.',
  'Does the first steps with someone beside them.',
  'Does routine parts alone; asks before anything new.',
  'Handles the usual cases alone and notices the unusual ones.',
  'Handles unusual cases, and others come to ask.',
  'Sets the approach for a team and answers for the result.',
  'Changes how several teams work.',
  'People outside the organisation follow what they do.',
].map((sentence, index) => ({ level: index + 1, name: ANCHOR_NAMES[index] ?? '', sentence }));

export const LONG_TEXT = `${'Verwaltungsgemeinschaftsvorsitzendenstellvertreter'.repeat(3)} 👩🏽‍🚀🏳️‍🌈 مرحبا بالعالم`;

export type SampleSkill = {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly ratings: number;
  readonly estimate: StripEstimate | null;
  readonly target: number | undefined;
  readonly standing: number | undefined;
  readonly isStale: boolean;
};

const NAMES = [
  'Team management',
  'Customer discovery',
  'Financial literacy',
  'Product sense',
  'Proposal writing',
  'Facilitation',
  'Negotiation',
  'Data storytelling',
  'Coaching others',
  'Saying no',
];

/** A wave instead of chance: the same gallery every time. */
function wave(index: number, amount: number): number {
  return Math.sin(index * 2.399) * amount;
}

function around(level: number, half: number): StripEstimate {
  return {
    level,
    low50: level - half,
    high50: level + half,
    low80: level - half * 1.9,
    high80: level + half * 1.9,
  };
}

export const SKILLS: readonly SampleSkill[] = Array.from({ length: 120 }, (_, index) => {
  const level = 4.3 + wave(index, 3);
  const name = NAMES[index % NAMES.length] ?? '';
  return {
    id: `skill-${index}`,
    name: index === 4 ? LONG_TEXT : `${name}${index < NAMES.length ? '' : ` ${index}`}`,
    area: index % 3 === 0 ? 'Leadership' : 'Business',
    ratings: 2 + ((index * 7) % 50),
    estimate: index % 7 === 5 ? null : around(level, 0.25 + Math.abs(wave(index + 3, 0.5))),
    target: index % 3 === 1 ? Math.min(8, Math.round(level) + 1) : undefined,
    standing: index % 4 === 0 ? Math.min(8, Math.max(1, Math.round(level))) : undefined,
    isStale: index % 11 === 6,
  };
});

function dayAfter(days: number): string {
  return new Date(Date.UTC(2024, 8, 20) + days * 86_400_000).toISOString().slice(0, 10);
}

export const POINTS: readonly TimelinePoint[] = Array.from({ length: 54 }, (_, index) => {
  const level = 3.6 + index * 0.028 + wave(index, 0.06);
  const half = 0.3 + 0.55 * Math.exp(-index / 7) + (index > 46 ? (index - 46) * 0.025 : 0);
  return { ...around(level, half), day: dayAfter(index * 14), isAssumed: index < 4 };
});

export const OBSERVATIONS: readonly TimelineObservation[] = Array.from(
  { length: 26 },
  (_, index) => {
    const source: SourceKind = SOURCE_ORDER[(index * 3) % SOURCE_ORDER.length] ?? 'self';
    const level = Math.min(8, Math.max(1, 4.1 + index * 0.04 + wave(index, 1.3)));
    return {
      id: `seen-${index}`,
      day: dayAfter(20 + index * 27),
      level: Math.round(level * 2) / 2,
      source,
      text: `${source}: planning round ${index + 1}`,
    };
  },
);

export const INFLUENCE = [
  { id: 'self', source: 'self', share: 0.1, text: 'self · 12 · 10 %' },
  { id: 'peer', source: 'peer', share: 0.05, text: 'peer · 2 · 5 %' },
  { id: 'manager', source: 'manager', share: 0.2, text: 'manager · 9 · 20 %' },
  { id: 'coach', source: 'coach', share: 0.17, text: 'coach · 5 · 17 %' },
  { id: 'client', source: 'client', share: 0.15, text: 'client · 3 · 15 %' },
  { id: 'assessment', source: 'assessment', share: 0.3, text: 'assessment · 5 · 30 %' },
  { id: 'observed', source: 'observed', share: 0.03, text: 'observed work · 1 · 3 %' },
] as const;
