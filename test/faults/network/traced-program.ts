import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionWish } from './session.ts';

/** Every call with which something could leave, or a door be opened. */
const CALLS = 'connect,bind,listen,sendto,sendmsg,sendmmsg';

/** How often a program was started, for the names of the files. */
let starts = 0;

/**
 * A program that starts the wished one under strace, which writes down what its processes ask of the network. What the
 * program says of itself is kept too: on which ports it waits for the driver. Without a trace it is the program itself.
 */
export function tracedProgram({ executable, home, trace }: SessionWish): string {
  if (trace === null) return executable;
  starts += 1;
  const script = join(home, `start-${starts}.sh`);
  const said = `${trace}-${starts}.stderr`;
  const strace = `strace -f -yy --seccomp-bpf -e trace=${CALLS} -o '${trace}-${starts}.trace'`;
  const lines = [
    '#!/bin/bash',
    // Not a child of this process: strace waits for all of its own.
    `mkfifo '${said}.pipe' && (tee '${said}' < '${said}.pipe' >&2 &)`,
    `exec 2> '${said}.pipe'`,
    `exec ${strace} '${executable}' "$@"`,
  ];
  writeFileSync(script, lines.join('\n'), { mode: 0o755 });
  return script;
}
