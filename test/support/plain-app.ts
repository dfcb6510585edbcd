import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { electronExecutable, environment } from './electron-app.ts';
import { isAlive, processesOf } from './process-memory.ts';

/**
 * The app as a person starts it, in a shape that a lock does not lose sight of: it starts itself again, and the driver
 * connects anew. Nothing of the driver is inside its main process.
 */
export type PlainApp = {
  readonly page: () => Page;
  /** Every process of it, at this moment. */
  readonly processes: () => number[];
  /** The first process. */
  readonly mainProcess: () => number;
  readonly said: () => string;
  /** Waits until everything of the present start has ended, and for the window of the next. */
  readonly back: (before: readonly number[]) => Promise<Page>;
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
};

export type PlainStart = {
  readonly home: string;
  /** A packaged program; without it the app is started from its sources. */
  readonly executable?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A program that starts it, such as one that watches its system calls. */
  readonly under?: readonly string[];
};

const pause = () => new Promise((later) => setTimeout(later, 20));

async function firstPage(browser: Browser): Promise<Page> {
  for (;;) {
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (page && page.url() !== 'about:blank') return page;
    await pause();
  }
}

async function ended(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await pause();
}

function start({ home, executable, env, under = [] }: PlainStart): ChildProcess {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = executable === undefined ? ['.'] : [];
  const line = [
    ...under,
    executable ?? electronExecutable(),
    ...root,
    ...app,
    '--remote-debugging-port=0',
  ];
  return spawn(line[0] ?? '', line.slice(1), {
    env: { ...environment(home), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function startPlainApp(options: PlainStart): Promise<PlainApp> {
  const child = start(options);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  /** The address of the debugger of the start of this number; every start writes one to the same open file. */
  const address = async (number: number) => {
    for (;;) {
      const found = [...said.matchAll(/DevTools listening on (ws:\S+)/g)][number]?.[1];
      if (found !== undefined) return found;
      if (processesOf(options.home).length === 0) throw new Error(`the app ended: ${said}`);
      await pause();
    }
  };
  let [starts, browser, page] = await connect(0);
  async function connect(number: number): Promise<[number, Browser, Page]> {
    const driven = await chromium.connectOverCDP(await address(number));
    const shown = await firstPage(driven);
    shown.setDefaultTimeout(45_000);
    return [number + 1, driven, shown];
  }
  const processes = () => processesOf(options.home);
  return {
    page: () => page,
    processes,
    mainProcess: () => processes()[0] ?? 0,
    said: () => said,
    back: async (before) => {
      await ended(before);
      [starts, browser, page] = await connect(starts);
      return page;
    },
    end: async (signal = 'SIGKILL') => {
      // Once more for as long as there is one: an app that is just coming back has other processes by then.
      for (let running = processes(); running.length > 0; running = processes()) {
        for (const pid of signal === 'SIGKILL' ? running : running.slice(0, 1)) {
          if (isAlive(pid)) process.kill(pid, signal);
        }
        await ended(running);
      }
      await browser.close().catch(() => undefined);
    },
  };
}
