import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { hasDisplay } from './runtime/system-libraries.mjs';

const cores = availableParallelism();
/** One core is left to everything else, but not where that would leave one: two workers took 44 s for what took one 75 s. */
const maxWorkers = Math.max(Math.min(2, cores), cores - 1);

/** Files of end-to-end tests at once, where each has a virtual display of its own. */
const E2E_WORKERS = 2;

/** Node for everything below the window, happy-dom for what draws, the real program for e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/renderer/**', 'test/**/*.e2e.test.ts'],
          env: { TZ: 'UTC' },
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'window',
          environment: 'happy-dom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          env: { TZ: 'UTC' },
          maxWorkers,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/**/*.e2e.test.ts'],
          env: { TZ: 'UTC' },
          setupFiles: ['test/support/own-display.ts'],
          // A window waits more than it works. On a real display two of them would take the keyboard from each other.
          maxWorkers: hasDisplay() ? 1 : E2E_WORKERS,
          // After the others: a window that starts beside a full run is slow on a small machine.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
