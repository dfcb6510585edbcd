import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalCodes } from '../../shared/result.ts';
import { launchApp, type Running, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

/** A page that has been taken over: whatever it does from inside, the app stays where it is and as it is. */
const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await running.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

/** Where the app stands: its windows, their pages, and that it still answers. */
async function standing(): Promise<unknown> {
  const pages = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL().split('#')[0]),
  );
  const { ok } = await askRaw(running.page, 'app.about', {});
  return { pages, answers: ok };
}

const asBefore = { pages: ['app://cloche/index.html'], answers: true };

describe('[T84] questions that no screen asks', () => {
  const strange: readonly (readonly [string, string, unknown])[] = [
    ['an unknown channel', 'skills.drop', {}],
    ["a channel that is an object's own word", 'constructor', {}],
    ['the prototype as a channel', '__proto__', {}],
    ['no input', 'skills.create', undefined],
    ['a list for an input', 'skills.create', [1, 2]],
    ['a number for a name', 'skills.create', { name: 5 }],
    ['a field that nobody knows', 'skills.create', { name: 'x', admin: true }],
    ['a constructor in the input', 'skills.create', { name: 'x', constructor: { prototype: {} } }],
    ['SQL for an id', 'skills.get', { id: "' OR 1=1 --", today: '2026-11-20' }],
    ['a path for a folder', 'vault.create', { passphrase: 'x'.repeat(20), folder: '/etc' }],
    ['a name of 2 MB', 'skills.create', { name: 'x'.repeat(2_000_000) }],
  ];

  test.each(strange)(
    '%s: refused with a code, and without a word of paths or SQL',
    async (_what, channel, input) => {
      const said = await askRaw(running.page, channel, input).catch((error: Error) => ({
        ok: false,
        code: /internal|not be cloned/.test(error.message) ? 'threw' : error.message,
      }));
      expect(said.ok).toBe(false);
      expect(refusalCodes).toContain(said.code);
      expect(said.code).not.toBe('internal-error');
      expect(JSON.stringify(said)).not.toMatch(
        /SELECT|INSERT|sqlite|\/home|\/tmp|node_modules|at /i,
      );
      expect(await standing()).toEqual(asBefore);
    },
  );

  test('100 MB: refused before it is looked at, and the window goes on', async () => {
    const said = await running.page.evaluate(async () =>
      JSON.parse(
        await Reflect.get(window, 'cloche').ask('captures.add', { text: 'x'.repeat(100_000_000) }),
      ),
    );
    expect(said).toMatchObject({ ok: false, code: 'invalid-input' });
    expect(await standing()).toEqual(asBefore);
  });

  test('ten thousand at once: all are answered, and the window goes on', async () => {
    const answered = await running.page.evaluate(async () => {
      const { ask } = Reflect.get(window, 'cloche');
      const many = Array.from({ length: 10_000 }, (_, n) =>
        ask(n % 2 ? 'app.about' : 'skills.get', { n }),
      );
      return (await Promise.all(many)).length;
    });
    expect(answered).toBe(10_000);
    expect(await standing()).toEqual(asBefore);
  });

  test('from a frame or another window there is no bridge, and what is sent past it is a stranger', async () => {
    const inFrame = await running.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const bridge = typeof Reflect.get(frame.contentWindow ?? {}, 'cloche');
      frame.remove();
      return bridge;
    });
    expect(inFrame).toBe('undefined');
    const elsewhere = await running.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true },
        });
        await window.loadURL('data:text/html,stranger');
        const said = await window.webContents.executeJavaScript(
          "cloche.ask('skills.list', { today: '2026-11-20' })",
        );
        window.destroy();
        return JSON.parse(said);
      },
      join(process.cwd(), 'out/preload/preload.cjs'),
    );
    expect(elsewhere).toEqual({ ok: false, code: 'wrong-sender', details: {} });
  });
});

