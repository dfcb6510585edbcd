import { afterEach, beforeEach, expect, test } from 'vitest';
import { listDisclosures } from '../../electron/database/disclosures.ts';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';

let app: RunningApp;
beforeEach(async () => {
  app = runApp();
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
});
afterEach(() => app.end());

const question = {
  sheet: { today: '2026-11-23', from: '2026-01-01', to: '2026-11-23', skillIds: [] },
  onto: 'pdf',
};
const ledger = () => listDisclosures(app.vaults.context().db).map(({ kind }) => kind);

test('a print leaves a row in the ledger', async () => {
  app.chosen.print = '/paper';
  expect(await app.get('print.timeline', question)).toEqual({ done: true });
  expect(ledger()).toEqual(['print']);
  expect(app.prints.map(({ onto }) => onto)).toEqual(['pdf']);
});

test('a print that the person thought better of leaves none', async () => {
  expect(await app.get('print.timeline', question)).toEqual({ done: false });
  expect(ledger()).toEqual([]);
});

test('a locked portfolio prints nothing', async () => {
  await app.get('vault.lock');
  expect(await app.ask('print.timeline', question)).toMatchObject({
    ok: false,
    code: 'vault-locked',
  });
  expect(app.prints).toEqual([]);
});
