/** In what a world departs from how people and raters usually are. */
export type World = {
  readonly name: string;
  /** Factors: on the leniency of self-views, on what peers see alike, on what changes people. */
  readonly selfLeniency: number;
  readonly peersAlike: number;
  readonly change: number;
  /** Factor on the standard deviation of what no habit explains. */
  readonly noise: number;
  readonly heavyTails: boolean;
  /** Levels that one of the person's raters adds to everything, friendly or hostile. */
  readonly oddRater: number;
  /** Share of views that are any level, by mistake. */
  readonly typingErrors: number;
  /** How many skills a person has, and how many views a skill: lowest and highest. */
  readonly skills: readonly [number, number];
  readonly views: readonly [number, number];
};

export const nominal: World = {
  name: 'nominal',
  selfLeniency: 1,
  peersAlike: 1,
  change: 1,
  noise: 1,
  heavyTails: false,
  oddRater: 0,
  typingErrors: 0,
  skills: [2, 8],
  views: [1, 12],
};

/** How much worse than usual each world is was set once, before anything was measured in it. */
export const plainWorlds: readonly World[] = [
  nominal,
  { ...nominal, name: 'self bias twice', selfLeniency: 2 },
  { ...nominal, name: 'heavy tails', heavyTails: true },
  { ...nominal, name: 'correlated peers', peersAlike: 3 },
  { ...nominal, name: 'noise x1.5', noise: 1.5 },
  { ...nominal, name: 'fast drift', change: 3 },
  { ...nominal, name: 'one friendly rater', oddRater: 2 },
  { ...nominal, name: 'one hostile rater', oddRater: -2 },
  { ...nominal, name: 'typing errors', typingErrors: 0.05 },
  { ...nominal, name: 'sparse', skills: [1, 3], views: [1, 3] },
  { ...nominal, name: 'rich', skills: [8, 12], views: [8, 12] },
];
