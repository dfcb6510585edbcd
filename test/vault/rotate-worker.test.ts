import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Copier, copierIn } from '../../electron/vault/rotate-copier.ts';
import { bundleForNode } from './support/bundle-for-node.ts';
import { sessionForChild } from './support/session-for-child.ts';
import { contentOf, filesIn, fillVault } from './support/vault-content.ts';
import { lockedVault, PASSPHRASE, refusalOf } from './support/vault-fixture.ts';

let inWorker: Copier;
beforeAll(async () => {
  inWorker = copierIn(await bundleForNode('../../../electron/vault/rotate-worker.ts'));
});

async function openVault(copier: Copier) {
  const { folder, session: maker, recoveryCode } = await lockedVault();
  maker.lock();
  const session = sessionForChild(folder, { copier });
  onTestFinished(() => session.lock());
  await session.unlock({ folder, passphrase: PASSPHRASE });
  fillVault(session);
  return { folder, session, recoveryCode, before: contentOf(session) };
}

test('the copy is made in a thread of its own, whose stages are told, and this one goes on meanwhile', async () => {
  const stages: string[] = [];
  const { folder, session, before } = await openVault((request, { signal, enter }) =>
    inWorker(request, {
      signal,
      enter: (stage) => {
        stages.push(stage);
        enter(stage);
      },
    }),
  );
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  const made = await session.newDataKey({ passphrase: PASSPHRASE });
  clearInterval(turning);
  expect(stages).toEqual(['copying', 'encrypting', 'checking']);
  expect(turns).toBeGreaterThan(5);
  expect(contentOf(session)).toBe(before);
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(await session.recoveryCode({ passphrase: PASSPHRASE })).toBe(made?.recoveryCode);
});

test('stopped, the thread ends, nothing of its copy is left and the old key is in force', async () => {
  const { folder, session, recoveryCode, before } = await openVault((request, parts) => {
    const copying = inWorker(request, parts);
    session.stopKeyWork();
    return copying;
  });
  expect(await session.newDataKey({ passphrase: PASSPHRASE })).toBe(null);
  expect(filesIn(folder).filter((name) => !name.endsWith('-journal'))).toEqual([
    'vault.db',
    'vault.keys',
  ]);
  expect(contentOf(session)).toBe(before);
  expect(await session.recoveryCode({ passphrase: PASSPHRASE })).toBe(recoveryCode);
});

test('what the thread refuses is refused here', async () => {
  const { folder, session, before } = await openVault((request, parts) =>
    inWorker({ ...request, to: `${folder}/not there/vault.db.new` }, parts),
  );
  expect(await refusalOf(() => session.newDataKey({ passphrase: PASSPHRASE }))).toEqual({
    code: 'storage-failed',
  });
  expect(contentOf(session)).toBe(before);
});
