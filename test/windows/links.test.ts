import { describe, expect, test } from 'vitest';
import { staysLocal } from '../../electron/windows/local-request.ts';
import { openableLink } from '../../electron/windows/openable-link.ts';

describe('[T73] a link', () => {
  test.each(['https://example.com/a?b#c', 'http://example.com', 'mailto:me@example.com'])(
    'may be offered to the system when it is %s',
    (address) => {
      expect(openableLink(address)).not.toBeNull();
    },
  );

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://server/share',
    'vscode://file/x',
    'ms-msdt:/id',
    'data:text/html,x',
    'app://cloche/index.html',
    'https://bank.example@evil.example/',
    'example.com',
    '',
    `https://example.com/${'x'.repeat(2000)}`,
  ])('is never opened when it is %s', (address) => {
    expect(openableLink(address)).toBeNull();
  });
});

describe('a request', () => {
  test('stays inside the app or is stopped', () => {
    const answers = [
      'app://cloche/a.js',
      'blob:x',
      'data:,x',
      'https://x/',
      'ws://x',
      'file:///x',
      '',
    ].map((address) => staysLocal(address, { developing: false }));
    expect(answers).toEqual([true, true, true, false, false, false, false]);
  });

  test('of the developer tools is let through while developing alone', () => {
    const tools = 'devtools://devtools/bundled/x.js';
    expect(staysLocal(tools, { developing: true })).toBe(true);
    expect(staysLocal(tools, { developing: false })).toBe(false);
  });
});
