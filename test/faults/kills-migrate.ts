import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { connect, schemaVersion } from '../../electron/vault/open-database.ts';
import { dump } from '../database/support/dump.ts';
import { bundleForNode } from '../vault/support/bundle-for-node.ts';
import { type FaultLine, noneBad } from './fault-line.ts';
import { killAt, spread } from './support/killed.ts';
import { makeOlder } from './support/older-vault.ts';
import { keepCopy, makeRawVault, openRaw, type RawVault } from './support/raw-vault.ts';

/** Kills from one version. The first version's way leads through every step there is. */
const EACH = 20;

/** What a file holds, its tables and its rows, without bringing it up to date. */
function stateOf(file: string, dataKey: Uint8Array) {
  const db = connect(file, dataKey, { readOnly: false });
  try {
    const schema = db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    const whole = db.pragma('integrity_check', { simple: true }) === 'ok';
    const version = schemaVersion(db);
    return { version, whole, content: JSON.stringify([schema, whole ? dump(db) : null]) };
  } finally {
    db.close();
  }
}

type State = ReturnType<typeof stateOf>;

/** The copies that carry a name, in whatever order; half-made ones begin with a dot. */
function namedCopies(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => basename(path) === 'vault.db' && !basename(dirname(path)).startsWith('.'));
}

type Version = {
  readonly old: State;
  readonly fresh: State;
  readonly tookMs: number;
  readonly restore: () => void;
};

/** An older vault, what it becomes when nothing disturbs it, and how long that takes. */
async function prepare(vault: RawVault, program: string, version: number): Promise<Version> {
  await makeOlder(vault, version);
  rmSync(vault.backupsFolder, { recursive: true, force: true });
  const putBack = keepCopy(vault);
  const restore = () => {
    putBack();
    rmSync(vault.backupsFolder, { recursive: true, force: true });
  };
  const old = stateOf(vault.paths.database, vault.dataKey);
  const { lines } = await killAt(program, vault.childArguments, { after: 'never', ms: 0 });
  const tookMs = Number(lines.at(-1));
  return { old, fresh: stateOf(vault.paths.database, vault.dataKey), tookMs, restore };
}

/** What is wrong after a kill, or null. */
async function wrongAfter(
  vault: RawVault,
  now: State,
  { old, fresh }: Version,
): Promise<string | null> {
  const { database } = vault.paths;
  const known = [old, fresh].some((state) => state.content === now.content && now.whole);
  if (!known) return 'neither the old vault nor the new one';
  const copies = namedCopies(vault.backupsFolder).map((file) => stateOf(file, vault.dataKey));
  if (copies.some(({ content }) => content !== old.content)) return 'a named copy is not whole';
  if (now.version === SCHEMA_VERSION && copies.length === 0) return 'no copy from before';
  (await openRaw(vault)).close();
  const finished = stateOf(database, vault.dataKey);
  return finished.content === fresh.content ? null : 'the next start did not finish it';
}

/** Kills the step from each older version to this one, at moments spread over all of it. */
export async function killsWhileMigrating(scale: { readonly kills: number }): Promise<FaultLine[]> {
  const program = await bundleForNode('../../faults/children/migrating-child.ts');
  const vault = await makeRawVault();
  const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
  const most = Math.max(EACH, Math.ceil(scale.kills / versions.length));
  const wrong: string[] = [];
  let finished = 0;
  let tried = 0;
  const lookAt = async (prepared: Version) => {
    const now = stateOf(vault.paths.database, vault.dataKey);
    if (now.version === SCHEMA_VERSION) finished += 1;
    return wrongAfter(vault, now, prepared);
  };
  try {
    for (const version of versions) {
      if (tried === scale.kills) break;
      const prepared = await prepare(vault, program, version);
      for (let kill = 0; kill < most && tried < scale.kills; kill += 1) {
        prepared.restore();
        // A little past the end, since no two runs take equally long.
        const moment = { after: 'opening', ms: spread(tried) * prepared.tookMs * 1.2 };
        await killAt(program, vault.childArguments, moment);
        tried += 1;
        const problem = await lookAt(prepared).catch((error: unknown) => String(error));
        if (problem !== null) wrong.push(`version ${version}: ${problem}`);
      }
      prepared.restore();
    }
  } finally {
    vault.remove();
  }
  const line = noneBad('killed while bringing an older vault up to date', {
    tried,
    bad: wrong.length,
    least: scale.kills,
  });
  const note = wrong[0] ?? `${finished} had come through, ${tried - finished} were taken back`;
  return [{ ...line, note }];
}
