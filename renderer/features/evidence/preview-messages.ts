import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'evidence.preview', defaultMessage: 'Preview' },
  reading: { id: 'evidence.preview.reading', defaultMessage: 'Reading the file' },
  stop: { id: 'evidence.preview.stop', defaultMessage: 'Stop' },
  stopped: { id: 'evidence.preview.stopped', defaultMessage: 'Reading was stopped.' },
  again: { id: 'evidence.preview.again', defaultMessage: 'Read it again' },
  none: {
    id: 'evidence.preview.none',
    defaultMessage: 'Cloche cannot show this kind of file. It is kept byte by byte as it came.',
  },
  markup: {
    id: 'evidence.preview.markup',
    defaultMessage:
      'This may carry program code, so Cloche does not show it. It is kept byte by byte as it came.',
  },
  tooLarge: {
    id: 'evidence.preview.too-large',
    defaultMessage:
      'This picture is larger than can be drawn safely. It is kept byte by byte as it came.',
  },
  notDrawn: {
    id: 'evidence.preview.not-drawn',
    defaultMessage: 'This file could not be drawn. It is kept byte by byte as it came.',
  },
  locked: {
    id: 'evidence.preview.locked',
    defaultMessage: 'This document asks for a password of its own, so it cannot be shown here.',
  },
  cut: {
    id: 'evidence.preview.cut',
    defaultMessage: 'This is the beginning of the text. The whole of it is kept.',
  },
  pages: { id: 'evidence.preview.pages', defaultMessage: 'Pages' },
  previous: { id: 'evidence.preview.previous', defaultMessage: 'Previous page' },
  next: { id: 'evidence.preview.next', defaultMessage: 'Next page' },
  saveCopy: { id: 'evidence.copy', defaultMessage: 'Save a copy…' },
  copyTitle: { id: 'evidence.copy.title', defaultMessage: 'Save a copy outside Cloche?' },
  copyText: {
    id: 'evidence.copy.text',
    defaultMessage:
      'The copy is not encrypted, and whoever reaches that folder can read it. It is written down among what has left. Open it in another program only if you know where it came from.',
  },
  copyConfirm: { id: 'evidence.copy.confirm', defaultMessage: 'Choose a place…' },
  copied: { id: 'evidence.copy.done', defaultMessage: 'A copy was saved where you chose.' },
  cancel: { id: 'evidence.copy.cancel', defaultMessage: 'Cancel' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  misleads: { type: string };
  missing: { title: string; fileName: string };
  damaged: { title: string; fileName: string };
  page: { page: number; pages: number };
  pageOf: { page: number; title: string };
  textOf: { title: string };
}>({
  misleads: {
    id: 'evidence.preview.misleads',
    defaultMessage:
      'Its name promises another kind of file. What is in it: {type}. It is kept as it came.',
  },
  missing: {
    id: 'evidence.preview.missing',
    defaultMessage:
      'The file “{fileName}” of “{title}” is missing from this portfolio. What you wrote about it is safe. Drop the file here again, or look into a backup.',
  },
  damaged: {
    id: 'evidence.preview.damaged',
    defaultMessage:
      'The file “{fileName}” of “{title}” is damaged: it is not what was once kept. What you wrote about it is safe. Look into a backup, or add the file anew.',
  },
  page: { id: 'evidence.preview.page', defaultMessage: 'Page {page} of {pages}' },
  textOf: { id: 'evidence.preview.text-of', defaultMessage: 'Text of “{title}”' },
  pageOf: { id: 'evidence.preview.page-of', defaultMessage: 'Page {page} of “{title}”' },
});

export const messages = { ...plain, ...filled };
