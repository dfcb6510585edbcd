import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** React Aria reads out what a hidden label says, then drops the label: nothing that a person meets. */
const UNMET = '[data-live-announcer]';

/** What is asked for: what is wrong, and not a word on everything that is right, which takes longer than looking. */
const options: axe.RunOptions = { resultTypes: ['violations'] };

/** Waits until what moves or changes its colour has come to rest; what turns for ever is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** What axe finds on the screen with all its usual rules, as "rule: element". Once it is in a page it stays there. */
export async function axeFindings(page: Page): Promise<string[]> {
  await atRest(page);
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(source);
  return page.evaluate(
    async ([exclude, wish]) => {
      const checker: typeof axe = Reflect.get(window, 'axe');
      const { violations } = await checker.run({ exclude: [exclude] }, wish);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [UNMET, options] as const,
  );
}
