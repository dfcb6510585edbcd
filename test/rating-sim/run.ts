import { allRules, measureWorlds, type WorldResult } from './judge/worlds.ts';
import { barLine, barsOf, isKept } from './report/bars.ts';
import { experiment, experimentLines } from './report/experiments.ts';
import { sizeTables, worldHeading, worldLine } from './report/lines.ts';

/** People in each world; more of them make the figures surer and the wait longer. */
const people = Number(process.argv[2] ?? process.env.CLOCHE_BENCH_PEOPLE ?? 400);
const TRAINING_PEOPLE = 600;

const write = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);

function main(): void {
  if (!Number.isInteger(people) || people < 20) {
    throw new RangeError('the number of people is a whole number from 20');
  }
  const rules = allRules(TRAINING_PEOPLE);
  const names = Object.keys(rules);
  write([
    `${people} simulated people a world. Our error over that of each rule (lower is better), our error in levels, and`,
    'the share of truths inside our intervals. The rules marked tuned were tuned on other people of the mixed world.',
    'Oracle: the error of somebody who knows the world and every constant of it, and sees the same views. Held: the same,',
    'but no level may move after the last rating of it (R7). Nobody can be much better.',
    '',
    worldHeading(names),
  ]);
  const worlds: WorldResult[] = [];
  for (const world of measureWorlds(people, rules)) {
    write([worldLine(world, names)]);
    worlds.push(world);
  }
  const mixed = worlds.find(({ name }) => name === 'mixed');
  write(['', 'Mixed world, errors in levels', '', ...sizeTables(mixed?.outcomes ?? [], names)]);
  const found = experiment(people);
  write(['', 'Experiments, nominal world', '', ...experimentLines(found)]);
  const bars = barsOf(worlds, found);
  const kept = bars.filter(isKept).length;
  write([
    '',
    'Bars; in brackets the figure of who knows the world, and of who is held to R7 besides',
    '',
    ...bars.map(barLine),
    '',
    `${kept} of ${bars.length} bars kept`,
  ]);
}

main();
