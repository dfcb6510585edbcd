import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { classifyFailure } from './classify-failure.ts';
import {
  type EraseSteps,
  eraseFilesIn,
  eraseShelf,
  eraseSteps,
  removeIfEmpty,
} from './erase-files.ts';
import { KEY_FILE_LIMIT, parseKeyFile } from './key-file-format.ts';
import { vaultPaths } from './vault-paths.ts';

/** What is to go: the vault in a folder, and its backups if its owner wants that too. */
const ErasePlan = z.strictObject({
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  folder: z.string().min(1).max(4096),
  withBackups: z.boolean(),
});
export type ErasePlan = z.infer<typeof ErasePlan>;

/** Where the app keeps what erasing concerns besides the vault. */
export type ErasePlaces = {
  /** Says what is being erased, so that the next start can go on where this one was cut short. */
  readonly marker: string;
  readonly backups: string;
  readonly samples: string;
};

function writeMarker(marker: string, plan: ErasePlan): void {
  mkdirSync(dirname(marker), { recursive: true, mode: 0o700 });
  const temporary = `${marker}-${randomBytes(4).toString('hex')}`;
  const file = openSync(temporary, 'wx', 0o600);
  writeSync(file, JSON.stringify(plan));
  fsyncSync(file);
  closeSync(file);
  renameSync(temporary, marker);
}

function readMarker(marker: string): ErasePlan | null {
  try {
    return ErasePlan.parse(JSON.parse(readFileSync(marker, 'utf8')));
  } catch {
    return null;
  }
}

export function removeMarker(marker: string): void {
  rmSync(marker, { force: true });
}

/** Whose key file is whole in a folder; null when there is none, or no longer one. */
function keysBelongTo(folder: string): string | null {
  const { keys } = vaultPaths(folder);
  try {
    const info = lstatSync(keys);
    if (!info.isFile() || info.size > KEY_FILE_LIMIT) return null;
    return parseKeyFile(readFileSync(keys)).vaultId;
  } catch {
    return null;
  }
}

/** The step after which nobody can open the vault with a passphrase any more. Throws what the file system says. */
function destroyKeys(folder: string, steps: EraseSteps): void {
  const { keys } = vaultPaths(folder);
  if (existsSync(keys)) steps.overwrite(keys);
}

function eraseRest(
  plan: ErasePlan,
  places: ErasePlaces,
  steps: EraseSteps,
  options: { readonly filesStay: boolean } = { filesStay: false },
): number {
  let left = options.filesStay ? 0 : eraseFilesIn(plan.folder, steps);
  if (plan.withBackups) {
    left += eraseShelf(join(places.backups, plan.vaultId), steps);
    removeIfEmpty(places.backups, steps);
  }
  rmSync(places.samples, { recursive: true, force: true });
  return left;
}

/**
 * Erases a closed vault: overwrites its key files, then removes every file that carries one of our names, and nothing
 * else. The marker stays until `removeMarker`: what comes after belongs to the erasing too. Gives how many files could
 * not be removed. Refusals: storage-failed and others of the file system; then nothing was erased.
 */
export function eraseEverything(
  plan: ErasePlan,
  places: ErasePlaces,
  steps: EraseSteps = eraseSteps,
): number {
  try {
    writeMarker(places.marker, plan);
    destroyKeys(plan.folder, steps);
  } catch (error) {
    const refusal = classifyFailure(error);
    if (refusal === null) throw error;
    removeMarker(places.marker);
    throw refusal;
  }
  return eraseRest(plan, places, steps);
}

export type Finishing =
  /** No erasing was cut short. */
  | 'nothing-to-do'
  /** It was cut short before anything was destroyed: the vault is whole, and stays. */
  | 'never-begun'
  | 'finished'
  /** Some files could not be removed; the next start tries again. */
  | 'unfinished';

/**
 * Goes on with an erasing that was cut short. A vault whose key file is whole was not touched yet, or was put back
 * since: it stays. Where another vault lives by now, its files stay too.
 * @param end What is to be done besides files of the vault, once they are gone.
 */
export function finishErasing(
  places: ErasePlaces,
  end: () => void,
  steps: EraseSteps = eraseSteps,
): Finishing {
  const plan = existsSync(places.marker) ? readMarker(places.marker) : null;
  if (plan === null) {
    removeMarker(places.marker);
    return 'nothing-to-do';
  }
  const owner = keysBelongTo(plan.folder);
  if (owner === plan.vaultId && existsSync(vaultPaths(plan.folder).database)) {
    removeMarker(places.marker);
    return 'never-begun';
  }
  const isTaken = owner !== null && owner !== plan.vaultId;
  if (eraseRest(plan, places, steps, { filesStay: isTaken }) > 0) return 'unfinished';
  if (!isTaken) end();
  removeMarker(places.marker);
  return 'finished';
}
