import { describe, expect, test } from 'vitest';
import { dangerousSwitches } from '../../electron/windows/start-switches.ts';

const released = { drivable: false };

describe('a released app', () => {
  test.each([
    '--inspect',
    '--inspect=0',
    '--inspect-brk=127.0.0.1:9229',
    '-inspect',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--load-extension=/tmp/x',
    '--js-flags=--expose-gc',
    '--proxy-server=http://x',
    '--proxy-pac-url=http://x',
    '--user-data-dir=/tmp/x',
    '--host-resolver-rules=MAP * 192.0.2.7',
    '--host-rules=MAP * 192.0.2.7',
    '--log-net-log=/tmp/x',
    '--disable-web-security',
  ])('does not start with %s', (argument) => {
    const name = argument.split('=')[0];
    expect(dangerousSwitches(['cloche', argument], released)).toEqual([name]);
  });

  test('starts with what desktops pass', () => {
    const usual = ['cloche', '--no-sandbox', '--ozone-platform=wayland', '/home/me/inspect'];
    expect(dangerousSwitches(usual, released)).toEqual([]);
  });
});

test('the build for end-to-end tests lets its driver in, and nothing more', () => {
  const commandLine = ['cloche', '--inspect=0', '--remote-debugging-port=0', '--js-flags=--x'];
  expect(dangerousSwitches(commandLine, { drivable: true })).toEqual(['--js-flags']);
});
