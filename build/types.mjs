import { inProject, PROJECT } from './project.mjs';
import { run } from './runtime/command.mjs';
import { asScript } from './runtime/script.mjs';

/** Each zone has its own world: what does not exist there does not compile there. */
const ZONES = ['shared', 'electron', 'renderer', 'test', 'build'];

/** How many compilers run at once: each needs a good part of a small machine. */
const AT_ONCE = 2;

/**
 * @param {string} zone
 * @returns {Promise<boolean>} whether it is clean
 */
async function check(zone) {
  const compiler = inProject('node_modules/typescript/bin/tsc');
  const args = [compiler, '--noEmit', '--pretty', 'false', '-p', zone];
  const { code, output } = await run(process.execPath, args, { cwd: PROJECT });
  console.log(code === 0 ? `${zone}: clean` : `${zone}:\n${output.trimEnd()}`);
  return code === 0;
}

await asScript(import.meta.url, async () => {
  const waiting = [...ZONES];
  let clean = true;
  const work = async () => {
    for (let zone = waiting.shift(); zone; zone = waiting.shift()) {
      clean = (await check(zone)) && clean;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return clean ? 0 : 1;
});
