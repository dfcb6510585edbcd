import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'credentials.title', defaultMessage: 'Credentials' },
  add: { id: 'credentials.add', defaultMessage: 'Add a credential' },
  toEvidence: { id: 'credentials.to-evidence', defaultMessage: 'Evidence' },
  filter: { id: 'credentials.filter', defaultMessage: 'Filter credentials' },
  loading: { id: 'credentials.loading', defaultMessage: 'Credentials are being fetched' },
  emptyTitle: { id: 'credentials.empty.title', defaultMessage: 'No credential yet' },
  emptyLine: {
    id: 'credentials.empty.line',
    defaultMessage:
      'A certificate, a licence or a badge that somebody gave you. Many skills need none.',
  },
  chooseTitle: { id: 'credentials.choose.title', defaultMessage: 'Choose a credential' },
  chooseLine: {
    id: 'credentials.choose.line',
    defaultMessage: 'Who gave it, how long it holds and what it is for appears here.',
  },
  back: { id: 'credentials.back', defaultMessage: 'All credentials' },
  more: { id: 'credentials.more', defaultMessage: 'More' },
  edit: { id: 'credentials.edit', defaultMessage: 'Edit' },
  remove: { id: 'credentials.remove', defaultMessage: 'Move to the trash' },
  newTitle: { id: 'credentials.new.title', defaultMessage: 'Add a credential' },
  editTitle: { id: 'credentials.edit.title', defaultMessage: 'Edit credential' },
  save: { id: 'credentials.save', defaultMessage: 'Add' },
  saveEdit: { id: 'credentials.save-edit', defaultMessage: 'Save' },
  fieldTitle: { id: 'credentials.field.title', defaultMessage: 'What it is called' },
  issuer: { id: 'credentials.issuer', defaultMessage: 'From' },
  issuerHint: { id: 'credentials.issuer.hint', defaultMessage: 'Who gave it to you' },
  identifier: { id: 'credentials.identifier', defaultMessage: 'Its number or code' },
  issuedOn: { id: 'credentials.issued-on', defaultMessage: 'Given on' },
  expiresOn: { id: 'credentials.expires-on', defaultMessage: 'Holds until' },
  expiresHint: { id: 'credentials.expires.hint', defaultMessage: 'Empty where it has no end' },
  link: { id: 'credentials.link', defaultMessage: 'Web address' },
  linkHint: {
    id: 'credentials.link.hint',
    defaultMessage: 'Where others can check it, if there is such a place',
  },
  skills: { id: 'credentials.skills', defaultMessage: 'What it is for' },
  note: { id: 'credentials.note', defaultMessage: 'Note' },
  noEnd: { id: 'credentials.no-end', defaultMessage: 'without an end' },
  holds: { id: 'credentials.group.holds', defaultMessage: 'In force' },
  ended: { id: 'credentials.group.ended', defaultMessage: 'Ran out' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  noMatch: { text: string };
  removed: { title: string };
  rowFrom: { issuer: string; day: string };
  ran: { day: string };
}>({
  noMatch: { id: 'credentials.no-match', defaultMessage: 'Nothing matches “{text}”.' },
  removed: { id: 'credentials.removed', defaultMessage: '“{title}” moved to the trash' },
  rowFrom: { id: 'credentials.row-from', defaultMessage: '{issuer} · {day}' },
  ran: { id: 'credentials.ran', defaultMessage: '{day}, so it has run out' },
});

export const messages = { ...plain, ...filled };
