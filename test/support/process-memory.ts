import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { processTree } from '../bench/process-tree.ts';

/** Bytes read at once; neighbours overlap by the longest needle, so that none is cut in two. */
const CHUNK = 4 * 1024 * 1024;

/** What is looked for, by a name that may be shown. */
export type Needles = Readonly<Record<string, Buffer>>;

/** A text as memory may hold it: in UTF-8, and as JavaScript and Chromium keep it. */
export function textNeedles(name: string, text: string): Needles {
  return {
    [`${name} in UTF-8`]: Buffer.from(text, 'utf8'),
    [`${name} in UTF-16`]: Buffer.from(text, 'utf16le'),
  };
}

function factOf(pid: string, fact: 'environ' | 'cmdline'): string[] {
  try {
    return readFileSync(`/proc/${pid}/${fact}`, 'latin1').split(/[\0 ]/);
  } catch {
    // It has ended, or is somebody else's.
    return [];
  }
}

/**
 * Every process that was started with this home, and all that they started. One that Electron started anew has written
 * over the place where the kernel shows its surroundings; it is known by an argument of its own.
 */
export function processesOf(home: string, argument?: string): number[] {
  const mine = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter(
      (pid) =>
        factOf(pid, 'environ').includes(`HOME=${home}`) ||
        (argument !== undefined && factOf(pid, 'cmdline').includes(argument)),
    );
  return [...new Set(mine.flatMap((pid) => processTree(Number(pid))))];
}

/** Whether a process still runs; one that has ended and was not yet collected holds no memory. */
export function isAlive(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`) !== '';
  } catch {
    return false;
  }
}

function readableRegions(pid: number): (readonly [number, number])[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .filter((line) => / r[w-][x-][ps] /.test(line) && !/\[v(var|syscall)/.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')).split('-'))
    .map(([from = '', to = '']) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
}

function count(chunk: Buffer, needle: Buffer, from: number): number {
  let found = 0;
  for (let at = chunk.indexOf(needle, from); at >= 0; at = chunk.indexOf(needle, at + 1)) {
    found += 1;
  }
  return found;
}

/** How often each needle is in the memory of a process. Gives nothing for one that has ended. */
export function searchMemory(pid: number, needles: Needles): Record<string, number> {
  const found = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]));
  const longest = Math.max(...Object.values(needles).map(({ length }) => length));
  let memory: number;
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return found;
  }
  const buffer = Buffer.alloc(CHUNK + longest);
  try {
    for (const [start, end] of readableRegions(pid)) {
      let kept = 0;
      for (let at = start; at < end; ) {
        const length = readAt(memory, buffer, kept, Math.min(CHUNK, end - at), at);
        if (length === 0) break;
        const chunk = buffer.subarray(0, kept + length);
        for (const [name, needle] of Object.entries(needles)) {
          // What lies wholly in the part that was read before is counted already.
          const from = Math.max(0, kept - needle.length + 1);
          found[name] = (found[name] ?? 0) + count(chunk, needle, from);
        }
        kept = Math.min(longest - 1, chunk.length);
        chunk.copy(buffer, 0, chunk.length - kept);
        at += length;
      }
    }
  } finally {
    closeSync(memory);
  }
  return found;
}

function readAt(file: number, into: Buffer, at: number, length: number, from: number): number {
  try {
    return readSync(file, into, at, length, from);
  } catch {
    // The kernel gives no page there.
    return 0;
  }
}

/** The same over many processes together. */
export function searchMemories(pids: readonly number[], needles: Needles): Record<string, number> {
  const total = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]));
  for (const pid of pids) {
    for (const [name, found] of Object.entries(searchMemory(pid, needles))) {
      total[name] = (total[name] ?? 0) + found;
    }
  }
  return total;
}
