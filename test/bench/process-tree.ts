import { readdirSync, readFileSync } from 'node:fs';

function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = parentOf(Number(entry));
    if (parent !== null) found.set(Number(entry), parent);
  }
  return found;
}

/** Null when the process has ended meanwhile. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

/** A process and everything it started. */
export function processTree(root: number): number[] {
  const known = parents();
  const tree = [root];
  for (const pid of tree) {
    for (const [child, parent] of known) if (parent === pid) tree.push(child);
  }
  return tree;
}

/** Proportional set size of a process and everything it started, in MB; pages shared are counted once. */
export function pssOfTree(root: number): number {
  const kilobytes = processTree(root).map((pid) => {
    try {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}
