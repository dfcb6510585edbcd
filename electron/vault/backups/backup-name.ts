import { randomBytes } from 'node:crypto';
import { BackupReason } from '../../../shared/domain/backup.ts';

/**
 * What the name of a backup's folder says, for whoever looks into the folder without a key. The number grows with
 * every backup: it orders them where clocks lie.
 */
export type BackupName = {
  readonly number: number;
  readonly at: string;
  readonly reason: BackupReason;
  /** Version of the schema of the vault inside. */
  readonly version: number;
};

const STAMP = String.raw`(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)`;
const NAME = new RegExp(String.raw`^(\d{5,12})-${STAMP}-([a-z-]+?)-version-(\d{1,4})-[0-9a-f]{4}$`);
/** As they were named before there was any other reason. */
const FIRST_NAMES = new RegExp(`^${STAMP}-version-(\\d{1,4})-[0-9a-f]{4}$`);

/** A new name; two made at once still differ. */
export function backupName({ number, at, reason, version }: BackupName): string {
  const stamp = at.replaceAll(':', '-');
  const end = randomBytes(2).toString('hex');
  return `${String(number).padStart(5, '0')}-${stamp}-${reason}-version-${version}-${end}`;
}

/** What a name says, or null for what is no backup of ours. */
export function readBackupName(name: string): BackupName | null {
  const first = FIRST_NAMES.exec(name);
  if (first !== null) {
    const [, hour, minute, second, version] = first;
    const at = `${hour}:${minute}:${second}`;
    return { number: 0, at, reason: 'migration', version: Number(version) };
  }
  const [, number, hour, minute, second, reason, version] = NAME.exec(name) ?? [];
  const known = BackupReason.safeParse(reason);
  if (number === undefined || !known.success) return null;
  const at = `${hour}:${minute}:${second}`;
  return { number: Number(number), at, reason: known.data, version: Number(version) };
}
