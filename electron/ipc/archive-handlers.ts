import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Noun } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { lastDrill, tryTheWayOut } from '../vault/archive/exit-drill.ts';
import { bringBack } from '../vault/archive/fill-from-archive.ts';
import {
  createLongWork,
  type LongWork,
  refuseClosed,
  type Steps,
} from '../vault/archive/long-work.ts';
import { type ArchiveLook, lookIntoArchive, workIn } from '../vault/archive/look-into-archive.ts';
import { withArchiveFile } from '../vault/archive/open-archive-file.ts';
import { leftOutTitles, takeOut } from '../vault/archive/take-out.ts';
import type { Handlers } from './answer.ts';
import { localDay } from './local-day.ts';
import { toldOf } from './told-records.ts';
import type { VaultParts } from './vault-handlers.ts';

/** What the desktop does for an archive: it asks the person for a place. Null is "never mind". */
export type ArchiveDesktop = {
  readonly chooseArchive: () => Promise<string | null>;
  readonly chooseArchiveTarget: (fileName: string) => Promise<string | null>;
};

export type ArchiveParts = {
  readonly vault: VaultParts;
  readonly desktop: ArchiveDesktop;
  /** Where the copy of an exit drill is for as long as it runs. */
  readonly drillFolder: string;
  readonly appVersion: string;
  readonly changed: (nouns: readonly Noun[]) => void;
};

type ArchiveHandlers = Pick<Handlers, Extract<keyof Handlers, `archive.${string}`>>;
type Measured = Steps & { readonly expect: (amount: number) => void };

/** Names of what did not come through that are told; the count tells of all. */
const MOST_NAMED = 20;

function chosenOf(look: ArchiveLook, file: { readonly token: string; readonly label: string }) {
  const { manifest, counts, leftOutFiles, problems } = look;
  const { records, files, fileBytes } = manifest.counts;
  return {
    ...file,
    writtenAt: manifest.writtenAt,
    appVersion: manifest.app.version,
    records,
    files,
    fileBytes,
    counts: [...counts],
    leftOutFiles: [...leftOutFiles],
    leftOutRecords: manifest.damagedRecords?.length ?? 0,
    problems: [...problems],
  };
}

/** While a vault is worked on, its being locked ends the work. */
function onOpenVault(parts: ArchiveParts, work: LongWork) {
  const session = () => parts.vault.vaults.session();
  return <T>(
    task: (db: ReturnType<typeof database>, steps: Measured) => Promise<T>,
  ): Promise<T> => {
    const db = database();
    return work.run(
      (steps) => task(db, steps),
      () => refuseClosed(db),
    );
  };
  function database() {
    return session().database();
  }
}

/** Who answers questions about the archive of everything, and the exit drill. */
export function archiveHandlers(parts: ArchiveParts): ArchiveHandlers {
  const { vault, desktop, appVersion } = parts;
  const { vaults, tokens, now } = vault;
  const work = createLongWork();
  // What a crash may have left; only one instance of the app runs, so nobody is in it.
  rmSync(parts.drillFolder, { recursive: true, force: true });
  const onOpen = onOpenVault(parts, work);

  return {
    'archive.takeOut': async (wish) => {
      if (vaults.status().sample) throw new Refusal('not-ready');
      await vaults.session().confirm(wish);
      const name = `Cloche export ${localDay(now())}.zip`;
      const target = await desktop.chooseArchiveTarget(name);
      if (target === null) return { taken: null };
      return onOpen(async (db, steps) => {
        const at = { target, vaultFolder: vaults.folder(), appVersion, now: now() };
        const { manifest, isInLedger } = await takeOut({ db, steps, ...at });
        parts.changed(['history']);
        const { records, files, fileBytes } = manifest.counts;
        const leftOutFiles = leftOutTitles(db, manifest);
        const { damagedRecords = [] } = manifest;
        const unread = damagedRecords.map(({ table: what, ...record }) => ({ what, ...record }));
        const leftOut = toldOf(unread);
        const leftOutMore = unread.length - leftOut.length;
        return {
          taken: { records, files, fileBytes, leftOutFiles, leftOut, leftOutMore, isInLedger },
        };
      });
    },
    'archive.choose': async () => {
      if (vaults.status().state === 'open') throw new Refusal('not-ready');
      const file = await desktop.chooseArchive();
      if (file === null) return { archive: null };
      return work.run((steps) =>
        withArchiveFile(file, async (archive) => {
          steps.expect(workIn(archive.manifest));
          const look = await lookIntoArchive(archive, steps);
          return {
            archive: chosenOf(look, { token: tokens.keep(file), label: basename(file) }),
          };
        }),
      );
    },
    'archive.bringBack': async ({ archive: token, passphrase, folder: folderToken }) => {
      const file = tokens.folder(token);
      const folder = folderToken === null ? vaults.folder() : tokens.folder(folderToken);
      const made = await work.run((steps) =>
        withArchiveFile(file, (archive) => {
          steps.expect(workIn(archive.manifest));
          const fill = (db: Parameters<typeof bringBack>[0]) =>
            bringBack(db, archive, { steps, now: now() });
          const { name } = archive.manifest;
          return vaults.session().create({ folder, name, passphrase, fill });
        }),
      );
      vaults.moveTo(folder);
      await vault.rememberFolder(folder);
      vault.announce();
      return made;
    },
    'archive.drill': () =>
      onOpen(async (db, steps) => {
        const { drillFolder: folder } = parts;
        const { differences, ...result } = await tryTheWayOut({
          db,
          folder,
          appVersion,
          now,
          steps,
        });
        parts.changed(['history']);
        const named = differences.slice(0, MOST_NAMED);
        return { ...result, differences: named.map(({ what, title }) => ({ what, title })) };
      }),
    'archive.lastDrill': () => ({ last: lastDrill(vaults.session().database()) }),
    'archive.progress': () => work.state(),
    'archive.stop': () => {
      work.stop();
      return { done: true };
    },
  };
}
