import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Chance } from '../../../shared/sample/chance.ts';
import { normal } from './draw.ts';
import {
  MEAN_AT_START,
  SPAN,
  STEP,
  STEPS_PER_YEAR,
  VARIANCE_BETWEEN_PEOPLE,
  VARIANCE_BETWEEN_SKILLS,
  WALK_PER_YEAR,
} from './truth.ts';

/** True levels at the ends of 36 equal months, the start first. */
export type Path = readonly number[];

const MONTHS = 36;
const PER_YEAR = 12;

/** Whoever would leave the scale turns back at its end. */
function inside(level: number): number {
  if (level < LOWEST_LEVEL) return inside(2 * LOWEST_LEVEL - level);
  if (level > HIGHEST_LEVEL) return inside(2 * HIGHEST_LEVEL - level);
  return level;
}

/**
 * A true level over three years.
 * @param general What is common to all skills of the person, a standard normal number.
 * @param change Factor on all that moves a level.
 */
export function walk(chance: Chance, general: number, change: number): Path {
  const own = normal(chance) * Math.sqrt(VARIANCE_BETWEEN_SKILLS);
  let level = inside(MEAN_AT_START + general * Math.sqrt(VARIANCE_BETWEEN_PEOPLE) + own);
  const path = [level];
  for (let month = 0; month < MONTHS; month += 1) {
    const learns = chance() < (STEPS_PER_YEAR * change) / PER_YEAR;
    const step = learns ? STEP.mean + STEP.deviation * normal(chance) : 0;
    level = inside(level + step + normal(chance) * Math.sqrt((WALK_PER_YEAR * change) / PER_YEAR));
    path.push(level);
  }
  return path;
}

/** The true level on a day, 0 to the last one. */
export function levelOn(path: Path, day: number): number {
  const at = (Math.min(SPAN, Math.max(0, day)) / SPAN) * MONTHS;
  const before = Math.floor(at);
  const from = path[before] ?? Number.NaN;
  return from + (at - before) * ((path[before + 1] ?? from) - from);
}

/** The true level on the last day. */
export function levelNow(path: Path): number {
  return levelOn(path, SPAN);
}
