import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Room for the largest window that the app opens with. */
export const SCREEN = ['-screen', '0', '1600x1000x24'];

/** The open file through which the server tells the number that it took. */
const NUMBER = 3;

/**
 * A virtual display of one's own, so that two windows at once do not take the keyboard from each other.
 * @returns {Promise<{ name: string, end: () => Promise<void> }>} its name as programs take it in DISPLAY
 * @throws {Error} when Xvfb does not start
 */
export async function virtualDisplay() {
  const server = spawn(
    'Xvfb',
    [...SCREEN, '-noreset', '-nolisten', 'tcp', '-displayfd', String(NUMBER)],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = once(server, 'exit');
  const told = once(server.stdio[NUMBER] ?? server, 'data');
  const early = ended.then(() => {
    throw new Error('Xvfb ended before it had a display.');
  });
  const [number] = await Promise.race([told, early]);
  early.catch(() => undefined);
  return {
    name: `:${String(number).trim()}`,
    end: async () => {
      server.kill();
      await ended;
    },
  };
}
