import { expect, test } from 'vitest';
import { dumpOf, whyNoDumps } from './core-dump.ts';

/** Bytes. A few pages that the kernel lends to every program are in each dump. */
const KERNELS_OWN = 64 * 1024;

test.for(['main', 'window'] as const)(
  '[T91] a core dump of the %s process holds nothing that it worked on, and there is no crash reporter',
  async (which, { skip }) => {
    const reason = whyNoDumps();
    if (reason !== null) return skip(reason);
    const guarded = await dumpOf(which, { unguarded: false });
    expect(guarded).toMatchObject({ withText: false, reports: [] });
    expect(guarded.memory ?? 0).toBeLessThan(KERNELS_OWN);
  },
);

test('[T91] the same look finds the text where the app’s own word on its dumps is undone', async ({
  skip,
}) => {
  const reason = whyNoDumps();
  if (reason !== null) return skip(reason);
  const control = await dumpOf('window', { unguarded: true });
  expect(control.memory).toBeGreaterThan(16 * KERNELS_OWN);
  expect(control.withText).toBe(true);
});
