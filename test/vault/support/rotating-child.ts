import { type FileSteps, fileSteps } from '../../../electron/vault/file-steps.ts';
import { copyHere } from '../../../electron/vault/rotate-copier.ts';
import { type NameSteps, nameSteps } from '../../../electron/vault/rotate-switch.ts';
import { sessionForChild } from './session-for-child.ts';

/** Changes the data key and ends without warning at the moment it was told; 0 is never. Says the new code. */
const [folder = '', passphrase = '', stopAt = '0'] = process.argv.slice(2);
let moment = 0;

function moments(): void {
  moment += 1;
  if (moment === Number(stopAt)) process.kill(process.pid, 'SIGKILL');
}

const files: FileSteps = {
  ...fileSteps,
  writeNew: async (path, bytes) => {
    moments();
    await fileSteps.writeNew(path, bytes);
    moments();
  },
  rename: async (from, to) => {
    moments();
    await fileSteps.rename(from, to);
    moments();
  },
  syncFolder: async (path) => {
    await fileSteps.syncFolder(path);
    moments();
  },
};

const names: NameSteps = {
  rename: (from, to) => {
    moments();
    nameSteps.rename(from, to);
    moments();
  },
  remove: (file) => {
    moments();
    nameSteps.remove(file);
    moments();
  },
  syncFolder: (path) => {
    moments();
    nameSteps.syncFolder(path);
    moments();
  },
};

const session = sessionForChild(folder, {
  fileSteps: files,
  nameSteps: names,
  copier: (request, { signal, enter }) =>
    copyHere(request, {
      signal,
      enter: (stage) => {
        moments();
        enter(stage);
      },
    }),
});
await session.unlock({ folder, passphrase });
process.stdout.write('unlocked\n');
const rotated = await session.newDataKey({ passphrase });
moments();
process.stdout.write(`${rotated?.recoveryCode ?? 'stopped'}\n`);
session.lock();
