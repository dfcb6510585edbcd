import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/cloche-tests/', import.meta.url));

/** Makes one program of a TypeScript file beside this one, since Node 20 runs none. Gives its path. */
export async function bundleForNode(name: string): Promise<string> {
  const entry = join(dirname(fileURLToPath(import.meta.url)), name);
  const program = basename(name).replace(/\.ts$/, '.mjs');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: cache,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: program, codeSplitting: false } },
    },
  });
  return join(cache, program);
}
