import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from 'playwright-core';
import { electronExecutable, environment } from '../support/electron-app.ts';
import { hasPage } from '../support/has-page.ts';
import { processTree } from './process-tree.ts';

export type Launched = {
  readonly page: Page;
  /** Wall clock, ms since 1970, when the program was started. */
  readonly startedAt: number;
  readonly pid: number;
  readonly close: () => Promise<void>;
};

/** Started as a person would, not through a test driver, which would hold the app back until it has attached. */
export async function launch(
  appFolder: string,
  home: string,
  executable = electronExecutable(),
): Promise<Launched> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const child = spawn(executable, [...root, '--remote-debugging-port=0', appFolder], {
    env: environment(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await debuggerAddress(child);
  while (!(await hasPage(Number(new URL(address).port)))) {
    await new Promise((later) => setTimeout(later, 10));
  }
  const browser = await chromium.connectOverCDP(address);
  const page = await firstPage(browser);
  return {
    page,
    startedAt,
    pid: child.pid ?? 0,
    close: async () => {
      const tree = processTree(child.pid ?? 0).slice(1);
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      // A helper process that outlives its app would keep the driver's connection, and the bench, waiting.
      for (const pid of tree) endProcess(pid);
      await browser.close();
    },
  };
}

/** Most have ended by themselves by now. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    child.on('exit', () => failed(new Error(`the app ended before its window opened: ${said}`)));
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  for (;;) {
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (page && page.url() !== 'about:blank') return page;
    await new Promise((later) => setTimeout(later, 5));
  }
}

/** Wall clock at which the first text was painted. */
export async function paintedAt(page: Page): Promise<number> {
  const painted = await page.waitForFunction(() => {
    const [entry] = performance.getEntriesByName('first-contentful-paint');
    return entry && performance.timeOrigin + entry.startTime;
  });
  return Number(await painted.jsonValue());
}
