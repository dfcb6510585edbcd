import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { TrustScreen } from '../../../renderer/features/trust/trust-screen.tsx';
import type { LedgerEntry } from '../../../shared/ipc/border-view.ts';
import type { TrustPage } from '../../../shared/ipc/trust-contract.ts';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const page: TrustPage = {
  name: 'My portfolio',
  folder: '/home/ada/Cloche',
  vaultBytes: 2_480_000,
  keyFileBytes: 436,
  files: { count: 2, bytes: 3_200_000 },
  records: 120,
  since: '2026-01-05T09:00:00.000Z',
  recoveryCodeShownAt: '2026-02-01T09:00:00.000Z',
  lastDrill: { at: '2026-03-01T09:00:00.000Z', same: 412, of: 412 },
  protection: {
    cipherVersion: 4,
    pageBytes: 4096,
    seal: 'HMAC-SHA512',
    savesWait: true,
    isExclusive: true,
    temporaryInMemory: true,
    passphraseCost: { mebibytes: 256, passes: 3, lanes: 4 },
    waysIn: ['passphrase', 'keychain'],
  },
};

const entry = (seq: number, kind: LedgerEntry['kind'], recipient: string | null): LedgerEntry => ({
  seq,
  at: `2026-02-0${seq}T09:00:00.000Z`,
  kind,
  hash: '0'.repeat(64),
  subject: null,
  recipient,
});

type Told = {
  readonly page?: Partial<TrustPage>;
  readonly entries?: readonly LedgerEntry[];
  readonly brokenAt?: number | null;
  readonly isSample?: boolean;
  readonly columns?: readonly string[];
};

function drawTrust(told: Told = {}) {
  const bridge = installFakeBridge({
    'trust.get': () => ({ ...page, ...told.page }),
    'trust.schema': () => [{ name: 'skills', columns: [...(told.columns ?? ['name'])], rows: 7 }],
    'trust.erase': () => {
      throw new Refusal('erase-unfinished', { left: 2 });
    },
    'ledger.list': () => ({
      entries: [...(told.entries ?? [])].toReversed(),
      brokenAt: told.brokenAt ?? null,
    }),
    'settings.get': () => ({ theme: 'system', lockAfterMinutes: 0 }),
  });
  const drawn = draw(
    <TrustScreen
      isSample={told.isSample ?? false}
      backupsSummary={<p>The last backup</p>}
      exitDrill={<p>The exit drill</p>}
    />,
  );
  return { ...drawn, bridge };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

const all = async () =>
  (await screen.findByRole('heading', { name: 'What protects it' })).ownerDocument.body.textContent;

describe('the trust centre', () => {
  test('[T18] says of files whose folder is away that they are away, and not that the key file is lost', async () => {
    const { protection } = page;
    drawTrust({
      page: {
        vaultBytes: null,
        keyFileBytes: null,
        protection: { ...protection, passphraseCost: null, waysIn: [] },
      },
    });
    expect(await screen.findByText(/folder is not where it was/)).toBeTruthy();
    expect(screen.getByText('Away with the folder.')).toBeTruthy();
    expect(screen.queryByText(/no passphrase opens/)).toBeNull();
    expect(screen.queryByText(/0 bytes/)).toBeNull();
  });

  test('says what it was told, each with who keeps it', async () => {
    drawTrust();
    await screen.findByText(/256 MiB of memory, 3 passes and 4 lanes/);
    const text = await all();
    expect(text).toContain('Passphrase, keychain of this system and recovery code.');
    expect(text).toContain('The code was last on the screen on 1 February 2026.');
    expect(text).toContain('1 March 2026: 412 of 412 records came back the same');
    expect(text).toContain('120 records, 2 kept files (3.2 MB)');
    expect(text).toContain('vault.db, 2.5 MB');
    expect(screen.getAllByText('Cryptography')).toHaveLength(3);
    expect(screen.getAllByText('The program')).toHaveLength(6);
  });

  test('has room for backups and the way out', async () => {
    drawTrust();
    expect(await screen.findByText('The last backup')).toBeTruthy();
    expect(screen.getByText('The exit drill')).toBeTruthy();
  });

  test('does not promise what is not in force', async () => {
    const protection = { ...page.protection, savesWait: false, isExclusive: false };
    drawTrust({
      page: { keyFileBytes: null, protection: { ...protection, passphraseCost: null, waysIn: [] } },
    });
    const text = await all();
    expect(text).toContain('Savings do not wait for the disk at this moment.');
    expect(text).toContain('Other programs can open it too at this moment.');
    expect(text).toContain('no passphrase opens this portfolio');
    expect(text).toContain('Recovery code.');
  });

  test('tells what left and to whom, and nothing of what only crossed', async () => {
    const entries = [
      entry(1, 'promotion', null),
      entry(2, 'share', 'Ana Ruiz'),
      entry(3, 'print', null),
    ];
    drawTrust({ entries });
    await screen.findByText('Shared · Ana Ruiz');
    expect(screen.getByText('Printed')).toBeTruthy();
    expect(screen.getByText('2 times')).toBeTruthy();
    expect(screen.getByText('The ledger fits together.')).toBeTruthy();
    expect(screen.queryByText(/Carried/)).toBeNull();
  });

  test('says when the ledger was changed from outside', async () => {
    drawTrust({ entries: [entry(1, 'export', null)], brokenAt: 1 });
    expect(await screen.findByText(/entry 1 does not fit/)).toBeTruthy();
  });

  test('names what no entry of the charter explains', async () => {
    drawTrust({ columns: ['name', 'mood'] });
    expect(await screen.findByText(/cannot explain: skills.mood/)).toBeTruthy();
  });

  test('opens the kinds in which a word is found, and only those', async () => {
    const { user } = drawTrust();
    await user.type(await screen.findByLabelText('Find a field'), 'nobody but you ever reads');
    const found = screen.getAllByRole('group');
    expect(found).toHaveLength(1);
    expect(within(found[0] ?? document.body).getByText('Attempts')).toBeTruthy();
    expect(screen.getByText('1 field found')).toBeTruthy();
  });

  test('erases only for the name and a passphrase, and says what could not be removed', async () => {
    const { user, bridge } = drawTrust();
    await user.click(await screen.findByRole('button', { name: 'Erase everything…' }));
    const confirm = screen.getByRole('button', { name: 'Erase for good' });
    expect(confirm).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText(/Type “My portfolio”/), ' My  portfolio ');
    await user.type(screen.getByLabelText('Your passphrase'), 'seven quiet herons');
    await user.click(screen.getByRole('checkbox', { name: /Erase its backups too/ }));
    await user.click(confirm);
    expect(await screen.findByText(/2 files could not be removed/)).toBeTruthy();
    expect(bridge.inputsOf('trust.erase')).toEqual([
      { name: ' My  portfolio ', passphrase: 'seven quiet herons', withBackups: false },
    ]);
  });

  test('leaves the sample alone', async () => {
    drawTrust({ isSample: true });
    await all();
    expect(screen.queryByRole('button', { name: 'Erase everything…' })).toBeNull();
    expect(screen.queryByText('/home/ada/Cloche')).toBeNull();
  });
});
