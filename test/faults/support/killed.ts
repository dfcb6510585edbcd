import { spawn } from 'node:child_process';

export type Killed = {
  readonly lines: readonly string[];
  /** False when the child had come to its end before. */
  readonly wasKilled: boolean;
};

/** When to kill: so many milliseconds after the child said a line that begins so. */
export type Moment = { readonly after: string; readonly ms: number };

/** Runs a program and ends it at that moment with SIGKILL: no handler runs, nothing is flushed. */
export function killAt(
  program: string,
  args: readonly string[],
  { after, ms }: Moment,
): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    let timer: NodeJS.Timeout | undefined;
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (timer || !`\n${text}`.includes(`\n${after}`)) return;
      timer = setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (signal !== 'SIGKILL' && code !== 0) {
        reject(new Error(`the child ended by itself with ${code ?? signal}: ${text}`));
        return;
      }
      resolve({ lines: text.split('\n').slice(0, -1), wasKilled: signal === 'SIGKILL' });
    });
  });
}

/** Spread over 0 to 1 without ever repeating, so that few kills already hit far apart. */
export const spread = (turn: number): number => (turn * 0.618_033_988_75) % 1;
