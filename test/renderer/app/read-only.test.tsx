import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { useVaultStatus } from '../../../renderer/app/vault-status.ts';
import type { ReadOnlyReason } from '../../../shared/domain/read-only.ts';
import type { BackupsPage } from '../../../shared/ipc/backups-contract.ts';
import { readingChannels } from '../../../shared/ipc/reading-channels.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { emptyTimeline } from '../../support/empty-timeline.ts';
import { giveSizes } from '../skills/own-portfolio.tsx';
import { type FakeBridge, installFakeBridge } from '../support/fake-bridge.ts';
import { emptyHome, openStatus } from '../support/open-portfolio.ts';

const noBackups: BackupsPage = {
  folder: '/home/ada/backups',
  rows: [],
  isDue: false,
  working: null,
  failure: null,
  lastSwap: null,
};
const kept = { form: 'goal', recordId: null, updatedAt: '2026-11-23T09:00:00.000Z' };

let bridge: FakeBridge;
beforeEach(() => {
  // The test environment has no idle time of its own.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  location.hash = '';
  useVaultStatus.setState({ status: null, refusal: null, held: false });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openedBecause(readOnly: ReadOnlyReason) {
  const status: VaultStatus = { ...openStatus, readOnly };
  bridge = installFakeBridge({
    'vault.status': () => status,
    'home.get': () => emptyHome,
    'drafts.list': () => [{ ...kept, place: '{"title":"A goal","path":"","dialog":null}' }],
    'search.find': () => [],
    'backups.list': () => noBackups,
    'goals.list': () => [],
    'projects.list': () => [],
    'evidence.list': () => ({ rows: [], bytes: 0 }),
    'skills.list': () => [],
    'timeline.get': () => emptyTimeline('2026-11-23'),
  });
  const user = userEvent.setup();
  render(<App door={null} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return user;
}

const newer = { because: 'newer', version: 12, supported: 10 } as const;
const aside = () => within(screen.getByRole('complementary', { name: 'About this portfolio' }));

test.each([
  { reason: { because: 'disk' }, says: /disk that holds this portfolio takes no changes/ },
  { reason: { because: 'owner' }, says: /belongs to another user of this computer/ },
  { reason: { because: 'folder' }, says: /folder of this portfolio does not allow writing/ },
  { reason: { because: 'file' }, says: /file vault.db of this portfolio does not allow writing/ },
  { reason: { because: 'in-use' }, says: /Another program is reading this portfolio/ },
  { reason: newer, says: /as version 12, and this one writes up to version 10/ },
] as const)(
  '[T17] for as long as it is open, it says why nothing can be changed: $reason.because',
  async ({ reason, says }) => {
    await openedBecause(reason);
    expect(aside().getByText('Open for reading only')).toBeTruthy();
    expect(aside().getByText(says)).toBeTruthy();
    expect(aside().queryByRole('button', { name: 'Dismiss' })).toBeNull();
  },
);

test('[T50] the way to take everything out stands beside it', async () => {
  const user = await openedBecause(newer);
  await user.click(aside().getByRole('button', { name: 'Take everything out…' }));
  const dialog = await screen.findByRole('dialog', {}, { timeout: 10_000 });
  expect(within(dialog).getByRole('button', { name: 'Choose a place…' })).toBeTruthy();
  expect(within(dialog).getByText(/your ledger cannot note it/)).toBeTruthy();
  expect(within(dialog).queryByText(/stands in your ledger/)).toBeNull();
});

test('[T17] the buttons of the screen that change something take no press', async () => {
  await openedBecause({ because: 'folder' });
  for (const name of [/^Quick note/, 'Add a skill']) {
    expect(screen.getByRole('button', { name }).hasAttribute('disabled')).toBe(true);
  }
  const pressable = screen.getAllByRole('button').filter((one) => !one.hasAttribute('disabled'));
  const main = screen.getByRole('main');
  expect(pressable.filter((one) => main.contains(one))).toEqual([]);
});

test('[T17] an empty portfolio invites to nothing, and says when the first skill can be added', async () => {
  await openedBecause({ because: 'folder' });
  expect(screen.getByText(/once this portfolio takes changes again/)).toBeTruthy();
  expect(screen.queryByText('First steps')).toBeNull();
});

test.each(['goals', 'projects'])(
  '[T17] a place with nothing in it asks for nothing: %s',
  async (place) => {
    location.hash = `#/${place}`;
    await openedBecause({ because: 'folder' });
    expect(
      await screen.findByRole('heading', { name: 'Nothing here' }, { timeout: 10_000 }),
    ).toBeTruthy();
    expect(screen.getByText(/so nothing can be added/)).toBeTruthy();
    const pressable = within(screen.getByRole('main'))
      .queryAllByRole('button')
      .filter((one) => !one.hasAttribute('disabled'));
    expect(pressable).toEqual([]);
  },
);

test.each(['evidence', 'timeline'])(
  '[T17] a place with nothing in it says so once, and leads to nothing else: %s',
  async (place) => {
    // Two columns, of which the list says nothing of its own.
    giveSizes();
    onTestFinished(() => void vi.restoreAllMocks());
    location.hash = `#/${place}`;
    await openedBecause({ because: 'folder' });
    await screen.findByRole('heading', { name: 'Nothing here' }, { timeout: 10_000 });
    const main = within(screen.getByRole('main'));
    expect(main.getAllByText(/so nothing can be added/)).toHaveLength(1);
    expect(main.queryByText(/fits/)).toBeNull();
    expect(main.queryAllByRole('link', { name: /Go to/ })).toEqual([]);
  },
);

test('[T17] where there is no backup, none is promised that cannot be made now', async () => {
  location.hash = '#/backups';
  await openedBecause({ because: 'folder' });
  const line = 'The first one can be made once this portfolio takes changes again.';
  expect(await screen.findByText(line, {}, { timeout: 10_000 })).toBeTruthy();
  expect(screen.queryByText(/make one now/)).toBeNull();
});

test('[T17] keys that would change something say that nothing can be changed, and ask for nothing', async () => {
  const user = await openedBecause({ because: 'folder' });
  for (const keys of ['{Control>}n{/Control}', '{Control>}j{/Control}']) {
    await user.keyboard(keys);
    expect(
      (await screen.findAllByText('This portfolio is open for reading only.')).length,
    ).toBeGreaterThan(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  }
  expect(bridge.asked.filter(({ channel }) => !readingChannels.has(channel))).toEqual([]);
});

test('[T17] the palette offers no command that would change something, and every place', async () => {
  const user = await openedBecause({ because: 'folder' });
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('searchbox', {}, { timeout: 10_000 });
  const names = screen.getAllByRole('menuitem').map((item) => item.textContent ?? '');
  expect(names.filter((name) => /^(New|Add|Write|Undo|Redo|Print|Note)/.test(name))).toEqual([]);
  expect(names.filter((name) => /Trash|Skills|Settings/.test(name))).toHaveLength(3);
});

test('[T17] unfinished words wait where they are: nothing offers to go on with them', async () => {
  await openedBecause({ because: 'folder' });
  expect(screen.queryByRole('button', { name: 'Go on writing' })).toBeNull();
  expect(bridge.inputsOf('drafts.list')).toEqual([]);
});
