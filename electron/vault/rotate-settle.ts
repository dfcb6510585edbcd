import { existsSync } from 'node:fs';
import { Refusal } from '../../shared/result.ts';
import { type FoundKeyFile, readKeyFileAt } from './key-file.ts';
import type { KeyFile } from './key-file-format.ts';
import { sealHolds } from './key-slots.ts';
import {
  discardCopy,
  exchangeKeys,
  isHalfExchanged,
  nameSteps,
  undoExchange,
} from './rotate-switch.ts';
import { isWritable, someSealHolds } from './vault-file.ts';
import type { VaultPaths } from './vault-paths.ts';

/** The data key in a key file; the caller zeroes it. Refuses as `unwrapWithPassphrase` does. */
export type KeyOpener = (file: KeyFile) => Promise<Buffer>;

export type OpenedKeyFile = FoundKeyFile & { readonly dataKey: Buffer };

type Which = 'keys' | 'newKeys' | 'previousKeys';
type Tried = { readonly which: Which; readonly file: KeyFile; readonly dataKey: Buffer };

/** Whether a change of data key was begun and neither finished nor undone. */
export const isUnfinished = (paths: VaultPaths): boolean => existsSync(paths.newKeys);

const fits = (database: string, dataKey: Uint8Array): boolean =>
  existsSync(database) && someSealHolds({ database }, dataKey);

/** Every key file that this opener opens. A wrong passphrase for the file in force ends it, as ever. */
async function tryAll(paths: VaultPaths, open: KeyOpener): Promise<Tried[]> {
  const tried: Tried[] = [];
  let firstNo: Refusal | null = null;
  for (const which of ['keys', 'newKeys', 'previousKeys'] as const) {
    try {
      const file = await readKeyFileAt(paths[which]);
      tried.push({ which, file, dataKey: await open(file) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const isFinal = !['key-file-missing', 'key-file-damaged'].includes(error.code);
      if (which === 'keys' && isFinal) throw error;
      firstNo ??= error;
    }
  }
  if (tried.length === 0) throw firstNo ?? new Refusal('key-file-missing');
  return tried;
}

/** The key file whose data key opens the vault, and what has to be done to the names. Null when none does. */
function winner(paths: VaultPaths, tried: readonly Tried[]) {
  const live = tried.find(({ dataKey }) => fits(paths.database, dataKey));
  if (live?.which === 'newKeys') {
    return { ...live, arrange: () => exchangeKeys(paths, nameSteps) };
  }
  if (live?.which === 'keys') return { ...live, arrange: () => discardCopy(paths) };
  if (live !== undefined) return { ...live, arrange: () => undoExchange(paths) };
  const old = isHalfExchanged(paths)
    ? tried.find(({ dataKey }) => fits(paths.oldDatabase, dataKey))
    : undefined;
  return old === undefined ? null : { ...old, arrange: () => undoExchange(paths) };
}

/**
 * Finishes or undoes a change of data key that was cut short, whichever the files allow: the pair of key
 * file and vault that fit each other wins. Gives the key file in force with its data key. Where nothing
 * can be written, the names stay and the pair is used as it is. Refusals: those of the key file and of
 * the opener, vault-needs-writing.
 */
export async function settleUnfinished(paths: VaultPaths, open: KeyOpener): Promise<OpenedKeyFile> {
  const tried = await tryAll(paths, open);
  const won = winner(paths, tried);
  const kept = won ?? tried[0];
  for (const { dataKey } of tried) if (dataKey !== kept?.dataKey) dataKey.fill(0);
  if (kept === undefined) throw new Refusal('key-file-missing');
  if (won !== null) {
    if (isWritable(paths)) won.arrange();
    else if (!fits(paths.database, won.dataKey)) {
      won.dataKey.fill(0);
      throw new Refusal('vault-needs-writing');
    }
  }
  return { file: kept.file, dataKey: kept.dataKey, source: 'current' };
}

async function isSealedBy(keyFile: string, dataKey: Uint8Array): Promise<boolean> {
  try {
    return sealHolds(await readKeyFileAt(keyFile), dataKey);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * The same for someone who holds the data key itself. Refusals: recovery-code-replaced, when the key is
 * the one that a finished change has replaced.
 */
export async function settleWithKey(paths: VaultPaths, dataKey: Uint8Array): Promise<void> {
  const opensVault = fits(paths.database, dataKey);
  if (isUnfinished(paths) && isWritable(paths)) {
    if (opensVault) {
      if (await isSealedBy(paths.newKeys, dataKey)) exchangeKeys(paths, nameSteps);
      else discardCopy(paths);
    } else if (isHalfExchanged(paths) && fits(paths.oldDatabase, dataKey)) undoExchange(paths);
    return;
  }
  if (opensVault) return;
  const wasReplaced =
    fits(paths.oldDatabase, dataKey) || (await isSealedBy(paths.previousKeys, dataKey));
  // A damaged vault is told as such: the key file in force vouches for the key.
  if (wasReplaced && !(await isSealedBy(paths.keys, dataKey))) {
    throw new Refusal('recovery-code-replaced');
  }
}
