import { defineMessages } from 'react-intl';

const plain = defineMessages({
  seal: { id: 'evidence.seal', defaultMessage: 'Seal…' },
  changeSeal: { id: 'evidence.seal.change', defaultMessage: 'Change the seal…' },
  open: { id: 'evidence.seal.open', defaultMessage: 'Open the seal' },
  title: { id: 'evidence.seal.title', defaultMessage: 'Seal confidential work' },
  line: {
    id: 'evidence.seal.line',
    defaultMessage:
      'Others see what it is called, what you say of it, its fingerprint and who can vouch for it. Its content and file name never leave.',
  },
  called: { id: 'evidence.seal.called', defaultMessage: 'What it is called, for others' },
  says: { id: 'evidence.seal.says', defaultMessage: 'What it shows, without giving anything away' },
  until: { id: 'evidence.seal.until', defaultMessage: 'Ask me again on' },
  untilHint: {
    id: 'evidence.seal.until.hint',
    defaultMessage: 'On that day Cloche asks you. It never opens a seal by itself.',
  },
  voucher: { id: 'evidence.seal.voucher', defaultMessage: 'Who can vouch for it' },
  save: { id: 'evidence.seal.save', defaultMessage: 'Seal it' },
  asks: { id: 'evidence.seal.asks', defaultMessage: 'Your turn' },
  asksTitle: { id: 'evidence.seal.asks.title', defaultMessage: 'Should it stay sealed?' },
  keep: { id: 'evidence.seal.keep', defaultMessage: 'Keep it sealed…' },
  opened: { id: 'evidence.seal.opened', defaultMessage: 'The seal is open: it may be shared now.' },
  sealedLine: {
    id: 'evidence.seal.sealed',
    defaultMessage: 'Sealed. You see it here; its content and file name never leave.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{ asksLine: { day: string } }>({
  asksLine: {
    id: 'evidence.seal.asks.line',
    defaultMessage: 'You wanted to be asked on {day}. Until you decide, nothing changes.',
  },
});

export const messages = { ...plain, ...filled };
