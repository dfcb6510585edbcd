import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'trust.erase', defaultMessage: 'Erase everything' },
  note: {
    id: 'trust.erase.note',
    defaultMessage: 'For when you leave, or give this computer away. It cannot be undone.',
  },
  sampleNote: {
    id: 'trust.erase.sample',
    defaultMessage: 'The sample is removed by itself when you leave it.',
  },
  open: { id: 'trust.erase.open', defaultMessage: 'Erase everything…' },
  close: { id: 'trust.erase.close', defaultMessage: 'Close' },
  keep: { id: 'trust.erase.keep', defaultMessage: 'Keep my portfolio' },
  confirm: { id: 'trust.erase.confirm', defaultMessage: 'Erase for good' },
  finalTitle: { id: 'trust.erase.final', defaultMessage: 'This cannot be undone' },
  finalLine: {
    id: 'trust.erase.final.line',
    defaultMessage:
      'There is no trash for it, and nobody can bring it back, the makers of Cloche included.',
  },
  goes: { id: 'trust.erase.goes', defaultMessage: 'This goes' },
  goesKeys: {
    id: 'trust.erase.goes.keys',
    defaultMessage: 'The key file, overwritten first: from then on no passphrase opens anything',
  },
  goesVault: {
    id: 'trust.erase.goes.vault',
    defaultMessage:
      'The portfolio file with every record, kept file, draft and undo step, and what was set aside beside it',
  },
  goesApp: {
    id: 'trust.erase.goes.app',
    defaultMessage: 'The settings of Cloche on this computer, and a sample if there is one',
  },
  stays: { id: 'trust.erase.stays', defaultMessage: 'This stays, out of reach' },
  staysCopies: {
    id: 'trust.erase.stays.copies',
    defaultMessage: 'Copies of the folder elsewhere: other disks, other backups, the cloud',
  },
  staysOut: {
    id: 'trust.erase.stays.out',
    defaultMessage: 'What you exported, shared, printed or saved outside',
  },
  staysSheet: {
    id: 'trust.erase.stays.sheet',
    defaultMessage: 'Your recovery sheet. It opens every copy that is left, so destroy it too',
  },
  disk: {
    id: 'trust.erase.disk',
    defaultMessage:
      'Modern disks may keep old blocks for a while, even overwritten ones. What they keep of the portfolio is encrypted: without a key file and without the recovery sheet it stays unreadable.',
  },
  withBackups: { id: 'trust.erase.backups', defaultMessage: 'Erase its backups too' },
  withBackupsNote: {
    id: 'trust.erase.backups.note',
    defaultMessage:
      'Those that Cloche made on this computer. Untick it to keep them as a way back.',
  },
  passphrase: { id: 'trust.erase.passphrase', defaultMessage: 'Your passphrase' },
  show: { id: 'trust.erase.passphrase.show', defaultMessage: 'Show' },
  hide: { id: 'trust.erase.passphrase.hide', defaultMessage: 'Hide' },
  capsLock: { id: 'trust.erase.caps-lock', defaultMessage: 'Caps Lock is on.' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{ typeName: { name: string } }>({
  typeName: { id: 'trust.erase.type', defaultMessage: 'Type “{name}” to say that you mean it' },
});

export const messages = { ...plain, ...filled };
