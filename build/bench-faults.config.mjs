import { defineConfig } from 'vitest/config';

import { PROJECT } from './project.mjs';

/** The fault bench alone, one experiment after the other, each for as long as it takes. */
export default defineConfig({
  root: PROJECT,
  test: {
    include: ['test/faults/run.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 0,
    hookTimeout: 0,
  },
});
