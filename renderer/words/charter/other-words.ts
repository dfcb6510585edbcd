import type { OtherId } from '../../../shared/charter/charter.ts';
import { fieldWords } from './field-words.ts';

export const otherWords = fieldWords<OtherId>({
  'person.name': [
    'Name and relation',
    'What you call somebody, what they are to you, and since when.',
    'You know whose view you are reading. Their name leaves only with a record you share.',
  ],
  'person.note': [
    'Your note on them',
    'What you want to remember about a person.',
    'It helps you to ask the right one. It never leaves.',
  ],
  'person.skills': [
    'What they know',
    'The skills in which they are ahead of you.',
    'You find somebody to practise with.',
  ],
  'person.erasing': [
    'Who is being erased',
    'Filled for the moment in which a person is erased, and empty otherwise.',
    'Erasing somebody is all or nothing.',
  ],
  'feedback.asked': [
    'What you asked',
    'The question, and whom you asked.',
    'An answer is read beside its question.',
  ],
  'feedback.when': [
    'When and about which work',
    'The project, the day you asked, the day you hope for, and how it stands.',
    'You see what you still wait for.',
  ],
  'feedback.about': [
    'Skills you asked about',
    'Which skills, in which order.',
    'The other person is asked about what matters to you.',
  ],
  'feedback.text': [
    'What they answered',
    'Their words, the day, and the ratings that came with them.',
    'Their view in their own words, kept as they gave it.',
  ],
  'feedback.answers': [
    'Which question it answers',
    'The request that an answer belongs to.',
    'Answers find their way back by themselves.',
  ],
  'share.whom': [
    'To whom, for what, until when',
    'Who was given a share, its purpose, its end, and whether you withdrew it.',
    'You always know who has something of yours.',
  ],
  'share.what': [
    'What was in it',
    'The records, and the fingerprint of the file.',
    'You can show later exactly what was given, and that it was not changed.',
  ],
  'share.completeness': [
    'What was left out',
    'How many ratings of each kind exist and how many stayed with you.',
    'Whoever receives it can trust that it is not only the best ones.',
  ],
  'ledger.entry': [
    'The ledger',
    'What left or crossed, when, and a fingerprint that ties each line to the one before.',
    'Nothing can be taken out of it or slipped into it unseen.',
  ],
  'client.name': [
    'People you coach',
    'Their name and your note.',
    'You keep them apart from your own portfolio.',
  ],
  'client.share': [
    'What they gave you',
    'Its purpose, when it came, until when you may keep it, and its fingerprint.',
    'You know until when you may keep it.',
  ],
  'client.review': [
    'Your review',
    'What you wrote about a share, and when you sent it.',
    'You know what you said.',
  ],
});
