import { defineMessages } from 'react-intl';

export const learningStates = defineMessages({
  planned: { id: 'learning.state.planned', defaultMessage: 'Planned' },
  active: { id: 'learning.state.active', defaultMessage: 'Under way' },
  done: { id: 'learning.state.done', defaultMessage: 'Done' },
});

export const learningKinds = defineMessages({
  course: { id: 'learning.kind.course', defaultMessage: 'Course' },
  book: { id: 'learning.kind.book', defaultMessage: 'Book' },
  mentoring: { id: 'learning.kind.mentoring', defaultMessage: 'Mentoring' },
  shadowing: { id: 'learning.kind.shadowing', defaultMessage: 'Shadowing' },
  article: { id: 'learning.kind.article', defaultMessage: 'Article' },
  other: { id: 'learning.kind.other', defaultMessage: 'Something else' },
});
