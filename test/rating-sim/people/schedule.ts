import type { SourceKind } from '../../../shared/domain/rating.ts';
import { between, type Chance, pick } from '../../../shared/sample/chance.ts';
import { pickByShare } from './draw.ts';
import type { Question } from './person.ts';
import {
  AFTER_PROJECT,
  basisTruth,
  circle,
  habitsOfAsking,
  PROJECTS,
  SPAN,
  surenessTruth,
} from './truth.ts';
import type { World } from './world.ts';

/** At most so many kinds of source see one skill. */
const MOST_KINDS = 6;

type Surroundings = {
  readonly raters: ReadonlyMap<SourceKind, readonly number[]>;
  /** The day on which each project ended. */
  readonly projects: readonly number[];
};

function surroundings(chance: Chance): Surroundings {
  const raters = circle.map(({ kind, least, most }, place) => {
    const many = between(chance, least, most);
    return [kind, Array.from({ length: many }, (_, n) => place * 10 + n)] as const;
  });
  const count = between(chance, PROJECTS.least, PROJECTS.most);
  const projects = Array.from({ length: count }, () => between(chance, 0, SPAN));
  return { raters: new Map(raters), projects };
}

/** The kinds that see one skill: no more than there are views. */
function kindsOf(chance: Chance, views: number): SourceKind[] {
  const count = between(chance, 1, Math.min(MOST_KINDS, views));
  let left = [...habitsOfAsking];
  return Array.from({ length: count }, () => {
    const chosen = pickByShare(chance, left, (one) => one.ease);
    left = left.filter((one) => one !== chosen);
    return chosen.kind;
  });
}

function question(
  chance: Chance,
  place: { readonly skill: number; readonly kind: SourceKind },
  { raters, projects }: Surroundings,
): Question {
  const { kind } = place;
  const about = habitsOfAsking.find((one) => one.kind === kind)?.aboutProject ?? 0;
  const project = chance() < about ? between(chance, 0, projects.length - 1) : null;
  const known = raters.get(kind);
  const ended = project === null ? null : (projects[project] ?? SPAN);
  const alwaysSeen = kind === 'self' || kind === 'assessment';
  return {
    ...place,
    project,
    rater: known ? pick(chance, known) : null,
    day:
      ended === null
        ? between(chance, 0, SPAN)
        : Math.min(SPAN, ended + between(chance, 0, AFTER_PROJECT)),
    basis: alwaysSeen ? 'saw-it-done' : pickByShare(chance, basisTruth, (b) => b.share).basis,
    sureness: pickByShare(chance, surenessTruth, (one) => one.share).sureness,
  };
}

/** All that is asked about one person in three years, of every skill at least once. */
export function makeSchedule(chance: Chance, world: World, skills: number): Question[] {
  const around = surroundings(chance);
  return Array.from({ length: skills }, (_, skill) => {
    const count = between(chance, ...world.views);
    const kinds = kindsOf(chance, count);
    return Array.from({ length: count }, (__, n) => {
      const kind = kinds[n] ?? pick(chance, kinds);
      return question(chance, { skill, kind }, around);
    });
  }).flat();
}
