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

test('nothing that a page could try reaches the network', async () => {
  const tried = await running.page.evaluate(async () => {
    const failed = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'open',
        () => 'closed',
      );
    const image = new Promise((found, lost) => {
      const picture = new Image();
      picture.onload = found;
      picture.onerror = lost;
      picture.src = 'https://example.com/x.png';
    });
    return {
      fetch: await failed(fetch('https://example.com')),
      file: await failed(fetch('file:///etc/passwd')),
      image: await failed(image),
      rtc: typeof Reflect.get(window, 'RTCPeerConnection'),
      opened: window.open('https://example.com') === null,
    };
  });
  expect(tried).toEqual({
    fetch: 'closed',
    file: 'closed',
    image: 'closed',
    rtc: 'undefined',
    opened: true,
  });
});

test('no script that the app did not bring along runs', async () => {
  const blocked = await running.page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(event.effectiveDirective),
    );
    const policy = Reflect.get(window, 'trustedTypes');
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.owned = true">');
    } catch {
      seen.push('trusted-types');
    }
    await new Promise((later) => setTimeout(later, 50));
    return {
      owned: Reflect.get(window, 'owned'),
      seen: seen.length > 0,
      hasPolicy: policy !== undefined,
    };
  });
  expect(blocked).toEqual({ owned: undefined, seen: true, hasPolicy: true });
});

test.each([
  'https://example.com/',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://cloche/..%2f..%2fpackage.json',
])('the window stays where it is when led to %s', async (address) => {
  const before = running.page.url();
  await running.page.evaluate((target) => {
    const link = document.createElement('a');
    link.href = target;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await askRaw(running.page, 'app.about', {});
  expect(running.page.url()).toBe(before);
});

test('every permission is denied', async () => {
  const states = await running.page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(
        async (name) => {
          const status = await navigator.permissions.query({ name: name as PermissionName });
          return status.state;
        },
      ),
    ),
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('a locked vault answers every question about records with vault-locked', async () => {
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

test('what was confirmed as saved survives a kill in the middle of saving', async () => {
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
