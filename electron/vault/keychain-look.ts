import { readFileSync, statSync } from 'node:fs';
import { KEY_FILE_LIMIT, parseKeyFile } from './key-file-format.ts';
import { keychainSlot } from './keychain-slot.ts';
import type { VaultPaths } from './vault-paths.ts';

/** Whether the key file has a slot for the keychain, as far as can be seen without a key. */
export function keychainSlotIsThere(paths: VaultPaths): boolean {
  try {
    const info = statSync(paths.keys);
    if (!info.isFile() || info.size > KEY_FILE_LIMIT) return false;
    return keychainSlot(parseKeyFile(readFileSync(paths.keys))) !== null;
  } catch {
    // Missing or damaged: unlocking says so in its own words.
    return false;
  }
}
