/** How things stand with the place where the system keeps secrets. Only `ready` may be used. */
export const keychainStates = [
  'ready',
  /** It would write them down for everybody to read. */
  'plain-text',
  /** The system does not say where it would keep them. */
  'unknown',
  /** There is none, or it does not answer. */
  'missing',
] as const;
export type KeychainState = (typeof keychainStates)[number];

/** A secret that came back; `isStale` when the system wants it sealed anew. `busy`: later, it may. */
export type Unsealed =
  | { readonly state: 'open'; readonly secret: Buffer; readonly isStale: boolean }
  | { readonly state: 'busy' }
  | { readonly state: 'lost' };

/** The system's own place for secrets, as the session is handed it. */
export type Keychain = {
  /** What the system calls it, such as gnome_libsecret. */
  readonly backend: () => string;
  readonly state: () => Promise<KeychainState>;
  /** Rejects when the system does. */
  readonly seal: (secret: Uint8Array) => Promise<Buffer>;
  readonly unseal: (blob: Uint8Array) => Promise<Unsealed>;
};

/** Where a program has no system to ask. */
export const noKeychain: Keychain = {
  backend: () => 'none',
  state: async () => 'missing',
  seal: () => Promise.reject(new Error('there is no keychain')),
  unseal: async () => ({ state: 'lost' }),
};
