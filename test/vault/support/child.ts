import { spawn } from 'node:child_process';

export type ChildEnd = {
  readonly lines: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
};

/**
 * Runs a program and collects its lines; `seen` may end it after any of them by answering 'kill',
 * which is SIGKILL: no handler runs, nothing is flushed. `launcher` is a command that starts it.
 */
export function runChild(
  program: string,
  args: readonly string[],
  seen: (lineCount: number) => 'kill' | 'go on' = () => 'go on',
  launcher: readonly string[] = [],
): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    const [command = process.execPath, ...rest] = [...launcher, process.execPath, program, ...args];
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (seen(text.split('\n').length - 1) === 'kill') child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ lines: text.split('\n').slice(0, -1), signal, code });
    });
  });
}
