import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RECOVERY_SCRIPT, recoverySheet } from '../../electron/windows/recovery-sheet.ts';
import { encodeRecoveryCode } from '../../shared/domain/recovery-code.ts';

const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const code = encodeRecoveryCode(key, (bytes) => createHash('sha256').update(bytes).digest());
const sheet = recoverySheet(code, '2026-11-23');

/** The text of the preformatted parts, as a person would type it off the paper. */
function printed(part: number): string {
  const blocks = Array.from(sheet.matchAll(/<pre>([\s\S]*?)<\/pre>/g), (match) => match[1] ?? '');
  return (blocks[part] ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

describe('the recovery sheet', () => {
  test('shows all twelve groups, numbered', () => {
    const groups = Array.from(sheet.matchAll(/<small>(\d+)<\/small>(\w{5})<\/li>/g), (match) => [
      Number(match[1]),
      match[2],
    ]);
    expect(groups).toEqual(code.split('-').map((group, index) => [index + 1, group]));
  });

  test('carries the script that is in the repository', () => {
    const script = resolve(import.meta.dirname, '../../build/recovery/rc2key.py');
    expect(RECOVERY_SCRIPT).toBe(readFileSync(script, 'utf8'));
    expect(printed(0)).toBe(RECOVERY_SCRIPT);
  });

  test('prints a script that turns the code into the key, by Python alone', () => {
    const line = execFileSync('python3', ['-c', printed(0)], { input: code, encoding: 'utf8' });
    expect(line).toBe(`PRAGMA key = "x'${Buffer.from(key).toString('hex')}'";\n`);
  });

  test('runs nothing and loads nothing', () => {
    expect(sheet).not.toMatch(/<script|https?:|\bsrc=|\bon\w+=/);
    expect(sheet).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  test('takes what it is given for text', () => {
    expect(recoverySheet('<b>AAAAA', '<i>')).not.toMatch(/<b>AAAAA|<i>/);
  });

  test('names the parts of the way back in the order in which they are needed', () => {
    const steps = printed(1).split('\n');
    expect(steps[0]).toBe('umask 077');
    expect(steps[1]).toBe('python3 rc2key.py < code.txt > export.sql');
    expect(steps.at(-1)).toBe('sqlcipher vault.db < export.sql');
    expect(printed(1)).toContain("SELECT sqlcipher_export('plain');");
  });
});
