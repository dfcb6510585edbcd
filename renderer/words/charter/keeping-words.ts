import type { KeepingId } from '../../../shared/charter/charter.ts';
import { fieldWords } from './field-words.ts';

export const keepingWords = fieldWords<KeepingId>({
  'record.id': [
    'A number of its own',
    'Random, apart from the moment it was made.',
    'Records can point at each other, and an import does not double them.',
  ],
  'record.space': [
    'Which space it is in',
    'Learning space or portfolio.',
    'It is what everything that leaves is built by. You alone carry a record across.',
  ],
  'record.dates': [
    'When it was made and changed',
    'Two moments, by the clock of this computer.',
    'The newest is on top, and old views are read as old.',
  ],
  'record.origin': [
    'Where it came from',
    'Made here, from the sample, or from a file: then the fingerprint of that file, and who gave it.',
    'You can tell what you wrote from what others gave you.',
  ],
  'record.trash': [
    'When it was put in the trash',
    'Empty for what is in use.',
    'A deletion can be taken back.',
  ],
  'vault.meta': [
    'About the portfolio itself',
    'Its number and name, the newest key file it has seen, how often it was saved, when the recovery code was last shown and when leaving was last rehearsed.',
    'An older copy that somebody puts back is noticed.',
  ],
  'vault.views': [
    'How you like your lists',
    'Sorting and grouping that you chose.',
    'Lists look as you left them.',
  ],
  'vault.undo': [
    'Steps to undo',
    'Every changed row, as it was before and after, for the last steps.',
    'A slip is one key away from never having happened. Erasing a person empties it.',
  ],
  'vault.search': [
    'Index for searching',
    'The words of your records once more, in the order that a search needs.',
    'Search answers while you type. It is as encrypted as the records.',
  ],
});
