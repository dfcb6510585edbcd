import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VaultRoom } from '../../../renderer/features/vault/vault-room.tsx';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const code = 'AAAA0-BBBB1-CCCC2-DDDD3-EEEE4-FFFF5-GGGG6-HHHH7-JJJJ8-KKKK9-MMMMA-NNNNB';
const absent: VaultStatus = {
  state: 'absent',
  folder: '/home/ada/Cloche',
  hasKeyFile: false,
  hasKeychainSlot: false,
  waitMs: 0,
  sample: false,
  readOnly: null,
  warnings: [],
};
const locked: VaultStatus = { ...absent, state: 'locked', hasKeyFile: true };
const open: VaultStatus = { ...locked, state: 'open' };
const passphrase = 'violet tractor lemon';

function drawRoom(status: VaultStatus) {
  const onStatus = vi.fn();
  const onHold = vi.fn();
  const drawn = draw(<VaultRoom status={status} onStatus={onStatus} onHold={onHold} />);
  return { ...drawn, onStatus, onHold };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });

// The test environment has no idle time of its own.
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a portfolio whose folder is not there', () => {
  const missing: VaultStatus = { ...absent, state: 'missing', folder: '/media/stick/Cloche' };

  test('is no first run: it says where it was, and looks again when asked', async () => {
    let found: VaultStatus = missing;
    installFakeBridge({ 'vault.status': () => found });
    const { user, onStatus } = drawRoom(missing);
    expect(screen.getByText('/media/stick/Cloche')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Create my portfolio' })).toBeNull();
    await user.click(press('Look again'));
    expect(await screen.findByText('It is not there yet.')).toBeTruthy();
    found = locked;
    await user.click(press('Look again'));
    expect(onStatus).toHaveBeenLastCalledWith(locked);
  });

  test('can be left for the usual folder', async () => {
    installFakeBridge({ 'vault.useUsualFolder': () => absent });
    const { user, onStatus } = drawRoom(missing);
    await user.click(press('Use the usual folder instead'));
    expect(onStatus).toHaveBeenCalledWith(absent);
  });
});

describe('the first run', () => {
  test('offers to create, to open, and to explore a sample', async () => {
    const bridge = installFakeBridge({ 'vault.openSample': () => ({ ...open, sample: true }) });
    const { user, onStatus } = drawRoom(absent);
    expect(press('Create my portfolio')).toBeTruthy();
    expect(press('Open an existing vault…')).toBeTruthy();
    await user.click(press('Explore with a sample portfolio'));
    expect(onStatus).toHaveBeenCalledWith({ ...open, sample: true });
    expect(bridge.asked).toEqual([{ channel: 'vault.openSample', input: {} }]);
  });

  test('a file that is no portfolio is told in words and leaves everything as it was', async () => {
    installFakeBridge({
      'vault.chooseFile': () => {
        throw new Refusal('not-a-vault');
      },
    });
    const { user, onStatus } = drawRoom(absent);
    await user.click(press('Open an existing vault…'));
    expect(await screen.findByText('This file is not a Cloche portfolio.')).toBeTruthy();
    expect(onStatus).not.toHaveBeenCalled();
  });
});

