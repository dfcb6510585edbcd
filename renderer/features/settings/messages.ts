import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'settings.title', defaultMessage: 'Settings' },
  loading: { id: 'settings.loading', defaultMessage: 'Loading the settings…' },
  appearance: { id: 'settings.appearance', defaultMessage: 'Appearance' },
  theme: { id: 'settings.theme', defaultMessage: 'Colours' },
  themeNote: {
    id: 'settings.theme.note',
    defaultMessage: '“Like the system” follows what this computer is set to.',
  },
  themeSystem: { id: 'settings.theme.system', defaultMessage: 'Like the system' },
  themeLight: { id: 'settings.theme.light', defaultMessage: 'Light' },
  themeDark: { id: 'settings.theme.dark', defaultMessage: 'Dark' },
  safety: { id: 'settings.safety', defaultMessage: 'Locking' },
  lockAfter: { id: 'settings.lock-after', defaultMessage: 'Lock after' },
  lockAfterNote: {
    id: 'settings.lock-after.note',
    defaultMessage:
      'Without use, and always when the computer sleeps. Locking also encrypts: nothing stays readable.',
  },
  lockNever: { id: 'settings.lock-after.never', defaultMessage: 'Only when I lock it' },
  data: { id: 'settings.data', defaultMessage: 'Your data' },
  folder: { id: 'settings.data.folder', defaultMessage: 'Where it lives' },
  sampleFolder: {
    id: 'settings.data.sample',
    defaultMessage: 'The sample is kept apart and removed when you leave it.',
  },
  backups: { id: 'settings.data.backups', defaultMessage: 'Backups' },
  out: { id: 'settings.data.out', defaultMessage: 'Without Cloche' },
  ledger: { id: 'settings.ledger', defaultMessage: 'Ledger' },
  ledgerLink: {
    id: 'settings.ledger.link',
    defaultMessage: 'Everything that crossed into your portfolio or left this computer',
  },
  outHow: {
    id: 'settings.data.out-how',
    defaultMessage:
      'The folder is all there is. The file vault.db in it is an SQLCipher 4 database: with your recovery code any SQLCipher tool opens it, on any computer, without Cloche. The recovery sheet says how.',
  },
  about: { id: 'settings.about', defaultMessage: 'About' },
  version: { id: 'settings.about.version', defaultMessage: 'Version' },
  network: { id: 'settings.about.network', defaultMessage: 'Network' },
  networkNone: {
    id: 'settings.about.network-none',
    defaultMessage: 'None. Cloche opens no connection, not even to look for updates.',
  },
  licence: { id: 'settings.about.licence', defaultMessage: 'Licence' },
  licenceMit: {
    id: 'settings.about.licence-mit',
    defaultMessage: 'MIT: free to use, read and change.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  lockMinutes: { minutes: number };
  versions: { version: string; electron: string; platform: string };
}>({
  lockMinutes: {
    id: 'settings.lock-after.minutes',
    defaultMessage: '{minutes, plural, one {# minute} other {# minutes}}',
  },
  versions: {
    id: 'settings.about.versions',
    defaultMessage: 'Cloche {version}, on Electron {electron} for {platform}',
  },
});

export const messages = { ...plain, ...filled };
