import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagedPrograms } from '../../build/package.mjs';
import { environment, temporaryHome } from '../support/electron-app.ts';
import { isAlive, processesOf } from '../support/process-memory.ts';

const { release } = packagedPrograms();
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function aHome(): string {
  const home = temporaryHome();
  onTestFinished(home.remove);
  return home.folder;
}

test.each([
  '--inspect',
  '--inspect-brk=0',
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--load-extension=/x',
  '--js-flags=--expose-gc',
  '--proxy-server=localhost:1',
  '--user-data-dir=/x',
])('[T82] the released program does not start with %s', async (argument) => {
  const app = spawn(release, [...root, argument], { env: environment(aHome()), stdio: 'ignore' });
  const [code] = await once(app, 'exit');
  expect(code).toBe(2);
});

/** A script that leaves a mark when it is run. */
function plantedScript(folder: string): { readonly script: string; readonly mark: string } {
  const [script, mark] = [join(folder, 'planted.cjs'), join(folder, 'mark')];
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\n`);
  return { script, mark };
}

/** An app folder beside the archive, where Electron would look first. */
function plantAppFolder(script: string): void {
  const folder = join(dirname(release), 'resources', 'app');
  mkdirSync(folder);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), readFileSync(script));
}

const commandOf = (pid: number) =>
  isAlive(pid) ? readFileSync(`/proc/${pid}/cmdline`, 'latin1') : '';

/** Inodes of the TCP sockets that wait for connections. */
function listeners(): Set<string> {
  const lines = ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8').split('\n').slice(1),
  );
  const fields = lines.map((line) => line.trim().split(/\s+/));
  return new Set(fields.filter(([, , , state]) => state === '0A').map((field) => field[9] ?? ''));
}

function listensOn(pid: number): number {
  const waiting = listeners();
  return readdirSync(`/proc/${pid}/fd`).filter((fd) => {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode !== undefined && waiting.has(inode);
    } catch {
      return false;
    }
  }).length;
}

test.runIf(process.platform === 'linux')(
  '[T82] neither environment nor planted folder nor signal makes the released program run foreign code',
  async () => {
    const home = aHome();
    const { script, mark } = plantedScript(home);
    plantAppFolder(script);
    const env = {
      ...environment(home),
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${script} --inspect=0`,
    };
    const app = spawn(release, [...root, script], { env, stdio: 'ignore' });
    onTestFinished(async () => {
      if (app.exitCode === null && app.signalCode === null) {
        const ended = once(app, 'exit');
        app.kill('SIGKILL');
        await ended;
      }
    });
    const pid = app.pid ?? 0;
    await expect
      .poll(() => processesOf(home).some((one) => commandOf(one).includes('--type=renderer')), {
        timeout: 60_000,
      })
      .toBe(true);
    process.kill(pid, 'SIGUSR1');
    expect(isAlive(pid) ? listensOn(pid) : 0).toBe(0);
    expect(existsSync(mark)).toBe(false);
    // The same script with the same switch is run by Node: the mark would have been seen.
    const node = spawn(process.execPath, ['--require', script, '-e', ''], { stdio: 'ignore' });
    await once(node, 'exit');
    expect(existsSync(mark)).toBe(true);
  },
);
