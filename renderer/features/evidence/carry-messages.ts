import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  room: { id: 'evidence.carry.room', defaultMessage: 'Only you see this' },
  roomLine: {
    id: 'evidence.carry.room.line',
    defaultMessage:
      'It lies in your learning space: it is never shared, exported or copied out from here.',
  },
  carry: { id: 'evidence.carry', defaultMessage: 'Carry into the portfolio…' },
  title: { id: 'evidence.carry.title', defaultMessage: 'Carry this into your portfolio?' },
  line: {
    id: 'evidence.carry.line',
    defaultMessage:
      'From then on it may be part of what you choose to share. Exactly this would be:',
  },
  preview: { id: 'evidence.carry.preview', defaultMessage: 'What becomes visible' },
  stays: {
    id: 'evidence.carry.stays',
    defaultMessage:
      'Records of your learning space that it supports stay there, and nobody sees that it supports them.',
  },
  save: { id: 'evidence.carry.save', defaultMessage: 'Carry it across' },
  done: { id: 'evidence.carry.done', defaultMessage: 'It is part of your portfolio now.' },
});
