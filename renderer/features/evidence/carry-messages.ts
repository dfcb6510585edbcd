import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  room: { id: 'evidence.carry.room', defaultMessage: 'Only you see this' },
  roomLine: {
    id: 'evidence.carry.room.line',
    defaultMessage:
      'It lies in your learning space: it is never shared, exported or copied out from here.',
  },
  carry: { id: 'evidence.carry', defaultMessage: 'Carry into the portfolio…' },
});
