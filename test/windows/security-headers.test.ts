import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PRESSABLE_STYLE_HASH, securityHeaders } from '../../electron/windows/security-headers.ts';

const root = resolve(import.meta.dirname, '../..');
const policy = securityHeaders['content-security-policy'] ?? '';

test('the one allowed style sheet is that of the installed react-aria-components', () => {
  const source = readFileSync(
    join(root, 'node_modules/react-aria/dist/private/interactions/usePress.mjs'),
    'utf8',
  );
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  const template = /style\.textContent = `([^`]*)`/.exec(source)?.[1] ?? '';
  const sheet = template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  const hash = createHash('sha256').update(sheet).digest('base64');
  expect(sheet).toContain('touch-action');
  expect(`sha256-${hash}`).toBe(PRESSABLE_STYLE_HASH);
});

test('nothing is allowed that is not named, and nothing unsafe is named', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('every device and place is denied by name', () => {
  expect(securityHeaders['permissions-policy']).toMatch(
    /camera=\(\).*microphone=\(\).*geolocation=\(\)/,
  );
});
