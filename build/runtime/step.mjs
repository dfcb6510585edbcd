/**
 * @typedef {object} Step
 * @property {string} title what the step provides, as a noun: "SQLite addon"
 * @property {string} doing what it is about to do, for the line before a long wait
 * @property {() => boolean | Promise<boolean>} isDone a fast look whether there is anything to do
 * @property {() => unknown | Promise<unknown>} run does it; throws an Obstacle when a person is needed
 */

/**
 * Runs one step of the preparation unless it is done already, and says how long it took.
 * @param {Step} step
 * @param {{ say?: (line: string) => void, now?: () => number }} [io] now is in milliseconds
 * @returns {Promise<'skipped' | 'done'>}
 */
export async function takeStep(step, { say = console.log, now = () => performance.now() } = {}) {
  if (await step.isDone()) {
    say(`${step.title}: ready`);
    return 'skipped';
  }
  say(`${step.title}: ${step.doing} ...`);
  const begin = now();
  await step.run();
  say(`${step.title}: done in ${((now() - begin) / 1000).toFixed(1)} s`);
  return 'done';
}
