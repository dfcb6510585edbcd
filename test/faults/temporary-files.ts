import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../build/runtime/command.mjs';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { runChild } from '../vault/support/child.ts';
import type { FaultLine } from './fault-line.ts';
import { makeRawVault } from './support/raw-vault.ts';

const WORDS = 'kestrel over moss';
/** Every call that names a file or puts bytes into one. */
const CALLS = 'open,openat,creat,memfd_create,write,pwrite64,writev,pwritev,pwritev2';

/** Why the calls cannot be watched here, in a sentence, or null. */
export function whyNoTrace(): string | null {
  if (process.platform !== 'linux') return 'system calls are watched on Linux alone';
  return findProgram('strace') ? null : 'system calls are watched with: apt-get install strace';
}

/** The words as strace prints the bytes of a text in UTF-8 and in UTF-16. */
const printed = [WORDS, Array.from(WORDS).join('\\0')];

type Seen = { readonly calls: number; readonly temporary: number; readonly withText: number };

function read(trace: string): Seen {
  const lines = trace.split('\n');
  const writes = lines.filter((line) => /\bp?write(64|v2?)?\(/.test(line));
  return {
    calls: lines.length,
    temporary: lines.filter((line) => /etilqs_/.test(line)).length,
    withText: writes.filter((line) => printed.some((text) => line.includes(text))).length,
  };
}

async function sortAndCopy(place: 'memory' | 'file'): Promise<Seen> {
  const vault = await makeRawVault();
  try {
    const program = await bundleForNode('../../faults/children/sorting-child.ts');
    const file = join(vault.home, 'calls');
    const strace = ['strace', '-f', '--seccomp-bpf', '-s', '70000', '-e', `trace=${CALLS}`];
    const told = [...vault.childArguments, WORDS, place];
    const { lines, code } = await runChild(program, told, undefined, [...strace, '-o', file]);
    if (code !== 0 || lines.at(-1) !== 'done') throw new Error('the work was not done');
    return read(readFileSync(file, 'latin1'));
  } finally {
    vault.remove();
  }
}

/** Sorts, searches and backs up more than fits, and watches every call that could put a word of it into a file. */
export async function wordsInTemporaryFiles(): Promise<FaultLine[]> {
  const seen = await sortAndCopy('memory');
  const control = await sortAndCopy('file');
  const isControlled = control.temporary > 0 && control.withText > 0;
  return [
    {
      name: 'Sort, search and back up: calls that open a temporary file or write a word of it',
      tried: seen.calls,
      bad: seen.temporary + seen.withText,
      bar: '0, and the control does both',
      isKept: seen.calls > 0 && seen.temporary + seen.withText === 0 && isControlled,
      note: `control: ${control.temporary} temporary files, ${control.withText} writes with text`,
    },
  ];
}
