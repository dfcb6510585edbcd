import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

type Source = { readonly file: string; readonly text: string };
type Import = { readonly from: string; readonly what: string; readonly typeOnly: boolean };

/** Every source file, by its path from the top with forward slashes. */
function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = join(root, folder, name);
        return {
          file: relative(root, path).split(sep).join('/'),
          text: readFileSync(path, 'utf8'),
        };
      }),
  );
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');

function importsOf({ file, text }: Source): Import[] {
  const statements = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^;'"]*?\bfrom\s*)?['"]([^'"]+)['"]/g;
  const calls = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;
  const code = withoutComments(text);
  const found = [
    ...Array.from(code.matchAll(statements), (match) => ({
      from: match[4] ?? '',
      what: match[3] ?? '',
      typeOnly: match[2] !== undefined,
    })),
    ...Array.from(code.matchAll(calls), (match) => ({
      from: match[1] ?? '',
      what: '',
      typeOnly: false,
    })),
  ];
  return found.map((one) => ({
    ...one,
    from: one.from.startsWith('.') ? posix.join(dirname(file), one.from) : one.from,
  }));
}

/** Which files may be imported from where; a file may always import shared/ and what is beside it. */
const mayImport: readonly { readonly in: RegExp; readonly only: readonly RegExp[] }[] = [
  { in: /^shared\//, only: [] },
  { in: /^electron\/(main|inside)\.ts$/, only: [/^electron\//] },
  { in: /^electron\/preload\.ts$/, only: [] },
  { in: /^electron\/[^/]+\.ts$/, only: [/^electron\/vault\//, /^electron\/[^/]+\.ts$/] },
  {
    in: /^electron\/ipc\//,
    only: [/^electron\/services\//, /^electron\/vault\//, /^electron\/our-page\.ts$/],
  },
  { in: /^electron\/services\//, only: [/^electron\/database\//, /^electron\/transfer\//] },
  { in: /^electron\/transfer\//, only: [/^electron\/database\//] },
  { in: /^electron\/vault\//, only: [/^electron\/database\//] },
  { in: /^electron\/database\//, only: [] },
  {
    in: /^electron\/windows\//,
    only: [
      /^electron\/our-page\.ts$/,
      /^electron\/settings\.ts$/,
      /^electron\/vault\/(atomic-write|classify-failure)\.ts$/,
    ],
  },
  {
    in: /^renderer\/features\//,
    only: [/^renderer\/(ui|parts|words)\//, /^renderer\/[^/]+\.tsx?$/],
  },
  { in: /^renderer\/parts\//, only: [/^renderer\/(ui|words)\//, /^renderer\/[^/]+\.tsx?$/] },
  { in: /^renderer\/words\//, only: [] },
  {
    in: /^renderer\/app\//,
    only: [/^renderer\/(features|ui|parts|words)\//, /^renderer\/[^/]+\.tsx?$/],
  },
  { in: /^renderer\/ui\//, only: [] },
  { in: /^renderer\/main\.tsx$/, only: [/^renderer\//] },
  { in: /^renderer\/[^/]+\.tsx?$/, only: [/^renderer\/[^/]+\.tsx?$/] },
];

/** The room a file is in: a feature is a room of its own. */
function roomOf(file: string): string {
  const parts = file.split('/');
  const depth = file.startsWith('renderer/features/') ? 3 : file.startsWith('shared/') ? 1 : 2;
  return parts.slice(0, Math.min(depth, parts.length - 1)).join('/');
}

function isAllowed(file: string, target: string): boolean {
  if (target.startsWith('shared/')) return true;
  if (file.startsWith('shared/')) return target === 'zod';
  const isPackage = !/^(electron|renderer|build|test)\//.test(target);
  if (isPackage) return true;
  if (roomOf(file) === roomOf(target) && roomOf(file).includes('/')) return true;
  const rule = mayImport.find((one) => one.in.test(file));
  return rule?.only.some((pattern) => pattern.test(target)) ?? false;
}

function trespasses(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(({ from }) => !isAllowed(source.file, from))
      .map(({ from }) => `${source.file} -> ${from}`),
  );
}

/** Files that hold a word outside comments, other than those that may. */
function spread(sources: readonly Source[], word: RegExp, door: RegExp): string[] {
  return sources
    .filter(({ file, text }) => !door.test(file) && word.test(withoutComments(text)))
    .map(({ file }) => file);
}

const tree = sourcesIn('shared', 'electron', 'renderer');

describe('rooms', () => {
  test('nobody imports from a room that is not theirs to enter', () => {
    expect(trespasses(tree)).toEqual([]);
  });

  test('a planted trespass of each kind is found', () => {
    const planted: Source[] = [
      {
        file: 'renderer/features/goals/goals.tsx',
        text: "import { a } from '../skills/a.ts';\nimport { b } from '../../../electron/main.ts';",
      },
      { file: 'renderer/ui/button.tsx', text: "import { ask } from '../api.ts';" },
      { file: 'renderer/app/shell.tsx', text: "export { x } from '../../electron/vault/x.ts';" },
      {
        file: 'electron/database/goals.ts',
        text: "import {\n  type Context,\n} from '../services/context.ts';",
      },
      {
        file: 'electron/services/goals.ts',
        text: "const v = await import('../vault/session.ts');",
      },
      { file: 'electron/preload.ts', text: "import './main.ts';" },
      { file: 'shared/domain/goal.ts', text: "import { readFileSync } from 'node:fs';" },
      { file: 'shared/rating/estimate.ts', text: "import type { X } from '../../electron/x.ts';" },
    ];
    expect(trespasses(planted)).toEqual([
      'renderer/features/goals/goals.tsx -> renderer/features/skills/a.ts',
      'renderer/features/goals/goals.tsx -> electron/main.ts',
      'renderer/ui/button.tsx -> renderer/api.ts',
      'renderer/app/shell.tsx -> electron/vault/x.ts',
      'electron/database/goals.ts -> electron/services/context.ts',
      'electron/services/goals.ts -> electron/vault/session.ts',
      'electron/preload.ts -> electron/main.ts',
      'shared/domain/goal.ts -> node:fs',
      'shared/rating/estimate.ts -> electron/x.ts',
    ]);
  });

  test('the preload depends on the channel names and Electron alone', () => {
    const preload = tree.filter(({ file }) => file === 'electron/preload.ts');
    expect(preload.flatMap(importsOf).map(({ from }) => from)).toEqual([
      'electron',
      'shared/ipc/channels.ts',
    ]);
    const names = tree.filter(({ file }) => file === 'shared/ipc/channels.ts');
    expect(names.flatMap(importsOf)).toEqual([]);
  });
});

describe('doors', () => {
  test('only serve.ts listens to the window', () => {
    const electron = tree.filter(({ file }) => file.startsWith('electron/'));
    expect(spread(electron, /\bipcMain\b/, /^electron\/ipc\/serve\.ts$/)).toEqual([]);
    expect(spread(electron, /\bipcMain\b/, /^nothing$/)).toEqual(['electron/ipc/serve.ts']);
  });

  test('only the preload holds the other end', () => {
    expect(spread(tree, /\bipcRenderer\b/, /^electron\/preload\.ts$/)).toEqual([]);
  });

  test('only api.ts uses the bridge', () => {
    const renderer = tree.filter(({ file }) => file.startsWith('renderer/'));
    expect(spread(renderer, /\bwindow\s*\.\s*cloche\b/, /^renderer\/api\.ts$/)).toEqual([]);
    expect(spread(renderer, /\bwindow\s*\.\s*cloche\b/, /^nothing$/)).toEqual(['renderer/api.ts']);
  });

  test('only the vault and the database open SQLite; others may name its type', () => {
    const strangers = tree
      .filter(({ file }) => !/^electron\/(vault|database)\//.test(file))
      .filter((source) =>
        importsOf(source).some(({ from, typeOnly }) => from === 'better-sqlite3' && !typeOnly),
      );
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  test('Electron is imported by the window code, the one server, the preload and main alone', () => {
    const users = tree.filter((source) =>
      importsOf(source).some(({ from, typeOnly }) => from === 'electron' && !typeOnly),
    );
    const mayUse = /^electron\/(windows\/|(main|inside|preload)\.ts$|ipc\/serve\.ts$)/;
    expect(users.map(({ file }) => file).filter((file) => !mayUse.test(file))).toEqual([]);
  });
});

describe('the archive of everything', () => {
  const reader = 'electron/vault/archive/whole-vault-rows.ts';

  function readersOfEverything(sources: readonly Source[]): string[] {
    return sources
      .filter((source) => importsOf(source).some(({ from }) => from === reader))
      .map(({ file }) => file)
      .filter((file) => !file.startsWith('electron/vault/archive/'));
  }

  test('nobody else reads every row of a vault', () => {
    expect(tree.some(({ file }) => file === reader)).toBe(true);
    expect(readersOfEverything(tree)).toEqual([]);
    const planted = [
      {
        file: 'electron/transfer/share.ts',
        text: "import { rowPages } from '../vault/archive/whole-vault-rows.ts';",
      },
    ];
    expect(readersOfEverything(planted)).toEqual(['electron/transfer/share.ts']);
  });

  test('it is asked for by its owner alone, and what goes to others knows nothing of it', () => {
    const users = tree
      .filter(({ file }) => !file.startsWith('electron/vault/archive/'))
      .filter((source) =>
        importsOf(source).some(({ from }) => from.startsWith('electron/vault/archive/')),
      );
    expect(users.map(({ file }) => file).sort()).toEqual([
      'electron/ipc/archive-handlers.ts',
      'electron/ipc/check-handlers.ts',
    ]);
  });
});

describe('what nothing here may do', () => {
  const network =
    /^(node:)?(https?|http2|net|tls|dgram|dns|dns\/promises|inspector|undici|ws|axios|node-fetch)$/;

  function talkers(sources: readonly Source[]): string[] {
    return sources.flatMap((source) =>
      importsOf(source)
        .filter(
          ({ from, what }) =>
            network.test(from) ||
            (from === 'electron' && /\b(net|autoUpdater|crashReporter)\b/.test(what)),
        )
        .map(({ from }) => `${source.file} -> ${from}`),
    );
  }

  test('no part of the app can speak to a network', () => {
    expect(talkers(tree)).toEqual([]);
  });

  const ways =
    /(?<!\.)\b(fetch|importScripts)\s*\(|\bnew\s+(WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b|\bnode:child_process\b/;
  /** It fetches parts of the app, and calls that so. */
  const namesakes = /^renderer\/ui\/later\.tsx$/;

  test('no part of the app asks a page, a worker or another program to speak for it', () => {
    expect(spread(tree, ways, namesakes)).toEqual([]);
    const planted = [
      { file: 'electron/a-worker.ts', text: "const x = await fetch('https://example.com');" },
      { file: 'renderer/x.ts', text: "navigator.sendBeacon('/x');" },
      { file: 'electron/vault/x.ts', text: "import { spawn } from 'node:child_process';" },
    ];
    expect(spread(planted, ways, namesakes)).toEqual(planted.map(({ file }) => file));
  });

  test('a planted way to the network is found', () => {
    const planted = [
      { file: 'electron/vault/x.ts', text: "import { request } from 'node:https';" },
      { file: 'electron/windows/x.ts', text: "import { app, net } from 'electron';" },
    ];
    expect(talkers(planted)).toEqual([
      'electron/vault/x.ts -> node:https',
      'electron/windows/x.ts -> electron',
    ]);
  });

  test('shared/ reads no clock, draws no chance and writes no log', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bperformance\.|\bTemporal\.Now\b|\bconsole\./;
    const shared = tree.filter(({ file }) => file.startsWith('shared/'));
    expect(spread(shared, impure, /^nothing$/)).toEqual([]);
    const planted = [{ file: 'shared/x.ts', text: 'const now = new Date( );' }];
    expect(spread(planted, impure, /^nothing$/)).toEqual(['shared/x.ts']);
  });

  test('no page is built from a string of markup', () => {
    const renderer = tree.filter(({ file }) => file.startsWith('renderer/'));
    const markup = /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|\beval\(/;
    expect(spread(renderer, markup, /^nothing$/)).toEqual([]);
  });
});

describe('the house', () => {
  const given = [
    'build',
    'electron',
    'package.json',
    'renderer',
    'shared',
    'test',
    'tsconfig.json',
  ];
  const beside = [
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'package-lock.json',
  ];
  const made = ['node_modules', 'out', 'dist'];

  test('has at its top what was given and the papers beside it, nothing else', () => {
    const top = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(top.filter((name) => ![...given, ...beside].includes(name))).toEqual([]);
    expect(given.filter((name) => !top.includes(name))).toEqual([]);
  });

  test('has no drawer for what nobody could name', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types)(\.tsx?$|\/)/;
    expect(tree.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  });

  test('has no file over 400 lines', () => {
    const long = tree.filter(({ text }) => text.split('\n').length > 401);
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
