import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/windows/menu.ts';

function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? items(item.submenu) : []),
  ]);
}

function make(change: { platform?: NodeJS.Platform; developing?: boolean } = {}) {
  const heard: string[] = [];
  const menu = items(
    menuTemplate({
      platform: 'linux',
      developing: false,
      command: (command) => void heard.push(command),
      lock: () => void heard.push('lock now'),
      ...change,
    }),
  );
  const choose = (label: string) => {
    const item = menu.find((one) => one.label === label);
    // The app's own items use none of what Electron passes along.
    (item?.click as (() => void) | undefined)?.();
  };
  return { menu, heard, choose };
}

describe('the menu', () => {
  test('sends the commands of the app to the window', () => {
    const { heard, choose } = make();
    for (const label of ['Undo', 'Redo', 'Settings…', 'New skill', 'Goals', 'Find or do…'])
      choose(label);
    expect(heard).toEqual(['undo', 'redo', 'settings', 'new-skill', 'go-goals', 'search']);
  });

  test('locks without asking the window', () => {
    const { heard, choose } = make();
    choose('Lock now');
    expect(heard).toEqual(['lock now']);
  });

  test.each(['linux', 'win32', 'darwin'] as const)('has each shortcut once on %s', (platform) => {
    const keys = make({ platform, developing: true }).menu.flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys.length).toBeGreaterThan(8);
  });

  test('offers the developer tools while developing alone', () => {
    const roles = (developing: boolean) => make({ developing }).menu.map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});
