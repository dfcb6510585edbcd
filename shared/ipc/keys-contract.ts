import * as z from 'zod';
import { KeychainView, KeyWorkView, NewKeyView, OldBackupsView, VaultStatus } from './views.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
const Passphrase = z.string().max(4096, 'text-too-long');

/** Questions about the keys of the open portfolio, beside opening and closing it. */
export const keysContract = {
  /** Answers when it is done or was stopped; meanwhile `vault.keyWork` says how far it has come. */
  'vault.newKey': { input: z.strictObject({ passphrase: Passphrase }), output: NewKeyView },
  'vault.oldBackups': {
    input: z.strictObject({ passphrase: Passphrase, wish: z.enum(['encrypt', 'delete']) }),
    output: OldBackupsView,
  },
  'vault.keyWork': { input: nothing, output: KeyWorkView },
  'vault.stopKeyWork': { input: nothing, output: done },
  'vault.keychain': { input: nothing, output: KeychainView },
  'vault.setKeychain': {
    input: z.strictObject({ passphrase: Passphrase, on: z.boolean() }),
    output: KeychainView,
  },
  'vault.unlockWithKeychain': {
    input: z.strictObject({ forReading: z.boolean().default(false) }),
    output: VaultStatus,
  },
  /** Keeps the window out of screenshots and recordings while a code is on it, where the system can. */
  'vault.hideFromCapture': { input: z.strictObject({ on: z.boolean() }), output: done },
} as const;
