import type { SafeStorage } from 'electron';

/** The part of Electron's `safeStorage` that is used; older ones lack what is asynchronous. */
export type SystemSecrets = Pick<
  SafeStorage,
  'encryptString' | 'decryptString' | 'isEncryptionAvailable' | 'getSelectedStorageBackend'
> &
  Partial<
    Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'>
  >;

/** What the system calls the place where it keeps secrets. */
function backendOf(secrets: SystemSecrets, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'keychain';
  if (platform === 'win32') return 'dpapi';
  return secrets.getSelectedStorageBackend();
}

async function isAvailable(secrets: SystemSecrets): Promise<boolean> {
  try {
    return await (secrets.isAsyncEncryptionAvailable?.() ?? secrets.isEncryptionAvailable());
  } catch {
    return false;
  }
}

/** Electron tells by a field or by words that the keychain is there, but not for us right now. */
function isForLater(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return Reflect.get(error, 'isTemporarilyUnavailable') === true || /temporar/i.test(error.message);
}

/**
 * The system's own place for secrets: libsecret or KWallet on Linux, Keychain on macOS, DPAPI on Windows.
 * Ask only once the app is ready. Electron takes texts alone, so a secret is a text in memory for a moment.
 */
export function createKeychain(secrets: SystemSecrets, platform: NodeJS.Platform) {
  const backend = () => backendOf(secrets, platform);
  return {
    backend,
    state: async () => {
      if (backend() === 'basic_text') return 'plain-text' as const;
      if (backend() === 'unknown') return 'unknown' as const;
      return (await isAvailable(secrets)) ? ('ready' as const) : ('missing' as const);
    },
    seal: async (secret: Uint8Array): Promise<Buffer> => {
      const text = Buffer.from(secret).toString('base64');
      return (await secrets.encryptStringAsync?.(text)) ?? secrets.encryptString(text);
    },
    unseal: async (blob: Uint8Array) => {
      const bytes = Buffer.from(blob);
      try {
        const found = (await secrets.decryptStringAsync?.(bytes)) ?? {
          result: secrets.decryptString(bytes),
          shouldReEncrypt: false,
        };
        if (Reflect.get(found, 'isTemporarilyUnavailable') === true) {
          return { state: 'busy' as const };
        }
        const secret = Buffer.from(found.result, 'base64');
        return { state: 'open' as const, secret, isStale: found.shouldReEncrypt };
      } catch (error) {
        return { state: isForLater(error) ? ('busy' as const) : ('lost' as const) };
      }
    },
  };
}
