import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCaptures } from '../../electron/services/captures.ts';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { runChild } from '../vault/support/child.ts';
import { contextIn } from './support/open-in-child.ts';
import { makeRawVault, openRaw } from './support/raw-vault.ts';

/** Answers every wish to make bytes lasting with EIO, as a dying disk does, while the file FLAG is there. */
const SHIM = `#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
static int fails(void) { const char *f = getenv("FLAG"); return f && access(f, F_OK) == 0; }
int fsync(int fd) {
  if (fails()) { errno = EIO; return -1; }
  return ((int (*)(int)) dlsym(RTLD_NEXT, "fsync"))(fd);
}
int fdatasync(int fd) {
  if (fails()) { errno = EIO; return -1; }
  return ((int (*)(int)) dlsym(RTLD_NEXT, "fdatasync"))(fd);
}
`;

test('[T16] a save that the disk could not make lasting is reported as failed, and what was saved before stays', async ({
  skip,
}) => {
  const vault = await makeRawVault();
  try {
    const [source, shim, flag] = ['shim.c', 'shim.so', 'flag'].map((name) =>
      join(vault.home, name),
    );
    writeFileSync(source ?? '', SHIM);
    const compiled = spawnSync('gcc', ['-shared', '-fPIC', '-o', shim ?? '', source ?? '', '-ldl']);
    if (compiled.status !== 0)
      return skip('a failing disk is made with gcc: apt-get install gcc libc6-dev');
    const program = await bundleForNode('../../faults/children/failing-child.ts');
    const launcher = ['env', `LD_PRELOAD=${shim}`, `FLAG=${flag}`];
    const told = [...vault.childArguments, flag ?? ''];
    const { lines, code } = await runChild(program, told, () => 'go on', launcher);
    expect({ lines, code }).toEqual({
      lines: ['during storage-failed', 'shown before,after'],
      code: 0,
    });
    const db = await openRaw(vault);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(listCaptures(contextIn(db)).map(({ text }) => text)).toEqual(['before', 'after']);
    db.close();
  } finally {
    vault.remove();
  }
});
