import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createVaultSession } from '../../../electron/vault/session.ts';
import { electronExecutable, userData, vaultIn } from '../../support/electron-app.ts';
import { passphrase } from '../../support/portfolio.ts';
import { bundleForNode } from '../../vault/support/bundle-for-node.ts';
import type { Namespace } from './namespace.ts';
import { type Trespass, trespassesIn } from './syscalls.ts';

const root = resolve(import.meta.dirname, '../../..');

/** What a session inside the network of its own is to do. */
export type SessionWish = {
  readonly home: string;
  readonly executable: string;
  /** Null for a packaged program, which carries its app. */
  readonly appFolder: string | null;
  /** Seconds of work, at least one round of it. */
  readonly seconds: number;
  /** Tries every way out from inside the page, in each round. */
  readonly hostile: boolean;
  /** Writes the calls of all its processes into files whose names begin so; null for none. */
  readonly trace: string | null;
};

/** Rounds of work that were done, and ways out that were tried. */
export type SessionResult = { readonly rounds: number; readonly ways: readonly string[] };

/** Runs a bundled program inside and gives the last line that it wrote, which is JSON. */
export function runInside(
  namespace: Pick<Namespace, 'inside'>,
  program: string,
  wish: unknown,
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const [command = '', ...args] = namespace.inside([
    process.execPath,
    program,
    JSON.stringify(wish),
  ]);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complained = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
    });
    child.stderr.on('data', (part: Buffer) => {
      complained += part;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(said.trim().split('\n').at(-1) ?? ''));
      else reject(new Error(`the session inside ended with ${code}: ${complained.slice(-2000)}`));
    });
  });
}

export type Seen = SessionResult & {
  /** Packets that left during the session. */
  readonly packets: number;
  readonly trespasses: readonly Trespass[];
  /** Calls that were traced at all. */
  readonly calls: number;
};

function readTrace(folder: string): { trespasses: Trespass[]; calls: number } {
  const texts = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  const said = texts('.stderr').matchAll(/listening on ws:\/\/127\.0\.0\.1:(\d+)/g);
  const trace = texts('.trace');
  const calls = trace.split('\n').filter((line) => /AF_|<(UNIX|TCP|UDP|NETLINK)/.test(line)).length;
  return {
    trespasses: trespassesIn(
      trace,
      Array.from(said, (port) => Number(port[1])),
    ),
    calls,
  };
}

/** A portfolio that waits, locked, where the app looks for it. Its key costs as little as is accepted. */
async function makePortfolio(home: string): Promise<void> {
  mkdirSync(userData(home), { recursive: true });
  const session = createVaultSession({
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    backupsFolder: join(home, 'backups'),
    kdf: { m: 64 * 1024, t: 1, p: 1 },
  });
  await session.create({ folder: vaultIn(home), name: 'Mine', passphrase });
  session.lock();
}

type Inside = Pick<SessionWish, 'seconds' | 'hostile'> & {
  readonly env?: Readonly<Record<string, string>>;
  readonly traced: boolean;
};

async function seenInside(
  namespace: Namespace,
  child: string,
  wish: Inside & Pick<SessionWish, 'executable' | 'appFolder'>,
): Promise<Seen> {
  const program = await bundleForNode(`../../faults/network/${child}`);
  const home = mkdtempSync(join(tmpdir(), 'cloche-session-'));
  await makePortfolio(home);
  const { traced, env, ...rest } = wish;
  const before = namespace.sent();
  try {
    const told = { ...rest, home, trace: traced ? join(home, 'run') : null };
    // The child's last line is of this shape: it is ours.
    const result = (await runInside(
      namespace,
      program,
      told satisfies SessionWish,
      env,
    )) as SessionResult;
    return { ...result, packets: namespace.sent() - before, ...readTrace(home) };
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What one session of the whole app sends and asks for: unlock, write, search, print, lock, quit. */
export function sessionInside(
  namespace: Namespace,
  wish: Inside & { readonly program?: Pick<SessionWish, 'executable' | 'appFolder'> },
): Promise<Seen> {
  const { program = { executable: electronExecutable(), appFolder: root }, ...rest } = wish;
  return seenInside(namespace, 'session-child.ts', { ...rest, ...program });
}

/** The positive control: what the same page does in an Electron that nothing was closed in. */
export function controlInside(namespace: Namespace): Promise<Seen> {
  const executable = electronExecutable();
  const appFolder = join(root, 'test/bench/bare-app');
  const wish = { executable, appFolder, seconds: 2, hostile: true, traced: true };
  return seenInside(namespace, 'control-child.ts', wish);
}