describe('creating a portfolio', () => {
  async function toForm() {
    const drawn = drawRoom(absent);
    await drawn.user.click(press('Create my portfolio'));
    await screen.findByText('Choose your passphrase', {}, { timeout: 10_000 });
    return drawn;
  }

  test('a short passphrase is refused before anything is asked', async () => {
    const bridge = installFakeBridge();
    const { user } = await toForm();
    await user.type(screen.getByLabelText('Passphrase'), 'short');
    await user.click(press('Create portfolio'));
    expect(await screen.findByText(/The passphrase is too short/)).toBeTruthy();
    expect(bridge.asked).toEqual([]);
  });

  test('two different passphrases are refused before anything is asked', async () => {
    const bridge = installFakeBridge();
    const { user } = await toForm();
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same again'), 'violet tractor melon');
    await user.click(press('Create portfolio'));
    expect(await screen.findByText(/The two are not the same yet/)).toBeTruthy();
    expect(bridge.asked).toEqual([]);
  });

  test('the chosen folder travels as its token, and closing the dialog keeps the last choice', async () => {
    const bridge = installFakeBridge({
      'vault.chooseFolder': () => ({ token: 'token-1', label: '/media/stick' }),
      'vault.create': () => ({ recoveryCode: code }),
    });
    const { user } = await toForm();
    expect(screen.getByText('/home/ada/Cloche')).toBeTruthy();
    await user.click(press('Choose another folder…'));
    expect(await screen.findByText('/media/stick')).toBeTruthy();
    bridge.reply({ 'vault.chooseFolder': () => ({ token: null, label: '' }) });
    await user.click(press('Choose another folder…'));
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same again'), passphrase);
    await user.click(press('Create portfolio'));
    await screen.findByText('Keep your recovery code');
    expect(bridge.inputsOf('vault.create')).toEqual([{ passphrase, folder: 'token-1' }]);
  });

  async function toCode() {
    const bridge = installFakeBridge({
      'vault.create': () => ({ recoveryCode: code }),
      'vault.status': () => open,
      'vault.saveRecoverySheet': () => ({ saved: true }),
    });
    const drawn = await toForm();
    await drawn.user.type(screen.getByLabelText('Passphrase'), passphrase);
    await drawn.user.type(screen.getByLabelText('The same again'), passphrase);
    await drawn.user.click(press('Create portfolio'));
    await screen.findByText('Keep your recovery code');
    return { ...drawn, bridge };
  }

  test('the recovery code is shown in twelve groups and the room is held until it is kept', async () => {
    const { user, onHold, onStatus } = await toCode();
    const list = screen.getByRole('list', { name: /Recovery code/ });
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);
    expect(onHold.mock.calls).toEqual([[true]]);
    expect(onStatus).not.toHaveBeenCalled();
    await user.click(press('I will keep it without checking'));
    await vi.waitFor(() => expect(onHold.mock.calls).toEqual([[true], [false]]));
    expect(onStatus).toHaveBeenCalledWith(open);
  });

  test('a wrong group is named, and the right ones open the door', async () => {
    const { user, onStatus } = await toCode();
    const fields = screen.getAllByLabelText(/^Group \d+$/);
    expect(fields).toHaveLength(2);
    const [first, second] = fields;
    if (first === undefined || second === undefined) throw new Error('two fields were expected');
    await user.type(first, 'ZZZZZ');
    await user.click(press('My copy is right'));
    expect(await screen.findAllByText(/This is not group \d+/)).toHaveLength(2);
    expect(onStatus).not.toHaveBeenCalled();
    const groups = code.split('-');
    for (const field of [first, second]) {
      const label = screen
        .getAllByText(/^Group \d+$/)
        .find((one) => one.getAttribute('for') === field.id);
      const number = Number(label?.textContent?.replace('Group ', ''));
      await user.clear(field);
      await user.type(field, (groups[number - 1] ?? '').toLowerCase());
    }
    await user.click(press('My copy is right'));
    await vi.waitFor(() => expect(onStatus).toHaveBeenCalledWith(open));
  });

  test('the sheet can be saved', async () => {
    const { user, bridge } = await toCode();
    await user.click(press('Save sheet…'));
    expect(await screen.findByText(/The sheet is saved/)).toBeTruthy();
    expect(bridge.inputsOf('vault.saveRecoverySheet')).toEqual([{ code }]);
  });

  test('a refused folder lets the room go and says what to do', async () => {
    installFakeBridge({
      'vault.create': () => {
        throw new Refusal('folder-not-writable');
      },
    });
    const { user, onHold } = await toForm();
    await user.type(screen.getByLabelText('Passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same again'), passphrase);
    await user.click(press('Create portfolio'));
    expect(await screen.findByText('Cloche may not write in this folder.')).toBeTruthy();
    expect(onHold.mock.calls).toEqual([[true], [false]]);
  });
});

