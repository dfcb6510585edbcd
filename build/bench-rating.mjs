import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out/bench-rating');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { external: true },
  build: {
    ssr: join(root, 'test/rating-sim/run.ts'),
    outDir: out,
    target: 'node20',
    emptyOutDir: true,
  },
});
// How many people a world may be given: more of them make the figures surer and the wait longer.
const { status } = spawnSync(process.execPath, [join(out, 'run.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
