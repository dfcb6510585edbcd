import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen.tsx';
import { VaultSettings } from '../../../renderer/features/vault/vault-settings.tsx';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const code = 'AAAA0-BBBB1-CCCC2-DDDD3-EEEE4-FFFF5-GGGG6-HHHH7-JJJJ8-KKKK9-MMMMA-NNNNB';

function drawSettings(isSample = false) {
  const bridge = installFakeBridge({
    'settings.get': () => ({ theme: 'system', lockAfterMinutes: 10 }),
    'settings.change': (patch) => ({ theme: 'system', lockAfterMinutes: 10, ...patch }),
    'app.about': () => ({ version: '0.1.0', electron: '45.4.1', platform: 'linux' }),
  });
  const drawn = draw(
    <SettingsScreen
      folder="/home/ada/Cloche"
      isSample={isSample}
      readingSection={null}
      keySection={<VaultSettings isSample={isSample} />}
    />,
  );
  return { ...drawn, bridge };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

describe('settings', () => {
  test('a theme is saved at once', async () => {
    const { user, bridge } = drawSettings();
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await vi.waitFor(() => expect(bridge.inputsOf('settings.change')).toEqual([{ theme: 'dark' }]));
  });

  test('say where the data lives and how to get everything out', async () => {
    drawSettings();
    expect(await screen.findByText('/home/ada/Cloche')).toBeTruthy();
    expect(screen.getByText(/any SQLCipher tool opens it/)).toBeTruthy();
  });

  test('say which version this is and that there is no network', async () => {
    drawSettings();
    expect(await screen.findByText('Cloche 0.1.0, on Electron 45.4.1 for linux')).toBeTruthy();
    expect(screen.getByText(/opens no connection/)).toBeTruthy();
  });

  test('a passphrase is changed with the one in use and a new one, twice', async () => {
    const { user, bridge } = drawSettings();
    bridge.reply({ 'vault.changePassphrase': () => ({ done: true }) });
    await user.click(screen.getByRole('button', { name: 'Change passphrase…' }));
    await user.type(screen.getByLabelText('Current passphrase'), 'the old passphrase');
    await user.type(screen.getByLabelText('New passphrase'), 'violet tractor lemon');
    await user.type(screen.getByLabelText('The same again'), 'violet tractor lemon');
    await user.click(screen.getByRole('button', { name: 'Change passphrase' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('vault.changePassphrase')).toEqual([
      { current: 'the old passphrase', next: 'violet tractor lemon' },
    ]);
  });

  test('the recovery code is shown again only behind the passphrase', async () => {
    const { user, bridge } = drawSettings();
    bridge.reply({
      'vault.recoveryCode': ({ passphrase }) => {
        if (passphrase !== 'violet tractor lemon') throw new Refusal('wrong-passphrase');
        return { recoveryCode: code };
      },
    });
    await user.click(screen.getByRole('button', { name: 'Show recovery code…' }));
    await user.type(screen.getByLabelText('Passphrase'), 'a wrong one{Enter}');
    expect(await screen.findByText('That is not the passphrase of this portfolio.')).toBeTruthy();
    expect(screen.queryByText('AAAA0')).toBeNull();
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), 'violet tractor lemon{Enter}');
    expect(await screen.findByText('AAAA0')).toBeTruthy();
  });

  test('the sample has no passphrase to change', () => {
    drawSettings(true);
    expect(screen.queryByRole('button', { name: 'Change passphrase…' })).toBeNull();
    expect(screen.getByText(/The sample has no passphrase/)).toBeTruthy();
  });
});
