import { chmodSync, constants, copyFileSync, existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { PortfolioFacts } from '../../../shared/domain/backup.ts';
import { Refusal } from '../../../shared/result.ts';
import { writeMeta } from '../../database/meta.ts';
import { SCHEMA_VERSION } from '../../database/migrate.ts';
import { temporaryName } from '../file-steps.ts';
import { connect } from '../open-database.ts';
import { type VaultPaths, vaultPaths } from '../vault-paths.ts';
import { makeLasting } from './lasting.ts';
import { keptName, type SwapNote } from './swap.ts';

type Moves = SwapNote['moves'];

export type StageRequest = {
  /** The folder of the backup. */
  readonly backup: string;
  readonly paths: VaultPaths;
  readonly dataKey: Uint8Array;
  /** The key file of the backup comes too: the one beside the vault does not open it. */
  readonly withKeyFile: boolean;
  /** What the restored vault is to remember, so that it is not taken for an older one that somebody put back. */
  readonly commitSeq: number;
  readonly keysRev: number;
};

/** Refusals: vault-too-new (version, supported), before anything is made ready. */
export function refuseNewer({ version }: Pick<PortfolioFacts, 'version'>): void {
  if (version > SCHEMA_VERSION) {
    throw new Refusal('vault-too-new', { version, supported: SCHEMA_VERSION });
  }
}

function copyBeside(from: string, paths: VaultPaths): string {
  const staged = temporaryName(paths.folder);
  copyFileSync(from, staged, constants.COPYFILE_EXCL);
  chmodSync(staged, 0o600);
  return staged;
}

function remember(file: string, { dataKey, commitSeq, keysRev }: StageRequest): void {
  const db = connect(file, dataKey, { readOnly: false });
  try {
    db.transaction(() => {
      writeMeta(db, 'commit_seq', String(commitSeq));
      writeMeta(db, 'keysRev', String(keysRev));
    })();
  } finally {
    db.close();
  }
}

/** Copies a backup beside the vault, ready to be swapped in; the backup itself stays as it is. */
export function stageBackup(request: StageRequest): Moves {
  const { paths, withKeyFile } = request;
  const from = vaultPaths(request.backup);
  const staged: string[] = [];
  try {
    const database = copyBeside(from.database, paths);
    staged.push(database);
    remember(database, request);
    makeLasting(database, 'file');
    const moves: Moves = [
      { staged: basename(database), target: 'vault.db', kept: keptName('vault.db') },
    ];
    if (!withKeyFile || !existsSync(from.keys)) return moves;
    const keys = copyBeside(from.keys, paths);
    staged.push(keys);
    makeLasting(keys, 'file');
    moves.push({ staged: basename(keys), target: 'vault.keys', kept: keptName('vault.keys') });
    return moves;
  } catch (error) {
    for (const file of staged) rmSync(file, { force: true });
    throw error;
  }
}
