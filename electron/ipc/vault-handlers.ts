import { decodeRecoveryCode, encodeRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { Refusal } from '../../shared/result.ts';
import { noteRecoveryCodeShown } from '../services/trust.ts';
import { sha256 } from '../vault/create-vault.ts';
import type { Handlers } from './answer.ts';
import { copyName } from './copy-name.ts';
import type { FolderTokens } from './folder-tokens.ts';
import { localDay } from './local-day.ts';
import type { Vaults } from './vaults.ts';

/** What the desktop does for the vault: it asks the person for a place. Null is "never mind". */
export type VaultDesktop = {
  readonly chooseFolder: () => Promise<string | null>;
  readonly chooseVaultFolder: () => Promise<string | null>;
  readonly chooseCopyFolder: () => Promise<string | null>;
  readonly saveRecoverySheet: (code: string, day: string) => Promise<boolean>;
  readonly hideFromCapture: (on: boolean) => void;
};

export type VaultParts = {
  readonly vaults: Vaults;
  readonly tokens: FolderTokens;
  readonly desktop: VaultDesktop;
  readonly now: () => Date;
  /** Where a vault is kept unless its owner chose another place. */
  readonly usualFolder: string;
  /** Remembers where the owner's vault is for the next start. */
  readonly rememberFolder: (folder: string) => Promise<void>;
  /** The name that a new vault carries inside. */
  readonly vaultName: string;
  readonly announce: () => void;
};

/** The code in its printed form. Refusals: recovery-code-typo, so that no sheet is printed with one. */
function printedForm(typed: string): string {
  const reading = decodeRecoveryCode(typed, sha256);
  if (!reading.ok) throw new Refusal('recovery-code-typo', { group: reading.group });
  const code = encodeRecoveryCode(reading.key, sha256);
  reading.key.fill(0);
  return code;
}

type VaultHandlers = Omit<
  Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>,
  'vault.backups' | 'vault.restoreLocked' | 'vault.rollback' | 'vault.acceptRollback'
>;

export function vaultHandlers(parts: VaultParts): VaultHandlers {
  const { vaults, tokens, desktop, rememberFolder, announce } = parts;

  const opened = async () => {
    if (!vaults.status().sample) await rememberFolder(vaults.folder());
    announce();
    return vaults.status();
  };

  /** The sample's passphrase is nobody's, and it is gone with the sample. Refusals: not-ready. */
  const ownSession = () => {
    if (vaults.status().sample) throw new Refusal('not-ready');
    return vaults.session();
  };

  return {
    'vault.status': () => vaults.status(),
    'vault.chooseFolder': async () => {
      const folder = await desktop.chooseFolder();
      return folder === null
        ? { token: null, label: '' }
        : { token: tokens.keep(folder), label: folder };
    },
    'vault.chooseFile': async () => {
      const folder = await desktop.chooseVaultFolder();
      if (folder !== null) vaults.select(folder);
      return vaults.status();
    },
    'vault.useUsualFolder': async () => {
      if (vaults.status().state === 'open') throw new Refusal('not-ready');
      vaults.moveTo(parts.usualFolder);
      await rememberFolder(parts.usualFolder);
      announce();
      return vaults.status();
    },
    'vault.create': async ({ passphrase, folder: token }) => {
      const folder = token === null ? vaults.folder() : tokens.folder(token);
      const wish = { folder, name: parts.vaultName, passphrase };
      const made = await vaults.session().create(wish);
      vaults.moveTo(folder);
      noteRecoveryCodeShown(vaults.context());
      await opened();
      return made;
    },
    'vault.unlock': async (wish) => {
      await vaults.session().unlock({ folder: vaults.folder(), ...wish });
      return opened();
    },
    'vault.recover': async (wish) => {
      await vaults.session().recover({ folder: vaults.folder(), ...wish });
      return opened();
    },
    'vault.lock': () => {
      vaults.lock();
      return vaults.status();
    },
    'vault.changePassphrase': async (wish) => {
      await vaults.session().changePassphrase(wish);
      return { done: true };
    },
    'vault.recoveryCode': async (wish) => {
      const recoveryCode = await vaults.session().recoveryCode(wish);
      noteRecoveryCodeShown(vaults.context());
      return { recoveryCode };
    },
    'vault.saveRecoverySheet': async ({ code }) => ({
      saved: await desktop.saveRecoverySheet(printedForm(code), localDay(parts.now())),
    }),
    'vault.newKey': async ({ passphrase }) => {
      const made = await ownSession().newDataKey({ passphrase });
      if (made === null) return { recoveryCode: null, keychain: 'none', oldBackups: [] };
      noteRecoveryCodeShown(vaults.context());
      announce();
      return { ...made, oldBackups: [...made.oldBackups] };
    },
    'vault.oldBackups': async (wish) => {
      const { done, left } = await ownSession().oldBackups(wish);
      return { done, left: left.length };
    },
    'vault.keyWork': () => vaults.session().keyWork(),
    'vault.stopKeyWork': () => {
      vaults.session().stopKeyWork();
      return { done: true };
    },
    'vault.keychain': () => vaults.session().keychain({ folder: vaults.folder() }),
    'vault.setKeychain': async (wish) => {
      await ownSession().setKeychain(wish);
      return vaults.session().keychain({ folder: vaults.folder() });
    },
    'vault.unlockWithKeychain': async (wish) => {
      await vaults.session().unlockWithKeychain({ folder: vaults.folder(), ...wish });
      return opened();
    },
    'vault.saveCopy': async () => {
      if (ownSession().isStillThere()) throw new Refusal('not-ready');
      const into = await desktop.chooseCopyFolder();
      if (into === null) return { saved: null };
      const name = copyName(parts.now());
      const folder = await ownSession().backups.saveElsewhere({ into, name });
      return { saved: { token: tokens.keep(folder), label: folder } };
    },
    'vault.goOnWithCopy': async ({ copy }) => {
      const folder = tokens.folder(copy);
      await ownSession().goOnWith({ folder });
      vaults.moveTo(folder);
      await rememberFolder(folder);
      // Not announced: the window stays as it is, and takes what it is given.
      return vaults.status();
    },
    'vault.hideFromCapture': ({ on }) => {
      desktop.hideFromCapture(on);
      return { done: true };
    },
    'vault.openSample': async () => {
      await vaults.openSample();
      return opened();
    },
    'vault.leaveSample': () => {
      vaults.leaveSample();
      announce();
      return vaults.status();
    },
  };
}
