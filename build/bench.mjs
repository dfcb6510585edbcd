import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bundle } from './bundle.mjs';
import { prepare } from './prepare.mjs';
import { underDisplay } from './runtime/launch.mjs';

const root = resolve(import.meta.dirname, '..');

await prepare();
await bundle();
// Beside the sources, so that the paths in it stay true.
const out = join(root, 'out/bench');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { external: true },
  build: { ssr: join(root, 'test/bench/run.ts'), outDir: out, target: 'node20', emptyOutDir: true },
});
const anchor = underDisplay({
  executable: process.execPath,
  args: [join(out, 'run.js'), ...process.argv.slice(2)],
  env: { ...process.env },
});
if (anchor.executable !== process.execPath) {
  console.log('There is no display here: the windows open on a virtual one.');
}
const { status } = spawnSync(anchor.executable, anchor.args, { stdio: 'inherit' });
process.exit(status ?? 1);
