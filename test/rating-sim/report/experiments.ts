import { askForNext, type NextView } from '../experiments/next-view.ts';
import type { Summary } from '../experiments/one-skill.ts';
import { followProposals, type Proposals } from '../experiments/proposals.ts';
import {
  compareNarrowing,
  type Narrowing,
  type Repeats,
  repeatSelf,
} from '../experiments/repeats.ts';
import { compareVariety, type Variety } from '../experiments/variety.ts';
import { simulate } from '../people/simulate.ts';
import { nominal } from '../people/world.ts';
import { line, number, percent } from './lines.ts';

export type Experiments = {
  readonly repeats: Repeats;
  readonly variety: Variety;
  readonly next: NextView;
  readonly narrowing: readonly Narrowing[];
  readonly proposals: readonly Proposals[];
};

/** People of these seeds appear nowhere else. */
const SEEDS = { repeats: 3001, variety: 3002, next: 3003, proposals: 3004 } as const;
/** Those who are asked for one more view have this many views of a skill. */
const FEW: readonly [number, number] = [1, 4];

/** All experiments, in the world as it usually is. */
export function experiment(people: number): Experiments {
  const few = simulate({ ...nominal, skills: [1, 4], views: FEW }, SEEDS.next, people * 2);
  const all = simulate(nominal, SEEDS.proposals, people);
  return {
    repeats: repeatSelf(SEEDS.repeats, people * 3),
    variety: compareVariety(SEEDS.variety, people * 2),
    next: askForNext(few),
    narrowing: compareNarrowing(),
    proposals: [
      followProposals(all, 'first self-view'),
      followProposals(all, 'advice of a year ago'),
      followProposals(all, 'truth of a year ago'),
    ],
  };
}

const summaryCells = ({ error, oracleError, width, covers }: Summary) => [
  number(error),
  number(oracleError),
  number(width),
  percent(covers),
];

/** How much better ten varied sources are than ten peers: the share of the error that is gone. */
export function varietyGain({ peers, varied }: Variety): number {
  return 1 - varied.error / peers.error;
}

/** The same for somebody who knows how the world works. */
export function oracleGain({ peers, varied }: Variety): number {
  return 1 - varied.oracleError / peers.oracleError;
}

/** Where five views of one rater narrow more than one view each of two raters of the kind. */
export function overconfident(narrowing: readonly Narrowing[]): Narrowing[] {
  return narrowing.filter(({ fiveByOne, oneByTwo }) => fiveByOne < oneByTwo - 1e-9);
}

export function experimentLines(found: Experiments): string[] {
  const { repeats, variety, next, narrowing, proposals } = found;
  const names = [...next.names].toSorted((a, b) => b[1] - a[1]);
  return [
    line('', ['error', 'oracle', 'width 80', 'covers']),
    line('one self-view', summaryCells(repeats.one)),
    line('five of the same', summaryCells(repeats.five)),
    line('  taken for five', summaryCells(repeats.naive)),
    line('ten peers', summaryCells(variety.peers)),
    line('ten varied sources', summaryCells(variety.varied)),
    '',
    `One more view (${next.people} skills with 1 to 4): error ${number(next.before)}, ` +
      `after the one named ${number(next.named)}, after any ${number(next.any)}; named: ` +
      names.map(([kind, times]) => `${kind} ${times}`).join(', '),
    ...proposals.map(
      ({ standing, skills, offered, closer, farther }) =>
        `Proposals, standing at the ${standing}: offered for ${offered} of ${skills} skills, ` +
        `closer to the truth ${percent(closer / offered)} %, farther ${percent(farther / offered)} %`,
    ),
    '',
    'Width of the 80 % interval: five views by one rater, one view each by two',
    ...narrowing.map(({ kind, besides, fiveByOne, oneByTwo }) =>
      line(`${kind}${besides === 'nothing' ? '' : ` + ${besides}`}`, [
        fiveByOne.toFixed(3),
        oneByTwo.toFixed(3),
        fiveByOne < oneByTwo - 1e-9 ? 'LESS' : '',
      ]),
    ),
  ];
}
