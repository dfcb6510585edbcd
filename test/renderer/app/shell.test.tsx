import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { useVaultStatus } from '../../../renderer/app/vault-status.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Refusal } from '../../../shared/result.ts';
import { type FakeBridge, installFakeBridge } from '../support/fake-bridge.ts';
import { emptyHome, openStatus } from '../support/open-portfolio.ts';

const open = openStatus;
const locked: VaultStatus = { ...open, state: 'locked' };
const empty = emptyHome;

let bridge: FakeBridge;

beforeEach(() => {
  // The test environment has no idle time of its own.
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  location.hash = '';
  useVaultStatus.setState({ status: null, refusal: null, held: false });
  bridge = installFakeBridge({
    'vault.status': () => open,
    'settings.get': () => ({ theme: 'system', lockAfterMinutes: 10 }),
    'app.about': () => ({ version: '1', electron: '2', platform: 'linux' }),
    'home.get': () => empty,
    'trash.list': () => [],
    'search.find': () => [],
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function openApp(status: VaultStatus = open) {
  bridge.reply({ 'vault.status': () => status });
  const user = userEvent.setup();
  render(<App door={null} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return user;
}

const searchField = () => screen.findByRole('searchbox', {}, { timeout: 10_000 });
const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });

describe('the window around a portfolio', () => {
  test('a locked portfolio shows the lock and nothing else', async () => {
    await openApp(locked);
    expect(screen.getByRole('button', { name: 'Unlock' })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(bridge.inputsOf('home.get')).toEqual([]);
  });

  test('the places are there, Today is current, and the learning space says who sees it', async () => {
    await openApp();
    const places = within(screen.getByRole('navigation', { name: 'Places' }));
    expect(places.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Today1',
      'Skills2',
      'Goals3',
      'Board4',
      'Projects5',
      'Evidence6',
      'People7',
      'Timeline8',
      'Learning9',
      'Practice',
      'Reflections',
      'Trash',
      'Trust',
      'Settings',
    ]);
    expect(places.getByRole('link', { name: /^Today/ }).getAttribute('aria-current')).toBe('page');
    const room = within(places.getByRole('region', { name: /Learning space.*Only you see this/ }));
    expect(room.getByRole('link', { name: /^Learning/ })).toBeTruthy();
  });

  test('going somewhere moves the focus to its heading', async () => {
    const user = await openApp();
    await user.click(screen.getByRole('link', { name: /^Trash/ }));
    const title = await heading('Trash');
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  test('Ctrl and comma opens the settings, Alt 1 goes back to Today', async () => {
    const user = await openApp();
    await user.keyboard('{Control>}[Comma]{/Control}');
    expect(await heading('Settings')).toBeTruthy();
    await user.keyboard('{Alt>}[Digit1]{/Alt}');
    expect(await heading('Today')).toBeTruthy();
  });

  test('locking from the keyboard shows the lock, and nothing of the portfolio stays', async () => {
    bridge.reply({ 'vault.lock': () => locked });
    const user = await openApp();
    await user.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('button', { name: 'Unlock' })).toBeTruthy();
    expect(screen.queryByText('Today')).toBeNull();
  });

  test('a vault that was locked from outside is noticed', async () => {
    await openApp();
    bridge.reply({ 'vault.status': () => locked });
    bridge.announce('vault');
    expect(await screen.findByRole('button', { name: 'Unlock' })).toBeTruthy();
  });

  test('undo names what it took back and offers to do it again', async () => {
    bridge.reply({
      'history.undo': () => ({ command: 'goals.stop' }),
      'history.redo': () => ({ command: 'goals.stop' }),
    });
    const user = await openApp();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Undone: goal stopped')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(await screen.findByText('Done again: goal stopped')).toBeTruthy();
  });

  test('nothing to undo is said calmly', async () => {
    bridge.reply({
      'history.undo': () => {
        throw new Refusal('nothing-to-undo');
      },
    });
    await openApp();
    bridge.command('undo');
    expect(await screen.findByText('There is nothing to undo or redo.')).toBeTruthy();
  });

  test('the sample says that nothing is yours, and can be left', async () => {
    bridge.reply({ 'vault.leaveSample': () => ({ ...locked, state: 'absent' }) });
    const user = await openApp({ ...open, sample: true });
    expect(screen.getByText(/Nothing here is yours/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave the sample' }));
    expect(await screen.findByRole('button', { name: 'Create my portfolio' })).toBeTruthy();
  });

  test('an older key file is warned of and can be dismissed', async () => {
    const user = await openApp({ ...open, warnings: ['older-key-file-put-back'] });
    expect(screen.getByText(/vault.keys is older/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/vault.keys is older/)).toBeNull();
  });

  test('an address that names nothing leads home', async () => {
    location.hash = '#/nowhere';
    await openApp();
    expect(await heading('There is nothing at this address.')).toBeTruthy();
  });
});

describe('the palette', () => {
  test('opens also while a toast is shown', async () => {
    bridge.reply({ 'history.undo': () => ({ command: 'goals.stop' }) });
    const user = await openApp();
    await user.keyboard('{Control>}z{/Control}');
    await screen.findAllByText('Undone: goal stopped');
    await user.keyboard('{Control>}k{/Control}');
    expect(await searchField()).toBeTruthy();
  });

  test('runs a command by a few of its letters', async () => {
    const user = await openApp();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await searchField(), 'trash');
    await waitFor(() =>
      expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
        'Open Trash',
      ]),
    );
    await user.keyboard('{Enter}');
    expect(await heading('Trash')).toBeTruthy();
  });

  test('shows records by kind, marks what matched, and says what lies in the learning space', async () => {
    bridge.reply({
      'search.find': () => [
        {
          kind: 'practice',
          recordId: 'none',
          openId: 'x',
          openKind: 'skill',
          title: 'Stage talk',
          excerpt: 'lost the «thread» twice',
          space: 'learning',
        },
      ],
    });
    const user = await openApp();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await searchField(), 'thread');
    const item = await screen.findByRole('menuitem', { name: /Stage talk/ });
    expect(within(item).getByText('thread').tagName).toBe('MARK');
    expect(within(item).getByText('Learning space')).toBeTruthy();
    const found = within(screen.getByRole('dialog'));
    expect(found.getByText('Practice')).toBeTruthy();
  });

  test('says so when nothing is found', async () => {
    const user = await openApp();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await searchField(), 'qqqq');
    expect((await screen.findAllByText(/Nothing found/)).length).toBeGreaterThan(0);
  });
});

describe('the sheet of shortcuts', () => {
  test('opens with a question mark and lists every key', async () => {
    const user = await openApp();
    await user.keyboard('{Shift>}?{/Shift}');
    const sheet = within(
      await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }, { timeout: 10_000 }),
    );
    expect(sheet.getByText('Lock now')).toBeTruthy();
    expect(sheet.getByText('Next part of the window')).toBeTruthy();
  });
});
