import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { FoundKind } from '../../../shared/ipc/views.ts';

/** Headings over what was found. */
export const foundKindMessages: Readonly<Record<FoundKind, MessageDescriptor>> = defineMessages({
  skill: { id: 'search.kind.skill', defaultMessage: 'Skills' },
  goal: { id: 'search.kind.goal', defaultMessage: 'Goals' },
  project: { id: 'search.kind.project', defaultMessage: 'Projects and outcomes' },
  learning: { id: 'search.kind.learning', defaultMessage: 'Learning' },
  person: { id: 'search.kind.person', defaultMessage: 'People' },
  rating: { id: 'search.kind.rating', defaultMessage: 'Said in ratings' },
  practice: { id: 'search.kind.practice', defaultMessage: 'Practice' },
  reflection: { id: 'search.kind.reflection', defaultMessage: 'Reflections' },
  evidence: { id: 'search.kind.evidence', defaultMessage: 'Evidence' },
  credential: { id: 'search.kind.credential', defaultMessage: 'Credentials' },
  lesson: { id: 'search.kind.lesson', defaultMessage: 'Lessons' },
  capture: { id: 'search.kind.capture', defaultMessage: 'Inbox' },
});
