import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { electronExecutable, environment } from './electron-app.ts';
import { hasPage } from './has-page.ts';
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

const sources = resolve(import.meta.dirname, '../..');

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

/** A port of this computer alone that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const debuggerAt = (port: number) => `--remote-debugging-port=${port}`;

function start({ home, executable, env, under = [] }: PlainStart, port: number): ChildProcess {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = executable === undefined ? [sources] : [];
  const program = executable ?? electronExecutable();
  // The app passes it on when it starts itself again.
  const line = [...under, program, ...root, ...app, debuggerAt(port)];
  return spawn(line[0] ?? '', line.slice(1), {
    env: { ...environment(home), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until the app has opened its debugger, and its page is there. */
async function connect(port: number): Promise<readonly [Browser, Page]> {
  while (!(await hasPage(port))) await pause();
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await firstPage(browser);
  page.setDefaultTimeout(45_000);
  return [browser, page];
}

export async function startPlainApp(options: PlainStart): Promise<PlainApp> {
  const port = await freePort();
  const child = start(options, port);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  let [browser, page] = await connect(port);
  const processes = () => processesOf(options.home, debuggerAt(port));
  return {
    page: () => page,
    processes,
    mainProcess: () => processes()[0] ?? 0,
    said: () => said,
    back: async (before) => {
      await ended(before);
      [browser, page] = await connect(port);
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
