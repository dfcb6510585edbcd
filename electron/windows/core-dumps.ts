import { readFileSync, writeFileSync } from 'node:fs';

/** No kind of memory: what is left of a dump says where the program stood, and holds nothing of what it worked on. */
const NOTHING = '0';

/** The processes that this one has started so far, and theirs. */
function startedBy(pid: string): string[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === ''
    ? []
    : children.split(' ').flatMap((child) => [child, ...startedBy(child)]);
}

function leaveOut(pid: string): void {
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, NOTHING);
  } catch {
    // It has ended, or its sandbox keeps it from dumping anything at all; or the system knows no dumps.
  }
}

/**
 * Has Linux write no memory of the app into a core dump, whoever receives it and whatever the limits are. Whatever is
 * started from here on inherits it; those that Chromium starts first are told.
 */
export function keepMemoryOutOfDumps(): void {
  if (process.platform !== 'linux') return;
  leaveOut('self');
  try {
    for (const pid of startedBy(String(process.pid))) leaveOut(pid);
  } catch {
    // A kernel that lists no children: the sandbox is what is left.
  }
}
