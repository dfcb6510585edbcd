import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { spareToolkitGraphics } from '../../electron/windows/toolkit.ts';

/** What the environment says until the app is ready, and afterwards. */
function around(env: NodeJS.ProcessEnv, platform: NodeJS.Platform) {
  const app = new EventEmitter();
  spareToolkitGraphics({ once: (name, heard) => app.once(name, heard) as never }, env, platform);
  const before = { ...env };
  app.emit('ready');
  return { before, after: env };
}

test('until it has started, the toolkit is told to leave the graphics alone', () => {
  const { before, after } = around({ HOME: '/home/ada' }, 'linux');
  expect(before).toEqual({ HOME: '/home/ada', GDK_GL: 'disable', GDK_DISABLE: 'gl' });
  expect(after).toEqual({ HOME: '/home/ada' });
});

test('what the owner has set for it stays', () => {
  const { before, after } = around({ GDK_GL: 'always' }, 'linux');
  expect(before).toEqual({ GDK_GL: 'always', GDK_DISABLE: 'gl' });
  expect(after).toEqual({ GDK_GL: 'always' });
});

test('elsewhere than on Linux nothing is said', () => {
  expect(around({}, 'darwin').before).toEqual({});
});
