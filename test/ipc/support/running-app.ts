import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnswerOptions, answer, type Handlers } from '../../../electron/ipc/answer.ts';
import { createFolderTokens } from '../../../electron/ipc/folder-tokens.ts';
import { createHandlers } from '../../../electron/ipc/handlers.ts';
import { createVaults, type VaultsParts } from '../../../electron/ipc/vaults.ts';
import { createFileIntake } from '../../../electron/services/file-intake.ts';
import { defaultSettings } from '../../../electron/settings.ts';
import { createVaultSession } from '../../../electron/vault/session.ts';
import { openableLink } from '../../../electron/windows/openable-link.ts';
import { uuidv7 } from '../../../shared/domain/id.ts';
import type { Noun } from '../../../shared/ipc/contract.ts';
import type { Settings } from '../../../shared/ipc/settings-view.ts';
import type { TimelineSheet } from '../../../shared/ipc/timeline-view.ts';
import type { Answer } from '../../../shared/result.ts';

export const PASSPHRASE = 'correct horse battery staple';
/** The least that a vault accepts, since these tests are not about the cost of guessing. */
const CHEAP = { m: 64 * 1024, t: 1, p: 1 };

type Place = {
  folder: string | null;
  vault: string | null;
  taxonomy: string | null;
  print: string | null;
  list: { name: string; text: string; hash: string } | null;
  archive: string | null;
  archiveTarget: string | null;
};

type Running = {
  readonly fillSample?: VaultsParts['fillSample'];
  /** The folder that was remembered for the vault. */
  readonly folder?: string;
};

/** Everything of the main process but Electron: real vaults in a temporary folder, real handlers. */
export function runApp(options: Running = {}) {
  const home = mkdtempSync(join(tmpdir(), 'cloche-ipc-'));
  const announced: Noun[][] = [];
  const remembered: string[] = [];
  const reported: unknown[] = [];
  const sheets: { code: string; day: string }[] = [];
  const opened: string[] = [];
  const prints: { sheet: TimelineSheet; onto: string }[] = [];
  const shown: string[] = [];
  const copies: { fileName: string; bytes: Uint8Array }[] = [];
  /** What the person answers to the next dialog. */
  const chosen: Place = {
    folder: null,
    vault: null,
    taxonomy: null,
    print: null,
    list: null,
    archive: null,
    archiveTarget: null,
  };
  let settings: Settings = defaultSettings;
  let locks = 0;
  const now = () => new Date('2026-11-23T09:00:00.000Z');

  const vaults = createVaults({
    folder: options.folder ?? join(home, 'vault'),
    usualFolder: join(home, 'vault'),
    backups: join(home, 'backups'),
    samples: join(home, 'sample'),
    eraseMarker: join(home, 'erasing.json'),
    forgetSettings: async () => {
      settings = defaultSettings;
    },
    surroundings: {
      now,
      newId: () => uuidv7(now().getTime(), randomBytes(10)),
      changed: (nouns) => void announced.push([...nouns]),
    },
    makeSession: (session) =>
      createVaultSession({ kdf: CHEAP, ...session, now, monotonicMs: () => performance.now() }),
    fillSample: options.fillSample ?? (() => undefined),
    locking: () => undefined,
    locked: () => {
      locks += 1;
    },
  });

  const handlers: Handlers = createHandlers({
    app: {
      about: { version: '0.1.0', electron: '45.0.0', platform: 'linux' },
      mayOpen: (address) => openableLink(address) !== null,
      openLink: async (address) => opened.push(address) > 0,
      copy: async () => undefined,
      chooseList: async () => chosen.list,
      settings: {
        get: () => settings,
        change: async (patch) => {
          settings = { ...settings, ...patch };
        },
      },
      applyTheme: () => undefined,
      announce: () => void announced.push(['settings']),
    },
    vault: {
      vaults,
      tokens: createFolderTokens(),
      desktop: {
        chooseFolder: async () => chosen.folder,
        chooseVaultFolder: async () => chosen.vault,
        chooseCopyFolder: async () => chosen.folder,
        hideFromCapture: () => undefined,
        saveRecoverySheet: async (code, day) => sheets.push({ code, day }) > 0,
      },
      now,
      usualFolder: join(home, 'vault'),
      rememberFolder: async (folder) => void remembered.push(folder),
      vaultName: 'My portfolio',
      announce: () => void announced.push(['vault']),
    },
    print: {
      printTimeline: async (sheet, onto, note) => {
        if (chosen.print === null) return false;
        note();
        return prints.push({ sheet, onto }) > 0;
      },
    },
    evidence: {
      intake: createFileIntake(),
      chooseCopy: async (fileName) => async (bytes) => void copies.push({ fileName, bytes }),
    },
    chooseTaxonomyFile: async () => chosen.taxonomy,
    showFolder: (folder) => void shown.push(folder),
    backups: {
      backupsFolder: join(home, 'backups'),
      showFolder: (folder) => void shown.push(folder),
      announce: () => void announced.push(['vault']),
      announceAll: () => void announced.push(['vault', 'backups']),
    },
    archive: {
      desktop: {
        chooseArchive: async () => chosen.archive,
        chooseArchiveTarget: async () => chosen.archiveTarget,
      },
      drillFolder: join(home, 'drill'),
      appVersion: '0.1.0',
      changed: (nouns) => void announced.push([...nouns]),
    },
  });

  /** Asks as a stranger would: anything, in any form. */
  const askRaw = async (
    asked: { channel: unknown; text: unknown; fromOurWindow?: boolean },
    change: Partial<Handlers> = {},
  ) => {
    const answering: AnswerOptions = {
      report: (error) => void reported.push(error),
      damageSeen: vaults.noteDamage,
      placeGone: vaults.noteGone,
      readOnly: vaults.readOnly,
      checkReplies: true,
    };
    const text = await answer(
      { fromOurWindow: true, ...asked },
      { ...handlers, ...change },
      answering,
    );
    // Written by `answer` just now.
    return JSON.parse(text) as Answer<unknown>;
  };

  return {
    home,
    vaults,
    chosen,
    announced,
    remembered,
    reported,
    sheets,
    prints,
    copies,
    opened,
    shown,
    locks: () => locks,
    askRaw,
    ask: (channel: string, input: unknown = {}) => askRaw({ channel, text: JSON.stringify(input) }),
    /** The value of an answer that must be yes. */
    get: async (channel: string, input: unknown = {}) => {
      const reply = await askRaw({ channel, text: JSON.stringify(input) });
      if (!reply.ok) throw new Error(`${channel}: ${reply.code} ${JSON.stringify(reply.details)}`);
      return reply.value;
    },
    end: () => {
      vaults.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type RunningApp = ReturnType<typeof runApp>;
