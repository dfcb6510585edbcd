import { afterEach, expect, test } from 'vitest';
import { holdWishes, takeHeldWish } from '../../../renderer/app/held-wish.ts';
import { useVaultStatus } from '../../../renderer/app/vault-status.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { installFakeBridge } from '../support/fake-bridge.ts';

const open: VaultStatus = {
  state: 'open',
  folder: '/home/ada/Cloche',
  hasKeyFile: true,
  hasKeychainSlot: false,
  waitMs: 0,
  sample: false,
  readOnly: null,
  warnings: [],
};

afterEach(() => useVaultStatus.setState({ status: null }));

test('where a reminder leads is kept while the portfolio is locked, once', () => {
  const bridge = installFakeBridge();
  const stop = holdWishes();
  useVaultStatus.setState({ status: { ...open, state: 'locked' } });
  bridge.command('review');
  bridge.command('new-skill');
  expect([takeHeldWish(), takeHeldWish()]).toEqual(['review', null]);
  stop();
});

test('an open portfolio is told at once, and nothing is kept', () => {
  const bridge = installFakeBridge();
  const stop = holdWishes();
  useVaultStatus.setState({ status: open });
  bridge.command('review');
  expect(takeHeldWish()).toBeNull();
  stop();
});
