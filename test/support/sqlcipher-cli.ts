import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** How to start the sqlcipher command line, version 4 or newer. */
export type SqlcipherCli = { readonly command: string; readonly args: readonly string[] };
export type CliSearch = { readonly cli: SqlcipherCli } | { readonly missing: string };

/** Debian 12 has version 3, which cannot read these pages; Debian 13's runs beside it with its own libraries. */
const SUITE = 'trixie';
const packages = [
  'sqlcipher',
  'libsqlcipher1',
  'libc6',
  'libssl3t64',
  'libreadline8t64',
  'libtinfo6',
  'zlib1g',
  'libzstd1',
];

const platforms: Partial<Record<NodeJS.Architecture, { libraries: string; loader: string }>> = {
  x64: { libraries: 'usr/lib/x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { libraries: 'usr/lib/aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
};

/** Runs statements from standard input, where a key is safe from the process list. Gives what was printed. */
export function runSqlcipher(cli: SqlcipherCli, file: string, script: string): string {
  const run = spawnSync(cli.command, [...cli.args, '-batch', '-bail', file], {
    input: script,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`sqlcipher ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function isVersion4(cli: SqlcipherCli): boolean {
  try {
    return Number.parseInt(runSqlcipher(cli, ':memory:', 'PRAGMA cipher_version;'), 10) >= 4;
  } catch {
    return false;
  }
}

function unpacked(root: string): SqlcipherCli | null {
  const platform = platforms[process.arch];
  if (platform === undefined) return null;
  const libraries = join(root, platform.libraries);
  const cli = {
    command: join(libraries, platform.loader),
    args: ['--library-path', libraries, join(root, 'usr/bin/sqlcipher')],
  };
  return existsSync(cli.command) && isVersion4(cli) ? cli : null;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${command} failed: ${done.stderr ?? done.error?.message}`);
  return done.stdout;
}

/** The mirror that this machine already uses for Debian. */
function mirror(folder: string): string {
  const listed = run('apt-get', ['indextargets', '--format', '$(REPO_URI)'], folder).split('\n');
  const found = listed.find((uri) => /\/debian\/?$/.test(uri));
  if (found === undefined) throw new Error('this machine knows no Debian mirror');
  return found;
}

/** Downloads and unpacks into `root` with an apt configuration of its own; the system is not touched. */
function fetchInto(root: string, work: string): void {
  const source = join(work, 'newer.sources');
  const lines = [
    'Types: deb',
    `URIs: ${mirror(work)}`,
    `Suites: ${SUITE}`,
    'Components: main',
    'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg',
  ];
  writeFileSync(source, `${lines.join('\n')}\n`);
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'debs']) {
    mkdirSync(join(work, folder), { recursive: true });
  }
  writeFileSync(join(work, 'status'), '');
  const options = [
    `Dir::State=${work}/state`,
    `Dir::State::status=${work}/status`,
    `Dir::Cache=${work}/cache`,
    `Dir::Etc::sourcelist=${source}`,
    'Dir::Etc::sourceparts=-',
    'Dir::Etc::preferencesparts=-',
    'APT::Sandbox::User=',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  run('apt-get', [...options, 'update'], work);
  run('apt-get', [...options, 'download', ...packages], join(work, 'debs'));
  for (const name of readdirSync(join(work, 'debs'))) {
    run('dpkg-deb', ['-x', join(work, 'debs', name), root], work);
  }
}

/** Finds sqlcipher 4 in the path or the user's cache, or puts it there from Debian's packages. */
export function findSqlcipherCli(): CliSearch {
  const installed = { command: 'sqlcipher', args: [] };
  if (isVersion4(installed)) return { cli: installed };
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const home = join(cache, 'cloche', 'sqlcipher');
  const kept = unpacked(join(home, SUITE));
  if (kept !== null) return { cli: kept };
  mkdirSync(home, { recursive: true });
  const work = mkdtempSync(join(home, '.tmp-'));
  try {
    fetchInto(join(work, 'root'), work);
    rmSync(join(home, SUITE), { recursive: true, force: true });
    renameSync(join(work, 'root'), join(home, SUITE));
    const fetched = unpacked(join(home, SUITE));
    return fetched === null ? { missing: 'the fetched sqlcipher does not run' } : { cli: fetched };
  } catch (error) {
    return { missing: `sqlcipher 4 is not installed, and ${String(error)}` };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
