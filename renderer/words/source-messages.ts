import { defineMessages } from 'react-intl';

/** Whose view it is. */
export const sourceNames = defineMessages({
  self: { id: 'source.self', defaultMessage: 'Self' },
  peer: { id: 'source.peer', defaultMessage: 'Peer' },
  manager: { id: 'source.manager', defaultMessage: 'Manager' },
  coach: { id: 'source.coach', defaultMessage: 'Coach' },
  client: { id: 'source.client', defaultMessage: 'Client' },
  assessment: { id: 'source.assessment', defaultMessage: 'Assessment' },
  observed: { id: 'source.observed', defaultMessage: 'Observed work' },
});

/** Whose view would help, inside a sentence. */
export const sourcePhrases = defineMessages({
  self: { id: 'source.self.phrase', defaultMessage: 'your own view' },
  peer: { id: 'source.peer.phrase', defaultMessage: 'a view from a peer' },
  manager: { id: 'source.manager.phrase', defaultMessage: 'a view from a manager' },
  coach: { id: 'source.coach.phrase', defaultMessage: 'a view from a coach' },
  client: { id: 'source.client.phrase', defaultMessage: 'a view from a client' },
  assessment: { id: 'source.assessment.phrase', defaultMessage: 'an assessment' },
  observed: { id: 'source.observed.phrase', defaultMessage: 'the outcome of a project' },
});

/** The people behind a kind, inside a sentence. */
export const sourceGroups = defineMessages({
  self: { id: 'source.self.group', defaultMessage: 'you' },
  peer: { id: 'source.peer.group', defaultMessage: 'peers' },
  manager: { id: 'source.manager.group', defaultMessage: 'managers' },
  coach: { id: 'source.coach.group', defaultMessage: 'coaches' },
  client: { id: 'source.client.group', defaultMessage: 'clients' },
  assessment: { id: 'source.assessment.group', defaultMessage: 'assessments' },
  observed: { id: 'source.observed.group', defaultMessage: 'observed work' },
});

/** What a view rests on. */
export const basisNames = defineMessages({
  'saw-it-done': { id: 'basis.saw-it-done', defaultMessage: 'Saw it done' },
  'reviewed-product': { id: 'basis.reviewed-product', defaultMessage: 'Reviewed the result' },
  'heard-of-it': { id: 'basis.heard-of-it', defaultMessage: 'Heard of it' },
  guess: { id: 'basis.guess', defaultMessage: 'A guess' },
});

/** How a person is known. */
export const relationNames = defineMessages({
  peer: { id: 'relation.peer', defaultMessage: 'Peer' },
  manager: { id: 'relation.manager', defaultMessage: 'Manager' },
  coach: { id: 'relation.coach', defaultMessage: 'Coach' },
  client: { id: 'relation.client', defaultMessage: 'Client' },
  mentor: { id: 'relation.mentor', defaultMessage: 'Mentor' },
  other: { id: 'relation.other', defaultMessage: 'Other' },
});