describe('[T85] ways to lead the window away, or to open another', () => {
  const addresses = [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<script>window.owned=1</script>',
    'javascript:window.owned=1',
    'app://other/index.html',
    'app://cloche/..%2f..%2fpackage.json',
  ];
  const ways = ['location', 'link', 'blank', 'open', 'meta', 'form', 'middle', 'shift'] as const;

  test.each(ways)('%s, to any address', async (way) => {
    for (const address of addresses) {
      await running.page.evaluate(
        ([how, target]) => {
          const link = document.createElement('a');
          link.href = target;
          if (how === 'blank') link.target = '_blank';
          const press = (init: MouseEventInit) =>
            link.dispatchEvent(
              new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
            );
          const acts = {
            location: () => location.assign(target),
            link: () => link.click(),
            blank: () => link.click(),
            open: () => void window.open(target),
            middle: () => void press({ button: 1 }),
            shift: () => void press({ shiftKey: true }),
            meta: () => {
              const meta = document.createElement('meta');
              meta.httpEquiv = 'refresh';
              meta.content = `0;url=${target}`;
              document.head.append(meta);
            },
            form: () => {
              const form = document.createElement('form');
              form.action = target;
              document.body.append(form);
              form.submit();
              form.remove();
            },
          };
          document.body.append(link);
          // What is refused by an error has led nowhere either.
          try {
            acts[how]();
          } catch {}
          link.remove();
        },
        [way, address] as const,
      );
      expect([address, await standing()]).toEqual([address, asBefore]);
    }
    expect(await running.page.evaluate(() => Reflect.get(window, 'owned') ?? null)).toBeNull();
  });

  test('a file or an address that is dropped on the window', async () => {
    const untouched = await running.page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(
        new File(['<script>window.owned=1</script>'], 'x.html', { type: 'text/html' }),
      );
      carried.setData('text/uri-list', 'https://example.com/');
      const drop = new DragEvent('drop', {
        bubbles: true,
        cancelable: true,
        dataTransfer: carried,
      });
      return document.body.dispatchEvent(drop);
    });
    // Stopped: the page itself says that it took care of it.
    expect(untouched).toBe(false);
    expect(await standing()).toEqual(asBefore);
  });

  // Chromium makes an empty page of these and asks nobody before.
  test.each([
    'about:blank',
    'view-source:app://cloche/index.html',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
  ])('%s, which becomes an empty page: the app is back at once', async (address) => {
    await running.page.evaluate((target) => {
      location.assign(target);
    }, address);
    await running.page.waitForURL('app://cloche/index.html**');
    await running.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    expect(await standing()).toEqual(asBefore);
  });

  test('a guest inside the page', async () => {
    await running.page.evaluate(() => {
      const guest = document.createElement('webview');
      guest.setAttribute('src', 'https://example.com');
      document.body.append(guest);
    });
    expect(await standing()).toEqual(asBefore);
  });
});

test('[T86] every permission is denied, asked for or used', async () => {
  const used = await running.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'background-sync',
      'persistent-storage',
      'screen-wake-lock',
      'storage-access',
      'window-management',
      'local-fonts',
      'idle-detection',
    ];
    const states = await Promise.all(
      names.map(async (name) => {
        // A name that this Chromium does not know is denied in its own way.
        const status = await navigator.permissions
          .query({ name: name as PermissionName })
          .catch(() => null);
        return `${name} ${status?.state ?? 'denied'}`;
      }),
    );
    const denied = (attempt: () => unknown) =>
      Promise.race([
        Promise.resolve()
          .then(attempt)
          .then(
            (value) => `gave ${String(value)}`,
            () => 'denied',
          ),
        new Promise((done) => setTimeout(() => done('denied'), 3000)),
      ]);
    const at = (name: string) => Reflect.get(navigator, name);
    const uses = {
      notifications: await denied(async () => {
        const said = await Notification.requestPermission();
        if (said !== 'granted') throw new Error(said);
      }),
      place: await denied(
        () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
      ),
      camera: await denied(() => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await denied(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await denied(() => navigator.mediaDevices.getDisplayMedia()),
      midi: await denied(() => navigator.requestMIDIAccess()),
      clipboard: await denied(() => navigator.clipboard.readText()),
      usb: await denied(() => at('usb').requestDevice({ filters: [] })),
      hid: await denied(async () => {
        if ((await at('hid').requestDevice({ filters: [] })).length === 0) throw new Error('none');
      }),
      serial: await denied(() => at('serial').requestPort()),
      bluetooth: await denied(() => at('bluetooth').requestDevice({ acceptAllDevices: true })),
      files: await denied(() => Reflect.get(window, 'showOpenFilePicker')()),
      fonts: await denied(async () => {
        if ((await Reflect.get(window, 'queryLocalFonts')()).length === 0) throw new Error('none');
      }),
      lock: await denied(() => at('wakeLock').request('screen')),
    };
    return { states: states.filter((state) => !state.endsWith(' denied')), uses };
  });
  expect(used.states).toEqual([]);
  expect(Object.entries(used.uses).filter(([, said]) => said !== 'denied')).toEqual([]);
});

