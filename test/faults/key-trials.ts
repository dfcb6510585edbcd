import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { Refusal } from '../../shared/result.ts';
import { sessionForChild } from '../vault/support/session-for-child.ts';
import { contentOf, fillVault } from '../vault/support/vault-content.ts';

/** Two levels below the top, here and where this is bundled to. */
const root = fileURLToPath(new URL('../../', import.meta.url));

export const PASSPHRASE = 'correct horse battery staple';
export const NEXT = 'another passphrase, just as long';

/** One program of a TypeScript file in test/vault/support, since Node 20 runs none. Gives its path. */
export async function childProgram(name: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/cloche-faults');
  const program = `${name}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'test/vault/support', `${name}.ts`),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: program, codeSplitting: false } },
    },
  });
  return join(outDir, program);
}

export type Original = {
  readonly folder: string;
  readonly recoveryCode: string;
  readonly content: string;
};

/** Works in a folder with a filled, locked vault, and removes everything afterwards. */
export async function withOriginal<T>(work: (at: Original) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'cloche-keys-'));
  try {
    const folder = join(home, 'original');
    const session = sessionForChild(folder);
    const made = await session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
    fillVault(session);
    const content = contentOf(session);
    session.lock();
    return await work({ folder, recoveryCode: made.recoveryCode, content });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Does something with a copy of a folder, which is gone afterwards. */
export async function onCopy<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });
  try {
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What a vault says when it is opened in one way or another. Anything but a refusal is thrown. */
export async function contentBy(
  folder: string,
  open: (session: ReturnType<typeof sessionForChild>) => Promise<unknown>,
): Promise<string | null> {
  const session = sessionForChild(folder);
  try {
    await open(session);
    return contentOf(session);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  } finally {
    session.lock();
  }
}

/** Runs a program until it ends, or kills it so many milliseconds after its first line. Gives how long it ran from there. */
export function runUntil(
  program: string,
  args: readonly string[],
  killAfter: number | null,
): Promise<{ readonly killed: boolean; readonly ran: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let began = performance.now();
    child.stdout.once('data', () => {
      began = performance.now();
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.once('error', reject);
    child.once('close', (_code, signal) =>
      resolve({ killed: signal === 'SIGKILL', ran: performance.now() - began }),
    );
  });
}
