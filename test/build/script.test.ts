import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const asScript = pathToFileURL(join(import.meta.dirname, '../../build/runtime/script.mjs')).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloche-script-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The exit code of a script with this body. */
function codeOf(body: string): number | null {
  const file = join(folder, 'script.mjs');
  const start = `import { asScript } from ${JSON.stringify(asScript)};\n`;
  writeFileSync(file, `${start}await asScript(import.meta.url, () => { ${body} });\n`);
  return spawnSync(process.execPath, [file]).status;
}

test('a script ends with the code that its body gives, 0 for none, and 1 when it throws', () => {
  expect(codeOf('return 3;')).toBe(3);
  expect(codeOf('')).toBe(0);
  expect(codeOf('throw new Error("no");')).toBe(1);
});

test('a library that ends the process in its own way turns no failure into a success', () => {
  const hook = "process.on('beforeExit', () => process.exit(0));";
  expect(codeOf(`${hook} return 1;`)).toBe(1);
  expect(codeOf(`${hook} throw new Error("no");`)).toBe(1);
});