describe('[T87] app://', () => {
  test.each([
    'app://cloche/..%2f..%2fetc/passwd',
    'app://cloche/..%5c..%5cpackage.json',
    'app://cloche//index.html',
    'app://cloche/INDEX.HTML',
    'app://cloche/index.html%00.png',
    'app://cloche/%69ndex.html',
    'app://other/index.html',
    `app://cloche/${'a'.repeat(100_000)}`,
    'app://cloche/package.json',
    'app://cloche/main/main.cjs',
  ])('serves nothing for %s', async (address) => {
    const status = await running.app.evaluate(
      async ({ session }, url) =>
        (
          await session
            .fromPartition('cloche')
            .fetch(url)
            .catch(() => ({ status: 404 }))
        ).status,
      address,
    );
    expect(status).toBe(404);
  });

  test('serves its page to a reader and to nobody who sends', async () => {
    const statuses = await running.app.evaluate(async ({ session }) => {
      const ask = async (url: string, method: string) => {
        const reply = await session
          .fromPartition('cloche')
          .fetch(url, { method })
          .catch(() => null);
        return reply?.status ?? 'failed';
      };
      const page = 'app://cloche/index.html';
      return [
        await ask(page, 'GET'),
        await ask(`${page}?x=1`, 'GET'),
        await ask(page, 'POST'),
        await ask(page, 'PUT'),
      ];
    });
    expect(statuses).toEqual([200, 200, 404, 404]);
  });
});

test('[T88] whatever a page tries to run or to become is blocked, and the browser says so', async () => {
  const seen = await running.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const add = (name: string, change: (element: HTMLElement) => void) => {
      const element = document.createElement(name);
      change(element);
      document.body.append(element);
      return element;
    };
    const later = () => new Promise((done) => setTimeout(done, 60));
    const of = async (attempt: () => unknown) => {
      violations.length = 0;
      let threw = false;
      try {
        await attempt();
      } catch {
        threw = true;
      }
      await later();
      return threw || violations.length > 0 ? 'blocked' : 'let through';
    };
    const assign = (name: string, value: string) => (element: HTMLElement) =>
      void Reflect.set(element, name, value);
    const outcome = {
      'inline script': await of(() => add('script', assign('textContent', 'window.owned = 1'))),
      'inline handler': await of(() =>
        add('button', (button) => button.setAttribute('onclick', 'window.owned = 1')).click(),
      ),
      markup: await of(() =>
        add('div', assign('innerHTML', '<img src=x onerror="window.owned=1">')),
      ),
      // biome-ignore lint/security/noGlobalEval: this is what must not work
      eval: await of(() => window.eval('window.owned = 1')),
      'new Function': await of(() => new Function('window.owned = 1')()),
      'a timer of text': await of(() => Reflect.apply(setTimeout, window, ['window.owned = 1', 0])),
      'a worker from a blob': await of(
        () =>
          new Worker(
            URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' })),
          ),
      ),
      'web assembly': await of(() =>
        WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      ),
      'a base address': await of(() =>
        add('base', (base) => base.setAttribute('href', 'https://example.com/')),
      ),
      'a form': await of(() => {
        const form = document.createElement('form');
        form.action = 'https://example.com/';
        document.body.append(form);
        form.submit();
      }),
      'an object': await of(() =>
        add('object', (object) => object.setAttribute('data', 'data:text/html,x')),
      ),
      'an embedded thing': await of(() =>
        add('embed', (embed) => embed.setAttribute('src', 'data:text/html,x')),
      ),
      'a frame': await of(() =>
        add('iframe', (frame) => frame.setAttribute('src', 'https://example.com/')),
      ),
      'an inline style sheet': await of(() =>
        add('style', assign('textContent', 'body { color: red }')),
      ),
      'a foreign style sheet': await of(() =>
        add('link', (link) => {
          link.setAttribute('rel', 'stylesheet');
          link.setAttribute('href', 'https://example.com/x.css');
        }),
      ),
      'a foreign picture': await of(() =>
        add('img', (image) => image.setAttribute('src', 'https://example.com/x.png')),
      ),
      'a sound': await of(() =>
        add('audio', (audio) => audio.setAttribute('src', 'data:audio/wav;base64,UklGRg==')),
      ),
      'a request': await of(() => fetch('https://example.com/')),
      'a socket': await of(() => new WebSocket('wss://example.com/')),
      'a policy of its own': await of(() =>
        Reflect.get(window, 'trustedTypes').createPolicy('mine', {}),
      ),
    };
    return { outcome, owned: Reflect.get(window, 'owned') ?? null };
  });
  const through = Object.entries(seen.outcome).filter(([, outcome]) => outcome !== 'blocked');
  expect(through).toEqual([]);
  expect(Object.keys(seen.outcome)).toHaveLength(20);
  expect(seen.owned).toBeNull();
});
