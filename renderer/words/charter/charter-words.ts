import type { MessageDescriptor } from 'react-intl';
import { defineMessages } from 'react-intl';
import type { CharterId, CharterKind } from '../../../shared/charter/charter.ts';
import type { Audience, Governor, Guard } from '../../../shared/charter/entry.ts';
import type { FieldWords } from './field-words.ts';
import { growthWords } from './growth-words.ts';
import { keepingWords } from './keeping-words.ts';
import { learningSpaceWords } from './learning-space-words.ts';
import { levelWords } from './level-words.ts';
import { otherWords } from './other-words.ts';

/** The words for every field of the charter. */
export const charterWords: Readonly<Record<CharterId, FieldWords>> = {
  ...levelWords,
  ...growthWords,
  ...learningSpaceWords,
  ...otherWords,
  ...keepingWords,
};

type Of<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const kindWords: Of<CharterKind> = defineMessages({
  skills: { id: 'charter.kind.skills', defaultMessage: 'Skills' },
  ratings: { id: 'charter.kind.ratings', defaultMessage: 'Ratings' },
  decisions: { id: 'charter.kind.decisions', defaultMessage: 'Decisions' },
  goals: { id: 'charter.kind.goals', defaultMessage: 'Goals and turns' },
  learning: { id: 'charter.kind.learning', defaultMessage: 'Learning' },
  projects: { id: 'charter.kind.projects', defaultMessage: 'Projects and outcomes' },
  credentials: { id: 'charter.kind.credentials', defaultMessage: 'Certificates' },
  evidence: { id: 'charter.kind.evidence', defaultMessage: 'Evidence' },
  practice: { id: 'charter.kind.practice', defaultMessage: 'Practice' },
  reflections: { id: 'charter.kind.reflections', defaultMessage: 'Reflections and lessons' },
  notes: { id: 'charter.kind.notes', defaultMessage: 'Notes, drafts and reminders' },
  advice: { id: 'charter.kind.advice', defaultMessage: 'Suggestions' },
  people: { id: 'charter.kind.people', defaultMessage: 'People' },
  feedback: { id: 'charter.kind.feedback', defaultMessage: 'Feedback' },
  sharing: { id: 'charter.kind.sharing', defaultMessage: 'Shares and the ledger' },
  clients: { id: 'charter.kind.clients', defaultMessage: 'People you coach' },
  records: { id: 'charter.kind.records', defaultMessage: 'What every record carries' },
  vault: { id: 'charter.kind.vault', defaultMessage: 'The portfolio itself' },
});

export const audienceWords: Of<Audience> = defineMessages({
  'you-alone': { id: 'charter.sees.you-alone', defaultMessage: 'You alone. It never leaves.' },
  'by-space': {
    id: 'charter.sees.by-space',
    defaultMessage: 'You; once the record is in your portfolio, also whoever you make a share for.',
  },
  portfolio: {
    id: 'charter.sees.portfolio',
    defaultMessage: 'You, and whoever you make a share for.',
  },
  'as-its-source': {
    id: 'charter.sees.as-its-source',
    defaultMessage: 'You. Others see only what it was worked out from, if you share that.',
  },
});

export const guardWords: Of<Guard> = defineMessages({
  encrypted: { id: 'charter.guard.encrypted', defaultMessage: 'Encrypted in the portfolio file.' },
  'append-only': {
    id: 'charter.guard.append-only',
    defaultMessage: 'Encrypted, and written once: Cloche never changes it.',
  },
  chained: {
    id: 'charter.guard.chained',
    defaultMessage: 'Encrypted, written once, and every line carries the fingerprint of the last.',
  },
  withheld: {
    id: 'charter.guard.withheld',
    defaultMessage: 'Encrypted, and held back while its work is confidential or sealed.',
  },
});

export const governorWords: Of<Governor> = defineMessages({
  you: { id: 'charter.governs.you', defaultMessage: 'You: you edit it and delete it.' },
  'you-by-adding': {
    id: 'charter.governs.you-by-adding',
    defaultMessage: 'You: it is corrected by a later record, not written anew.',
  },
  'giver-and-you': {
    id: 'charter.governs.giver-and-you',
    defaultMessage:
      'Whoever gave it chose the words; you decide whether others see it, and may reply.',
  },
  cloche: {
    id: 'charter.governs.cloche',
    defaultMessage: 'Cloche keeps it up to date from what you record.',
  },
});
