import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  electronExecutable,
  environment,
  launchApp,
  type Running,
  temporaryHome,
} from '../support/electron-app.ts';
import { askRaw, createPortfolio, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  // Nobody is there to answer the question whether a link may be opened, and an open question holds up the end.
  await running.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

test('[T80] the window is sandboxed and isolated, and has no Node', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron keeps this one out of its typings.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  const globals = await running.page.evaluate(() =>
    ['process', 'require', 'module', 'Buffer', 'ipcRenderer'].map(
      (name) => typeof Reflect.get(window, name),
    ),
  );
  expect(new Set(globals)).toEqual(new Set(['undefined']));
  const bridge = await running.page.evaluate(() => {
    const value: object = Object(Reflect.get(window, 'cloche'));
    return { keys: Object.keys(value).toSorted(), frozen: Object.isFrozen(value) };
  });
  expect(bridge).toEqual({ keys: ['ask', 'onChanged', 'onCommand'], frozen: true });
});

test('[T84] a locked vault answers every question about records with vault-locked', async () => {
  for (const [channel, input] of [
    ['skills.list', { today: '2026-11-20' }],
    ['skills.create', { name: 'x' }],
    ['history.undo', {}],
    ['search.find', { text: 'x' }],
  ] as const) {
    expect(await askRaw(running.page, channel, input)).toMatchObject({
      ok: false,
      code: 'vault-locked',
    });
  }
});

test('[T46] a second start ends at once and leaves the first alone', async () => {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(electronExecutable(), [...root, '.'], {
    env: environment(home.folder),
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const windows = await running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('[T01] what was confirmed as saved survives a kill in the middle of saving', async () => {
  await running.app.close();
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
  const confirmed: string[] = [];
  const process = running.app.process();
  const ended = once(process, 'exit');
  for (let number = 0; number < 1000; number += 1) {
    const name = `Skill ${number}`;
    const answer = await askRaw(running.page, 'skills.create', { name }).catch(() => null);
    if (!answer) break;
    if (answer.ok) confirmed.push(name);
    if (number === 40) process.kill('SIGKILL');
  }
  await ended;
  running = await launchApp({ home: home.folder });
  await unlock(running.page);
  await running.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const { value } = await askRaw(running.page, 'skills.list', { today: '2026-11-20' });
  const names = Array.isArray(value) ? value.map((row) => Reflect.get(Object(row), 'name')) : [];
  expect(confirmed.length).toBeGreaterThan(40);
  expect(names).toEqual(expect.arrayContaining(confirmed));
});
