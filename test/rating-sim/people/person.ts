import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Basis, SourceKind, Sureness } from '../../../shared/domain/rating.ts';
import { between, type Chance } from '../../../shared/sample/chance.ts';
import { heavyTailed, normal, remembered } from './draw.ts';
import { levelOn, type Path, walk } from './path.ts';
import { basisTruth, surenessTruth, truthOf } from './truth.ts';
import type { World } from './world.ts';

/** What is asked of whom: `day` counts from the start, `rater` is null for self and tests. */
export type Question = {
  readonly skill: number;
  readonly kind: SourceKind;
  readonly rater: number | null;
  readonly project: number | null;
  readonly day: number;
  readonly basis: Basis;
  readonly sureness: Sureness;
};
/** The answer, a whole level from 1 to 8. */
export type View = Question & { readonly level: number };

export type Person = {
  /** True levels by skill, over time. */
  readonly paths: readonly Path[];
  /** What somebody says; habits and quirks stay the same from one question to the next. */
  readonly ask: (question: Question) => View;
};

export type PersonOptions = {
  readonly world: World;
  readonly skills: number;
  /** Whose habit is shifted in worlds with an odd rater. */
  readonly oddRater: number | null;
};

function freshFactor({ basis, sureness }: Question): number {
  const seen = basisTruth.find((one) => one.basis === basis)?.factor ?? 1;
  return seen * (surenessTruth.find((one) => one.sureness === sureness)?.factor ?? 1);
}

/** Levels by which an answer differs from the truth before it is rounded. */
function errorMaker(chance: Chance, { world, oddRater }: PersonOptions) {
  const habit = remembered(() => normal(chance));
  const odd = () => (world.heavyTails ? heavyTailed(chance) : normal(chance));
  const quirk = remembered(odd);
  return (question: Question): number => {
    const { kind, skill, rater, project } = question;
    const one = truthOf[kind];
    const alike = kind === 'peer' ? world.peersAlike : 1;
    const who = `${kind} ${rater ?? ''}`;
    return (
      one.leniency * (kind === 'self' ? world.selfLeniency : 1) +
      habit(kind) * Math.sqrt(one.kindEverywhere * alike) +
      habit(`${kind} in ${skill}`) * Math.sqrt(one.kindInSkill * alike) +
      habit(who) * Math.sqrt(one.raterEverywhere) +
      (rater !== null && rater === oddRater ? world.oddRater : 0) +
      quirk(`${who} in ${skill}`) * Math.sqrt(one.raterInSkill) * world.noise +
      (project === null ? 0 : habit(`project ${project} in ${skill}`) * Math.sqrt(one.project)) +
      odd() * Math.sqrt(one.fresh * freshFactor(question)) * world.noise
    );
  };
}

/** Somebody with so many skills, whom nobody has been asked about yet. */
export function makePerson(chance: Chance, options: PersonOptions): Person {
  const { world, skills } = options;
  const general = normal(chance);
  const paths = Array.from({ length: skills }, () => walk(chance, general, world.change));
  const error = errorMaker(chance, options);
  const ask = (question: Question): View => {
    const path = paths[question.skill];
    if (!path) throw new RangeError('there is no such skill');
    const meant = Math.round(levelOn(path, question.day) + error(question));
    const said = Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, meant));
    const slipped = world.typingErrors > 0 && chance() < world.typingErrors;
    return { ...question, level: slipped ? between(chance, LOWEST_LEVEL, HIGHEST_LEVEL) : said };
  };
  return { paths, ask };
}
