import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Thinned, toThinOut } from '../../electron/vault/backups/thinning.ts';
import { BackupReason } from '../../shared/domain/backup.ts';

const anyBackup = fc.record({
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }).map((ms) => new Date(ms).toISOString()),
  reason: fc.constantFrom(...BackupReason.options),
  version: fc.integer({ min: 1, max: 12 }),
  isProven: fc.boolean(),
});

/** Numbers in the order of making; what the clock said then is anything at all. */
const anyShelf = fc
  .array(anyBackup, { maxLength: 120 })
  .map((backups) =>
    backups.map((one, index): Thinned => ({ ...one, number: index + 1, id: `${index + 1}` })),
  );

const newestProven = (shelf: readonly Thinned[]) =>
  shelf.filter(({ isProven }) => isProven).at(-1)?.id;

test('[T53] the newest proven backup is never thinned out, whatever the clock said', () => {
  fc.assert(
    fc.property(anyShelf, (shelf) => {
      const gone = toThinOut(shelf);
      expect(gone).not.toContain(newestProven(shelf));
      const kept = shelf.filter(({ id }) => !gone.includes(id));
      expect(newestProven(kept)).toBe(newestProven(shelf));
    }),
    { numRuns: 500 },
  );
});

test('[T53] the order in which the folder names them decides nothing', () => {
  fc.assert(
    fc.property(anyShelf, fc.infiniteStream(fc.nat()), (shelf, chance) => {
      const shuffled = shelf
        .map((one) => ({ one, by: chance.next().value ?? 0 }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ one }) => one);
      expect(new Set(toThinOut(shuffled))).toEqual(new Set(toThinOut(shelf)));
    }),
  );
});

test('thinning twice takes nothing more, and what is kept by hand or before a migration stays', () => {
  fc.assert(
    fc.property(anyShelf, (shelf) => {
      const gone = new Set(toThinOut(shelf));
      const kept = shelf.filter(({ id }) => !gone.has(id));
      expect(toThinOut(kept)).toEqual([]);
      for (const { id, reason } of shelf)
        if (reason === 'by-hand') expect(gone.has(id)).toBe(false);
      const versions = (list: readonly Thinned[]) =>
        new Set(list.filter(({ reason }) => reason === 'migration').map(({ version }) => version));
      expect(versions(kept)).toEqual(versions(shelf));
    }),
  );
});

test('an unproven backup never pushes a proven one out', () => {
  fc.assert(
    fc.property(anyShelf, (shelf) => {
      const proven = shelf.filter(({ isProven }) => isProven);
      const keptOf = (list: readonly Thinned[]) => {
        const gone = new Set(toThinOut(list));
        return proven.filter(({ id }) => !gone.has(id)).map(({ id }) => id);
      };
      expect(keptOf(shelf)).toEqual(
        expect.arrayContaining(
          keptOf(proven).filter((id) => {
            const one = proven.find((backup) => backup.id === id);
            return one?.reason !== 'migration' && one?.reason !== 'before-restore';
          }),
        ),
      );
    }),
  );
});

const shelfOf = (count: number, at: (index: number) => string): Thinned[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    number: index,
    at: at(index),
    reason: 'session',
    version: 1,
    isProven: true,
  }));

test('[T53] of 10,000 of one moment the last ten stay', () => {
  const gone = new Set(toThinOut(shelfOf(10_000, () => '2026-03-01T10:00:00.000Z')));
  const kept = shelfOf(10_000, () => '').filter(({ id }) => !gone.has(id));
  expect(kept.map(({ number }) => number)).toEqual(
    Array.from({ length: 10 }, (_, index) => 9990 + index),
  );
});

test('[T53] of one a day for 1,000 days, 10 recent, 4 weeks and 12 months stay, with the clock going back too', () => {
  const forward = (day: number) => new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString();
  for (const at of [forward, (day: number) => forward(1000 - day)]) {
    const shelf = shelfOf(1000, at);
    const gone = new Set(toThinOut(shelf));
    const kept = shelf.filter(({ id }) => !gone.has(id));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.length).toBeLessThanOrEqual(10 + 4 + 12);
    expect(kept.at(-1)?.number).toBe(999);
  }
});
