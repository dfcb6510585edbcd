import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileSteps } from '../../electron/vault/file-steps.ts';
import { copyHere } from '../../electron/vault/rotate-copier.ts';
import { nameSteps } from '../../electron/vault/rotate-switch.ts';
import { sessionForChild } from './support/session-for-child.ts';
import { contentOf, filesIn, fillVault } from './support/vault-content.ts';
import { lockedVault, newSession, PASSPHRASE, refusalOf } from './support/vault-fixture.ts';

const NEW = 'a passphrase made afterwards';

/** Copies a folder as it is at one moment: begins anew when a passing file went while it was being copied. */
function copyWhole(from: string, to: string): void {
  for (;;) {
    try {
      cpSync(from, to, { recursive: true });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      rmSync(to, { recursive: true, force: true });
    }
  }
}

/** What a program that ended at once would leave at each step of a change of data key, one folder each. */
async function everyMoment() {
  const { folder, session: maker, recoveryCode } = await lockedVault();
  const moments: string[] = [];
  const moment = () => {
    const copy = `${folder}-at-${moments.length}`;
    copyWhole(folder, copy);
    moments.push(copy);
  };
  const around =
    <A extends unknown[], R>(step: (...input: A) => R) =>
    (...input: A): R => {
      moment();
      const result = step(...input);
      moment();
      return result;
    };
  const session = sessionForChild(folder, {
    fileSteps: {
      ...fileSteps,
      writeNew: around(fileSteps.writeNew),
      rename: around(fileSteps.rename),
    },
    nameSteps: {
      rename: around(nameSteps.rename),
      remove: around(nameSteps.remove),
      syncFolder: around(nameSteps.syncFolder),
    },
    copier: (request, { signal, enter }) =>
      copyHere(request, {
        signal,
        enter: (stage) => {
          moment();
          enter(stage);
        },
      }),
  });
  onTestFinished(() => session.lock());
  maker.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  fillVault(session);
  const content = contentOf(session);
  const made = await session.newDataKey({ passphrase: PASSPHRASE });
  session.lock();
  moment();
  return { moments, content, codes: [recoveryCode, made?.recoveryCode ?? ''] as const };
}

test('[T31] left at any step of a change of data key, the passphrase opens the vault, and the old code or the new one does', async () => {
  const { moments, content, codes } = await everyMoment();
  const [oldCode, newCode] = codes;
  const inForce: string[] = [];
  for (const [index, folder] of moments.entries()) {
    const session = newSession(folder);
    const copy = join(folder, '..', `copy ${index}`);
    cpSync(folder, copy, { recursive: true });
    await session.unlock({ folder, passphrase: PASSPHRASE });
    expect(session.state()).toMatchObject({ state: 'open', warnings: [] });
    expect(contentOf(session)).toBe(content);
    const left = filesIn(folder).filter((name) => !/^backups$|-journal$/.test(name));
    expect(left).toEqual(['vault.db', 'vault.keys']);
    inForce.push(await session.recoveryCode({ passphrase: PASSPHRASE }));
    session.lock();
    const other = newSession(copy);
    const recover = (code: string) => other.recover({ folder: copy, code, passphrase: NEW });
    const byOld = await refusalOf(() => recover(oldCode));
    if (byOld !== 'nothing was refused') {
      expect(byOld).toEqual({ code: 'recovery-code-replaced' });
      await recover(newCode);
    }
    expect(contentOf(other)).toBe(content);
    other.lock();
    for (const done of [folder, copy]) rmSync(done, { recursive: true });
  }
  expect(moments.length).toBeGreaterThan(18);
  expect(new Set(inForce)).toEqual(new Set(codes));
  // Once the new one is in force it stays so.
  expect(inForce.lastIndexOf(oldCode)).toBeLessThan(inForce.indexOf(newCode));
}, 240_000);
