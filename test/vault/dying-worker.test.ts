import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Argon2 } from '../../electron/vault/argon2.ts';
import { proveInWorker } from '../../electron/vault/backups/prove-in-worker.ts';
import { provenArgon2 } from '../../electron/vault/crypto-self-test.ts';
import { copierIn } from '../../electron/vault/rotate-copier.ts';
import { cutShort } from '../../electron/vault/worker-end.ts';
import { refusalOf } from './support/vault-fixture.ts';

/** Ways in which a thread can end without having said anything. */
const deaths = {
  'leaves without a word': 'process.exit(0);',
  'ends with a failure': 'process.exit(7);',
  // As Node says it: to have it really happen takes gigabytes.
  'has no memory left': "throw Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' });",
} as const;

function programThat(death: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-worker-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'worker.cjs');
  writeFileSync(program, death);
  return program;
}

const key = () => new Uint8Array(32).fill(7);
const refused = { code: 'work-cut-short' };

test.each(Object.keys(deaths).slice(0, 2))(
  '[T27] a thread that proves a copy and %s is told to whoever waits for it',
  async (name) => {
    const prove = proveInWorker(programThat(Reflect.get(deaths, name)));
    const job = { file: '/not/there', dataKey: key(), expected: null };
    expect(await refusalOf(() => prove(job))).toEqual(refused);
  },
);

test.each(Object.keys(deaths))(
  '[T27] a thread that copies for a new key and %s is told to whoever waits for it',
  async (name) => {
    const copier = copierIn(programThat(Reflect.get(deaths, name)));
    const request = { from: '/not/there', to: '/nor/there', rev: 1, fromKey: key(), toKey: key() };
    const parts = { signal: new AbortController().signal, enter: () => undefined };
    expect(await refusalOf(() => copier(request, parts))).toEqual(refused);
  },
);

test('[T27] a key derivation that died is not taken for a wrong one', async () => {
  const dying: Argon2 = () => Promise.reject(cutShort());
  expect(await refusalOf(() => provenArgon2([dying]))).toEqual(refused);
});
