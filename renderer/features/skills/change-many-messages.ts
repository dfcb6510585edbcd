import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'skills.change-many.title', defaultMessage: 'Change several skills' },
  line: {
    id: 'skills.change-many.line',
    defaultMessage:
      'All of it is one step: one undo takes it back. Ratings and goals stay as they are.',
  },
  close: { id: 'skills.change-many.close', defaultMessage: 'Close' },
  cancel: { id: 'skills.change-many.cancel', defaultMessage: 'Cancel' },
  what: { id: 'skills.change-many.what', defaultMessage: 'What to do' },
  category: { id: 'skills.change-many.category', defaultMessage: 'Put into an area' },
  interest: {
    id: 'skills.change-many.interest',
    defaultMessage: 'Say how much I would like to use them',
  },
  archive: { id: 'skills.change-many.archive', defaultMessage: 'Put into the archive' },
  unarchive: { id: 'skills.change-many.unarchive', defaultMessage: 'Take out of the archive' },
  area: { id: 'skills.change-many.area', defaultMessage: 'Area' },
  noArea: { id: 'skills.change-many.no-area', defaultMessage: 'Take out of their area' },
  areaMissing: {
    id: 'skills.change-many.area.missing',
    defaultMessage: 'Please choose an area, or type a new one.',
  },
  areaOpen: { id: 'skills.change-many.area.open', defaultMessage: 'Show all areas' },
  areaEmpty: { id: 'skills.change-many.area.empty', defaultMessage: 'No area is called that.' },
  find: { id: 'skills.change-many.find', defaultMessage: 'Look for a skill' },
  skills: { id: 'skills.change-many.skills', defaultMessage: 'Skills' },
  nothing: { id: 'skills.change-many.nothing', defaultMessage: 'Nothing is called that.' },
});

const filled = defineMessages<{
  newArea: { name: string };
  all: { count: number };
  more: { count: number };
  save: { count: number };
  changed: { count: number };
}>({
  newArea: { id: 'skills.change-many.area.new', defaultMessage: 'New area “{name}”' },
  all: {
    id: 'skills.change-many.all',
    defaultMessage: '{count, plural, one {The one that is listed} other {All # that are listed}}',
  },
  more: {
    id: 'skills.change-many.more',
    defaultMessage:
      '{count, plural, one {# more is} other {# more are}} not drawn here. A word narrows the list; choosing all takes them too.',
  },
  save: {
    id: 'skills.change-many.save',
    defaultMessage: '{count, plural, =0 {Change} one {Change # skill} other {Change # skills}}',
  },
  changed: {
    id: 'skills.change-many.changed',
    defaultMessage: '{count, plural, one {# skill changed} other {# skills changed}}',
  },
});

export const changeManyMessages = { ...plain, ...filled };
