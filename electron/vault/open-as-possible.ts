import type Database from 'better-sqlite3';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import { Refusal } from '../../shared/result.ts';
import { classifyFailure, failureCode } from './classify-failure.ts';
import { openDatabase } from './open-database.ts';
import { endsOnPage, someSealHolds, whyReadOnly } from './vault-file.ts';
import type { VaultPaths } from './vault-paths.ts';

type Wish = {
  /** Whether a sealed key file vouches for the key. */
  readonly keyProven: boolean;
  /** Whether its owner is content with reading where this program cannot write. */
  readonly forReading: boolean;
};
type Opened = { readonly db: Database.Database; readonly readOnly: ReadOnlyReason | null };

/** Why the key does not open the file: nothing there was sealed with it, or only page 1 is broken. */
function explainUnreadable(paths: VaultPaths, dataKey: Uint8Array, keyProven: boolean): Refusal {
  if (someSealHolds(paths, dataKey)) return new Refusal('vault-damaged');
  if (!endsOnPage(paths)) return new Refusal('not-a-vault');
  return new Refusal(keyProven ? 'vault-damaged' : 'recovery-code-wrong-vault');
}

/** Reading a save that was cut short begins with writing: it is rolled back first. */
const NEEDS_WRITING = ['SQLITE_READONLY_ROLLBACK', 'SQLITE_READONLY_RECOVERY'];

function openOrExplain(
  paths: VaultPaths,
  dataKey: Uint8Array,
  options: {
    readonly keyProven: boolean;
    readonly readOnly: boolean;
    readonly anyVersion: boolean;
  },
): Database.Database {
  try {
    return openDatabase(paths.database, dataKey, options);
  } catch (error) {
    const code = failureCode(error) ?? '';
    if (code === 'SQLITE_NOTADB') throw explainUnreadable(paths, dataKey, options.keyProven);
    if (NEEDS_WRITING.includes(code)) throw new Refusal('vault-needs-writing');
    throw classifyFailure(error) ?? error;
  }
}

/** What keeps this program from writing, although the files would let it; null when that is no help in reading. */
function hindranceIn(error: unknown): ReadOnlyReason | null {
  if (!(error instanceof Refusal)) return null;
  const { code, details } = error;
  if (code === 'vault-too-new') {
    const { version, supported } = details;
    return { because: 'newer', version: Number(version), supported: Number(supported) };
  }
  return code === 'vault-in-use' && details.readable === 1 ? { because: 'in-use' } : null;
}

/**
 * Opens the database for writing; for reading where the files do not allow more, and, when that is wished, where a newer
 * program wrote it or another one is reading it. Refusals: those of `openDatabase`, not-a-vault, vault-damaged,
 * recovery-code-wrong-vault, vault-needs-writing, storage-failed.
 */
export function openAsPossible(paths: VaultPaths, dataKey: Uint8Array, wish: Wish): Opened {
  const { keyProven } = wish;
  const readOnly = whyReadOnly(paths);
  const open = (how: { readonly readOnly: boolean; readonly anyVersion: boolean }) =>
    openOrExplain(paths, dataKey, { keyProven, ...how });
  try {
    return { db: open({ readOnly: readOnly !== null, anyVersion: false }), readOnly };
  } catch (error) {
    const hindrance = wish.forReading ? hindranceIn(error) : null;
    if (hindrance === null) throw error;
    return { db: open({ readOnly: true, anyVersion: true }), readOnly: hindrance };
  }
}
