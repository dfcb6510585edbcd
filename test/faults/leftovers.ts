import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedPrograms } from '../../build/package.mjs';
import { temporaryHome, userData } from '../support/electron-app.ts';
import { startPlainApp } from '../support/plain-app.ts';
import { createPortfolio } from '../support/portfolio.ts';
import { type Needles, textNeedles } from '../support/process-memory.ts';
import { workWith } from './canaries.ts';
import type { FaultLine } from './fault-line.ts';

type Entry = { readonly path: string; readonly mode: number; readonly isFolder: boolean };

/** Every file and folder below, links and sockets left out. */
function entriesIn(folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isFile() && !entry.isDirectory()) return [];
    const own = { path, mode: statSync(path).mode & 0o777, isFolder: entry.isDirectory() };
    return own.isFolder ? [own, ...entriesIn(path)] : [own];
  });
}

const writtenAs = (text: string): Needles => ({
  ...textNeedles('text', text),
  'text in base64': Buffer.from(Buffer.from(text).toString('base64').slice(0, 16)),
});

const isIn = (content: Buffer, needles: Needles) =>
  Object.values(needles).some((needle) => content.includes(needle));

/** What a session that ended in a kill left in a home and a temporary folder of its own. */
async function killedSession(umask: string) {
  const [home, passing] = [temporaryHome(), temporaryHome()];
  const canary = 'kestrel-over-moss-and-water';
  const needles = writtenAs(canary);
  const filesWith = () =>
    [home.folder, passing.folder]
      .flatMap(entriesIn)
      .filter(({ isFolder, path }) => !isFolder && isIn(readFileSync(path), needles));
  const app = await startPlainApp({
    home: home.folder,
    executable: packagedPrograms().drivable,
    env: { TMPDIR: passing.folder },
    under: ['sh', '-c', `umask ${umask}; exec "$0" "$@"`],
  });
  try {
    await createPortfolio(app.page());
    await workWith(app, canary, `${canary}-half-written`);
    await app.end();
    const leaks = filesWith().length + (isIn(Buffer.from(app.said()), needles) ? 1 : 0);
    const kept = entriesIn(userData(home.folder)).filter(
      ({ path }) => !path.startsWith(join(userData(home.folder), 'browser')),
    );
    const open = kept.filter(({ mode, isFolder }) => mode !== (isFolder ? 0o700 : 0o600));
    // The same search finds the text where it was written on purpose.
    writeFileSync(join(passing.folder, 'control'), `x${canary}x`);
    const isControlled = filesWith().length > 0;
    return { leaks, kept: kept.length, open: open.map(({ path }) => path), isControlled };
  } finally {
    await app.end();
    home.remove();
    passing.remove();
  }
}

/** Works in the app, kills it, and looks at every file it left: for what was written, and for who may read it. */
export async function leftByKilledSession(umask: '000' | '022'): Promise<FaultLine[]> {
  const { leaks, kept, open, isControlled } = await killedSession(umask);
  return [
    {
      name: `Kill after a session: files outside the vault, and output, that hold its text (umask ${umask})`,
      tried: 1,
      bad: leaks,
      bar: '0, and a planted file is found',
      isKept: leaks === 0 && isControlled,
    },
    {
      name: `Files and folders of the app that others may read (umask ${umask})`,
      tried: kept,
      bad: open.length,
      bar: '0 of at least 4',
      isKept: open.length === 0 && kept >= 4,
      note: open.join(', '),
    },
  ];
}
