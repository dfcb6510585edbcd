import { randomBytes } from 'node:crypto';
import { uuidv7 } from '../../shared/domain/id.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import { defaultAssumptions } from '../../shared/rating/assumptions.ts';
import { estimatePortfolio, teach } from '../../shared/rating/estimate-portfolio.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { groupBy } from '../../shared/rating/group.ts';
import { learnHabits } from '../../shared/rating/habits.ts';
import { generateSample } from '../../shared/sample/generate-sample.ts';
import { interleave, type Ratio } from './ratios.ts';

const today = new Date().toISOString().slice(0, 10);

function ratingsOf(skills: number): readonly Rating[] {
  const newId = () => uuidv7(Date.now(), randomBytes(10));
  return generateSample({ today, seed: 5, skills, ratings: skills * 40, newId }).ratings;
}

/** Milliseconds; what the work gives is kept, so that none of it can be left out. */
function timed(work: () => { readonly size: number }, repeats = 1): Promise<number> {
  const started = performance.now();
  let size = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) size += work().size;
  if (size === 0) throw new Error('the bench estimated nothing');
  return Promise.resolve((performance.now() - started) / repeats);
}

function plainMeans(ratings: readonly Rating[]): ReadonlyMap<string, number> {
  const bySkill = groupBy(ratings, (rating) => rating.skillId);
  return new Map(
    [...bySkill].map(([skillId, own]) => {
      const levels = own.flatMap(({ level }) => level ?? []);
      return [skillId, levels.reduce((sum, level) => sum + level, 0) / levels.length];
    }),
  );
}

/** What one more rating costs while what every other skill teaches is kept. */
function readOneAgain(ratings: readonly Rating[]): () => { readonly size: number } {
  const bySkill = [...groupBy(ratings, (rating) => rating.skillId).values()];
  const taught = bySkill.map((own) => teach(own, { today }));
  const [first = [], ...rest] = bySkill;
  const others = taught.slice(1).flatMap((evidence) => evidence ?? []);
  if (rest.length === 0) throw new Error('one skill cannot teach another');
  return () => {
    teach(first, { today });
    const habits = learnHabits(others, defaultAssumptions);
    const background = { assumptions: defaultAssumptions, habits };
    return { size: estimateSkill(first, { today, background }).ratings };
  };
}

/** The whole engine, explanations included, against plain means of the same rows, and how it grows. */
export async function engineRatios(): Promise<Ratio[]> {
  const all = ratingsOf(500);
  const quarter = ratingsOf(125);
  const whole = () => timed(() => estimatePortfolio(all, { today }));
  const means = await interleave(3, whole, () => timed(() => plainMeans(all), 20));
  const perSkill = await interleave(
    3,
    async () => (await whole()) / 500,
    async () => (await timed(() => estimatePortfolio(quarter, { today }))) / 125,
  );
  const again = readOneAgain(all);
  const one = await interleave(3, () => timed(again, 5), whole);
  return [
    {
      name: 'engine: 500 skills, 20,000 ratings / means',
      ...means,
      unit: 'ms',
      target: null,
    },
    { name: 'engine: a skill of 500 / a skill of 125', ...perSkill, unit: 'ms', target: 1.3 },
    { name: 'engine: one rating changed / all 500', ...one, unit: 'ms', target: 0.05 },
  ];
}
