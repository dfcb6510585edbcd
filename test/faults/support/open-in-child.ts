import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { contextOf, type ServiceContext } from '../../../electron/services/context.ts';
import { vaultPaths } from '../../../electron/vault/vault-paths.ts';
import { uuidv7 } from '../../../shared/domain/id.ts';
import type { openRaw } from './raw-vault.ts';

/** Tells the parent something, in one write that a kill leaves whole or undone. */
export const say = (line: string): void => void writeSync(1, `${line}\n`);

/** What the parent said: the vault, and whatever else this child is told. */
export function toldByParent(): {
  readonly vault: Parameters<typeof openRaw>[0];
  readonly more: readonly string[];
} {
  const [folder = '', backupsFolder = '', key = '', ...more] = process.argv.slice(2);
  const dataKey = Buffer.from(key, 'base64');
  return { vault: { paths: vaultPaths(folder), dataKey, backupsFolder }, more };
}

/** The services' view of an open vault. */
export function contextIn(db: Parameters<typeof contextOf>[0]): ServiceContext {
  return contextOf(db, {
    now: () => new Date(),
    newId: () => uuidv7(Date.now(), randomBytes(10)),
    changed: () => undefined,
  });
}
