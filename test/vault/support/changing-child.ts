import { closeSync, openSync, writeSync } from 'node:fs';
import { nativeArgon2 } from '../../../electron/vault/argon2.ts';
import { changePassphrase } from '../../../electron/vault/change-passphrase.ts';
import { type FileSteps, fileSteps } from '../../../electron/vault/file-steps.ts';
import { sessionForChild } from './session-for-child.ts';

const [folder = '', current = '', next = '', stopAt = ''] = process.argv.slice(2);
let moment = 0;

/** Ends this program without warning at the moment it was told. */
function moments(): void {
  moment += 1;
  if (moment === Number(stopAt)) process.kill(process.pid, 'SIGKILL');
}

function around<A extends unknown[]>(step: (...input: A) => Promise<void>) {
  return async (...input: A) => {
    moments();
    await step(...input);
    moments();
  };
}

const deadly: FileSteps = {
  writeNew: async (path, bytes) => {
    moments();
    if (moment + 1 === Number(stopAt)) {
      const half = openSync(path, 'wx', 0o600);
      writeSync(half, bytes, 0, Math.floor(bytes.length / 2));
      closeSync(half);
      moments();
    }
    moments();
    await fileSteps.writeNew(path, bytes);
    moments();
  },
  rename: around(fileSteps.rename),
  syncFolder: around(fileSteps.syncFolder),
  remove: fileSteps.remove,
};

const session = sessionForChild(folder);
await session.unlock({ folder, passphrase: current });
process.stdout.write('unlocked\n');
const db = session.database();
await changePassphrase({ db, folder, current, next, argon2: nativeArgon2, steps: deadly });
moments();
session.lock();
