import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act, StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { doorOf, drawnDoor } from '../../../renderer/app/drawn-door.ts';
import { lockScreen } from '../../../renderer/app/prerender.tsx';
import { useVaultStatus } from '../../../renderer/app/vault-status.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { type FakeBridge, installFakeBridge } from '../support/fake-bridge.ts';

const FOLDER = '/home/ada/Ada & "Bob" <3';

let bridge: FakeBridge;
let page: HTMLElement;
let root: Root | null = null;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  useVaultStatus.setState({ status: null, refusal: null, held: false });
  bridge = installFakeBridge({
    'vault.status': () => doorOf(FOLDER),
    'vault.unlock': () => doorOf(FOLDER),
    'settings.get': () => ({ theme: 'system', lockAfterMinutes: 10 }),
  });
  page = document.createElement('div');
  page.dataset.folder = FOLDER;
  page.innerHTML = lockScreen(FOLDER);
  document.body.append(page);
});
afterEach(() => {
  act(() => root?.unmount());
  root = null;
  page.remove();
  cleanup();
  vi.unstubAllGlobals();
});

/** Goes on from the drawn page, as the window does; gives what React found different. */
async function goOn(status: VaultStatus = doorOf(FOLDER)): Promise<unknown[]> {
  const different: unknown[] = [];
  bridge.reply({ 'vault.status': () => status });
  const onRecoverableError = (error: unknown) => different.push(error);
  await act(async () => {
    const app = (
      <StrictMode>
        <App door={drawnDoor(page)} />
      </StrictMode>
    );
    root = hydrateRoot(page, app, { onRecoverableError });
  });
  return different;
}

test('the lock screen is in the page before any script ran, and goes on as it was drawn', async () => {
  expect(screen.getByText(FOLDER)).toBeTruthy();
  const field = screen.getByLabelText('Passphrase');
  expect(await goOn()).toEqual([]);
  expect(screen.getByLabelText('Passphrase')).toBe(field);
});

test('what was typed before the scripts were read unlocks like anything typed later', async () => {
  const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
  field.value = 'typed early';
  await goOn();
  await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  await waitFor(() =>
    expect(bridge.inputsOf('vault.unlock')).toMatchObject([{ passphrase: 'typed early' }]),
  );
});

test('the first answer corrects what was drawn: a computer that may unlock by itself offers it, and the field stays', async () => {
  const field = screen.getByLabelText('Passphrase');
  expect(await goOn({ ...doorOf(FOLDER), hasKeychainSlot: true })).toEqual([]);
  expect(screen.getByRole('button', { name: /with this computer/i })).toBeTruthy();
  expect(screen.getByLabelText('Passphrase')).toBe(field);
});

test('a portfolio that is away after all is told as such', async () => {
  await goOn({ ...doorOf(FOLDER), state: 'missing' });
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
});

test('a page that came empty has no door', () => {
  expect(drawnDoor(document.createElement('div'))).toBeNull();
});