describe('a locked portfolio', () => {
  test('opens with its passphrase', async () => {
    const bridge = installFakeBridge({ 'vault.unlock': () => open });
    const { user, onStatus } = drawRoom(locked);
    expect(screen.getByText('/home/ada/Cloche')).toBeTruthy();
    await user.type(screen.getByLabelText('Passphrase'), `${passphrase}{Enter}`);
    await vi.waitFor(() => expect(onStatus).toHaveBeenCalledWith(open));
    expect(bridge.inputsOf('vault.unlock')).toEqual([{ passphrase, forReading: false }]);
  });

  test('says in words that the passphrase is wrong, and how long to wait', async () => {
    installFakeBridge({
      'vault.unlock': () => {
        throw new Refusal('wrong-passphrase', { waitMs: 4000 });
      },
    });
    const { user } = drawRoom(locked);
    await user.type(screen.getByLabelText('Passphrase'), 'not the one{Enter}');
    expect(await screen.findByText('That is not the passphrase of this portfolio.')).toBeTruthy();
    expect(screen.getByText('You can try again in 4 seconds.')).toBeTruthy();
    expect(press('Unlock').hasAttribute('disabled')).toBe(true);
  });

  test('an empty passphrase is not tried', async () => {
    const bridge = installFakeBridge();
    const { user } = drawRoom(locked);
    await user.click(press('Unlock'));
    expect(await screen.findByText('Please type your passphrase.')).toBeTruthy();
    expect(bridge.asked).toEqual([]);
  });

  test('[T50] one of a newer app says which version it has, and opens for reading on purpose', async () => {
    const bridge = installFakeBridge({
      'vault.unlock': ({ forReading }) => {
        if (forReading) return open;
        throw new Refusal('vault-too-new', { version: 12, supported: 10 });
      },
    });
    const { user, onStatus } = drawRoom(locked);
    await user.type(screen.getByLabelText('Passphrase'), `${passphrase}{Enter}`);
    expect(await screen.findByText(/It has version 12.*writes up to version 10/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Restore from a backup' })).toHaveLength(2);
    await user.click(press('Open for reading only'));
    await vi.waitFor(() => expect(onStatus).toHaveBeenCalledWith(open));
    expect(bridge.inputsOf('vault.unlock').at(-1)).toEqual({ passphrase, forReading: true });
  });

  test.each([
    { who: 'another Cloche has it open', details: {}, offers: 0 },
    { who: 'another program only reads it', details: { readable: 1 }, offers: 1 },
  ])('[T47] reading is offered only where it is possible: $who', async ({ details, offers }) => {
    installFakeBridge({
      'vault.unlock': () => {
        throw new Refusal('vault-in-use', details);
      },
    });
    const { user } = drawRoom(locked);
    await user.type(screen.getByLabelText('Passphrase'), `${passphrase}{Enter}`);
    expect(await screen.findByText(/already open in another window or program/)).toBeTruthy();
    const reading = screen.queryAllByRole('button', { name: 'Open for reading only' });
    expect(reading).toHaveLength(offers);
    expect(screen.queryAllByText(/or open it for reading only meanwhile/)).toHaveLength(offers);
  });

  test('opens with the recovery code and a new passphrase', async () => {
    const bridge = installFakeBridge({ 'vault.recover': () => open });
    const { user, onStatus } = drawRoom(locked);
    await user.click(press('Use recovery code'));
    await user.type(await screen.findByLabelText('Recovery code', {}, { timeout: 10_000 }), code);
    await user.type(screen.getByLabelText('New passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same again'), passphrase);
    await user.click(press('Open and set passphrase'));
    await vi.waitFor(() => expect(onStatus).toHaveBeenCalledWith(open));
    expect(bridge.inputsOf('vault.recover')).toEqual([{ code, passphrase, forReading: false }]);
  });

  test('a typing mistake in the recovery code names its group', async () => {
    installFakeBridge({
      'vault.recover': () => {
        throw new Refusal('recovery-code-typo', { group: 7 });
      },
    });
    const { user } = drawRoom(locked);
    await user.click(press('Use recovery code'));
    await user.type(await screen.findByLabelText('Recovery code', {}, { timeout: 10_000 }), code);
    await user.type(screen.getByLabelText('New passphrase'), passphrase);
    await user.type(screen.getByLabelText('The same again'), passphrase);
    await user.click(press('Open and set passphrase'));
    expect(
      await screen.findByText('Group 7 of the recovery code does not read right.'),
    ).toBeTruthy();
  });

  test('half a code is counted, not sent', async () => {
    const bridge = installFakeBridge();
    const { user } = drawRoom(locked);
    await user.click(press('Use recovery code'));
    await user.type(
      await screen.findByLabelText('Recovery code', {}, { timeout: 10_000 }),
      'aaaao',
    );
    await user.click(press('Open and set passphrase'));
    expect(await screen.findByText('The code has 60 characters; 5 are here.')).toBeTruthy();
    expect(bridge.asked).toEqual([]);
  });

  test('without its key file it asks for the recovery code at once', async () => {
    installFakeBridge();
    drawRoom({ ...locked, hasKeyFile: false });
    expect(await screen.findByText('Open with your recovery code')).toBeTruthy();
    expect(screen.getByText(/The file vault.keys is not in this folder/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
});
