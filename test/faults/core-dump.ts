import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { temporaryHome } from '../support/electron-app.ts';
import { type PlainApp, startPlainApp } from '../support/plain-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';
import { isAlive, textNeedles } from '../support/process-memory.ts';
import { workWith } from './canaries.ts';

const PATTERN = '/proc/sys/kernel/core_pattern';
/** More than the registers of a processor hold: a dump shows those of every thread, whatever is left out of it. */
const text = Array.from({ length: 80 }, (_, n) => `kestrel${n * 7919}`).join(' ');
/** What Linux dumps unless a program says otherwise. */
const USUAL_FILTER = '0x33';

/** Why no dump can be looked at here, in a sentence, or null. */
export function whyNoDumps(): string | null {
  if (process.platform !== 'linux') return 'core dumps are looked at on Linux alone';
  const pattern = readFileSync(PATTERN, 'utf8').trim();
  return /^[|/]/.test(pattern) ? `this system takes core dumps elsewhere: ${pattern}` : null;
}

/** Reads a large file in pieces that overlap. */
function* piecesOf(path: string): Generator<Buffer> {
  const [size, overlap] = [8 * 1024 * 1024, 4096];
  const buffer = Buffer.alloc(size);
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < statSync(path).size; at += size - overlap) {
      yield buffer.subarray(0, readSync(file, buffer, 0, size, at));
    }
  } finally {
    closeSync(file);
  }
}

function holdsText(path: string): boolean {
  const needles = Object.values(textNeedles('text', text));
  for (const piece of piecesOf(path)) {
    if (needles.some((needle) => piece.includes(needle))) return true;
  }
  return false;
}

const LOAD = 1;

/** Bytes of memory in a dump, by the headers of its segments: ELF for 64 bits, low byte first. */
function memoryIn(path: string): number {
  const [head = Buffer.alloc(0)] = piecesOf(path);
  const [start, size, count] = [
    Number(head.readBigUInt64LE(32)),
    head.readUInt16LE(54),
    head.readUInt16LE(56),
  ];
  const segments = Array.from({ length: count }, (_, n) => head.subarray(start + n * size));
  return segments
    .filter((segment) => segment.readUInt32LE(0) === LOAD)
    .reduce((sum, segment) => sum + Number(segment.readBigUInt64LE(32)), 0);
}

export type Dumped = {
  /** Bytes of the program's memory in what the kernel wrote; null when it wrote nothing. */
  readonly memory: number | null;
  readonly withText: boolean;
  /** What a crash reporter would leave: its folder, or a report. */
  readonly reports: readonly string[];
};

/** Number of the process that draws the window, told by what it was started with. */
function drawingProcess(app: PlainApp): number {
  const found = app
    .processes()
    .find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('--type=renderer'));
  if (found === undefined) throw new Error('no process draws');
  return found;
}

/** Until the main process has had the text too. */
async function untilKept(app: PlainApp): Promise<void> {
  const asked = { form: 'skill', recordId: null };
  while (!JSON.stringify(await askRaw(app.page(), 'drafts.find', asked)).includes(text)) {
    await new Promise((later) => setTimeout(later, 50));
  }
}

/**
 * Works in an app that may dump as much as it likes, ends one of its processes by a signal of a crash, and looks into
 * what the kernel wrote. @param options.unguarded Undoes what the app does against it, which shows that the dump is looked into.
 */
export async function dumpOf(
  which: 'main' | 'window',
  options: { readonly unguarded: boolean },
): Promise<Dumped> {
  const [home, place] = [temporaryHome(), temporaryHome()];
  const app = await startPlainApp({
    home: home.folder,
    under: ['sh', '-c', `cd '${place.folder}' && ulimit -c unlimited && exec "$0" "$@"`],
  });
  try {
    await createPortfolio(app.page());
    await workWith(app, 'kestrel-over-saltmarsh', 'half-written');
    await app.page().getByRole('dialog').getByLabel('What it means for you').fill(text);
    await untilKept(app);
    const pid = which === 'main' ? app.mainProcess() : drawingProcess(app);
    if (options.unguarded) writeFileSync(`/proc/${pid}/coredump_filter`, USUAL_FILTER);
    process.kill(pid, 'SIGSEGV');
    while (isAlive(pid)) await new Promise((later) => setTimeout(later, 20));
    const [dump] = readdirSync(place.folder).map((name) => join(place.folder, name));
    const left = readdirSync(home.folder, { recursive: true, encoding: 'utf8' });
    return {
      memory: dump === undefined ? null : memoryIn(dump),
      withText: dump !== undefined && holdsText(dump),
      reports: left.filter((name) => /crashpad|\.dmp$/i.test(name)),
    };
  } finally {
    await app.end();
    home.remove();
    place.remove();
  }
}
