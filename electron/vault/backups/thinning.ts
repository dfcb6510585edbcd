import type { BackupReason } from '../../../shared/domain/backup.ts';

/** What decides whether a backup stays. */
export type Thinned = {
  readonly id: string;
  /** Grows with every backup: the order, whatever the clock said. */
  readonly number: number;
  /** ISO 8601, by a clock that may have been wrong: it says which day a backup stands for, never which is newer. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly version: number;
  /** Its seal opens with the key in use, and no check has found it damaged. */
  readonly isProven: boolean;
};

const RECENT = 10;
const PER_DAY = 7;
const PER_WEEK = 4;
const PER_MONTH = 12;
const MS_PER_WEEK = 7 * 86_400_000;

const day = ({ at }: Thinned): string => at.slice(0, 10);
const month = ({ at }: Thinned): string => at.slice(0, 7);
// Weeks since a Monday long ago; which day they begin with matters to nobody here.
const week = ({ at }: Thinned): string => String(Math.floor((Date.parse(at) || 0) / MS_PER_WEEK));
const version = (backup: Thinned): string =>
  backup.reason === 'migration' ? String(backup.version) : '';

/** The newest of each of the first `most` groups, given newest first. */
function firstOfEach(
  newestFirst: readonly Thinned[],
  group: (backup: Thinned) => string,
  most: number,
): Thinned[] {
  const seen = new Map<string, Thinned>();
  for (const backup of newestFirst) {
    const name = group(backup);
    if (!seen.has(name)) seen.set(name, backup);
  }
  return [...seen.values()].slice(0, most);
}

/**
 * The backups that may go. Stay: the last 10, the newest of each of the last 7 days, 4 weeks and 12 months that have
 * one, the newest from before each migration, the newest from before a restore, all that the owner made by hand, and
 * the newest that is proven. One that is not proven is never counted in the place of one that is, and goes only when
 * ten newer ones are proven.
 */
export function toThinOut(backups: readonly Thinned[]): string[] {
  const newestFirst = backups.toSorted((a, b) => b.number - a.number || (a.id < b.id ? 1 : -1));
  const proven = newestFirst.filter(({ isProven }) => isProven);
  if (proven.length <= RECENT) return [];
  const oldestRecent = proven[RECENT - 1]?.number ?? 0;
  const migrations = newestFirst.filter(({ reason }) => reason === 'migration');
  const kept = new Set<Thinned>([
    ...proven.slice(0, RECENT),
    ...firstOfEach(proven, day, PER_DAY),
    ...firstOfEach(proven, week, PER_WEEK),
    ...firstOfEach(proven, month, PER_MONTH),
    ...firstOfEach(migrations, version, migrations.length),
    ...newestFirst.filter(({ reason }) => reason === 'before-restore').slice(0, 1),
    ...newestFirst.filter(({ reason }) => reason === 'by-hand'),
    ...newestFirst.filter(({ isProven, number }) => !isProven && number >= oldestRecent),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ id }) => id);
}
