import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright-core';
import * as z from 'zod';
import { COME_BACK_CODE } from '../../electron/windows/come-back.ts';

const root = resolve(import.meta.dirname, '../..');
/** The open file that these tests, as its launcher, have the app hand over through. */
const STDOUT = 1;
const Runtime = z.looseObject({ executable: z.string() });

let prepared: string | undefined;

/** The Electron that `build/prepare.mjs` made ready. */
export function electronExecutable(): string {
  prepared ??= askWhere();
  return prepared;
}

function askWhere(): string {
  const text = execFileSync(process.execPath, [join(root, 'build/runtime/where.mjs')], {
    encoding: 'utf8',
  });
  return Runtime.parse(JSON.parse(text)).executable;
}

/** A home of its own, so that a test never sees another one's portfolio. */
export function temporaryHome(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-home-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Where the app keeps its files in this home. */
export const userData = (home: string): string => join(home, '.config', 'Cloche');

/** Where the app keeps the portfolio in this home, unless another folder was chosen. */
export const vaultIn = (home: string): string => join(userData(home), 'vault');

export type Running = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Kept from the start on: the driver forgets it as soon as the app has ended. */
  readonly child: ChildProcess;
  readonly options: LaunchOptions;
  /** What it has written to its standard output and error. */
  readonly said: () => string;
};

export type LaunchOptions = {
  readonly home: string;
  readonly executable?: string;
  readonly appFolder?: string | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** What the start before left to this one. */
  readonly handover?: string;
};

/** Chromium refuses its sandbox to root; the packaged program is never given this by anything but tests. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** How often a start is tried. */
const STARTS = 5;
/** Milliseconds after which the driver is taken to wait in vain, for the program and for its page. */
const IN_VAIN = 8_000;
/** The same for another program than ours, such as a tracer that slows it down. */
const OTHER_IN_VAIN = 15_000;

function start(options: LaunchOptions): Promise<ElectronApplication> {
  const folder = options.appFolder === undefined ? root : options.appFolder;
  return _electron.launch({
    executablePath: options.executable ?? electronExecutable(),
    args: [...sandboxArguments(), ...(folder === null ? [] : [folder])],
    env: {
      ...environment(options.home),
      CLOCHE_LAUNCHER: String(STDOUT),
      ...(options.handover ? { CLOCHE_COME_BACK: options.handover } : {}),
    },
    colorScheme: options.colorScheme ?? 'light',
    timeout: options.executable === undefined ? IN_VAIN : OTHER_IN_VAIN,
  });
}

/** The first page once it has its first answer, with a main process that the driver can ask. */
async function pageOf(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow({ timeout: IN_VAIN });
  const answered = () => performance.getEntriesByName('answers').length > 0;
  await page.waitForFunction(answered, undefined, { timeout: IN_VAIN });
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new errors.TimeoutError('the main process idles')), IN_VAIN);
  });
  await Promise.race([keepTicking(app, page), late]);
  return page;
}

/**
 * Starts the app under the driver, which now and then waits for ever while it attaches: for a page that comes into being
 * just then, or for a main process that it holds still. Of 300 starts without it none waited. Then the app is started again.
 */
async function started(options: LaunchOptions): Promise<Pick<Running, 'app' | 'page' | 'said'>> {
  for (let tries = 1; ; tries += 1) {
    let app: ElectronApplication | null = null;
    try {
      app = await start(options);
      const said = listen(app.process());
      return { app, page: await pageOf(app), said };
    } catch (error) {
      app?.process().kill('SIGKILL');
      if (tries === STARTS || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}

/** Collects what the app writes to its standard output and error. */
function listen({ stdout, stderr }: ChildProcess): () => string {
  let said = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return () => said;
}

/** Starts the real app and waits for its first window. */
export async function launchApp(options: LaunchOptions): Promise<Running> {
  const { app, page, said } = await started(options);
  await resize(app, options.width ?? 1280, options.height ?? 800);
  page.setDefaultTimeout(15_000);
  return { app, page, child: app.process(), options, said };
}

/**
 * Keeps the main process from idling. What the driver asks of it is settled only when something else runs there: in an
 * app at rest the driver could wait for ever. Questions of the page are what runs until the first tick.
 */
async function keepTicking(app: ElectronApplication, page: Page): Promise<void> {
  let isTicking = false;
  const begun = app
    .evaluate(() => void setInterval(() => undefined, 25))
    .then(() => {
      isTicking = true;
    });
  while (!isTicking) {
    await Promise.race([begun, page.evaluate("window.cloche.ask('app.about', {})")]);
  }
}

/**
 * Waits for the end of an app that locks, and starts it again as a launcher does: the driver loses sight of an app that
 * starts itself.
 */
export async function comeBack({ child, options, said }: Running): Promise<Running> {
  const code = child.exitCode ?? (await once(child, 'exit'))[0];
  if (code !== COME_BACK_CODE) throw new Error(`the app ended with ${code} in place of a lock`);
  const handover = /\{"showing".*\}/.exec(said())?.[0] ?? '';
  return launchApp({ ...options, handover });
}

/** Locks by keyboard; the window ends with it, and may do so before the key is up again. */
export async function lockByKey(running: Running): Promise<Running> {
  await running.page.keyboard.press('Control+l').catch(() => undefined);
  return comeBack(running);
}

/** Everything that decides where an app keeps its files points into the temporary home. */
export function environment(home: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(inherited), HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
}

export async function resize(
  app: ElectronApplication,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setSize(size.width, size.height),
    { width, height },
  );
}
