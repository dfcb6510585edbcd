import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'trash.title', defaultMessage: 'Trash' },
  lead: {
    id: 'trash.lead',
    defaultMessage: 'What you removed stays here until you take it back.',
  },
  loading: { id: 'trash.loading', defaultMessage: 'Looking into the trash…' },
  emptyTitle: { id: 'trash.empty.title', defaultMessage: 'The trash is empty' },
  emptyLine: {
    id: 'trash.empty.line',
    defaultMessage: 'Nothing is lost by a slip: what you remove comes here first.',
  },
  restore: { id: 'trash.restore', defaultMessage: 'Take back' },
  what: { id: 'trash.what', defaultMessage: 'What' },
  kind: { id: 'trash.kind', defaultMessage: 'Kind' },
  when: { id: 'trash.when', defaultMessage: 'Removed' },
  action: { id: 'trash.action', defaultMessage: 'Action' },
  skill: { id: 'trash.kind.skill', defaultMessage: 'Skill' },
  goal: { id: 'trash.kind.goal', defaultMessage: 'Goal' },
  learning: { id: 'trash.kind.learning', defaultMessage: 'Learning' },
  project: { id: 'trash.kind.project', defaultMessage: 'Project' },
  practice: { id: 'trash.kind.practice', defaultMessage: 'Practice' },
  reflection: { id: 'trash.kind.reflection', defaultMessage: 'Reflection' },
  lesson: { id: 'trash.kind.lesson', defaultMessage: 'Lesson' },
  person: { id: 'trash.kind.person', defaultMessage: 'Person' },
  evidence: { id: 'trash.kind.evidence', defaultMessage: 'Evidence' },
  credential: { id: 'trash.kind.credential', defaultMessage: 'Credential' },
  capture: { id: 'trash.kind.capture', defaultMessage: 'Note' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  restoreOne: { title: string };
  restored: { title: string };
}>({
  restoreOne: { id: 'trash.restore.one', defaultMessage: 'Take back {title}' },
  restored: { id: 'trash.restored', defaultMessage: '“{title}” is back.' },
});

export const messages = { ...plain, ...filled };
