import { defineMessages } from 'react-intl';
import type { StayingKind } from '../../../shared/domain/promotion.ts';

/** What a visible record is. */
export const visibleKinds = defineMessages({
  skill: { id: 'border.kind.skill', defaultMessage: 'Skill' },
  person: { id: 'border.kind.person', defaultMessage: 'Person' },
  rating: { id: 'border.kind.rating', defaultMessage: 'Rating' },
  decision: { id: 'border.kind.decision', defaultMessage: 'Decision' },
  goal: { id: 'border.kind.goal', defaultMessage: 'Goal' },
  learning: { id: 'border.kind.learning', defaultMessage: 'Learning' },
  project: { id: 'border.kind.project', defaultMessage: 'Project' },
  outcome: { id: 'border.kind.outcome', defaultMessage: 'Outcome' },
  evidence: { id: 'border.kind.evidence', defaultMessage: 'Evidence' },
  'evidence-link': { id: 'border.kind.evidence-link', defaultMessage: 'What evidence supports' },
  credential: { id: 'border.kind.credential', defaultMessage: 'Credential' },
  feedback: { id: 'border.kind.feedback', defaultMessage: 'Feedback' },
  'lesson-card': { id: 'border.kind.lesson-card', defaultMessage: 'Lesson card' },
  'rating-count': {
    id: 'border.kind.rating-count',
    defaultMessage: 'How many ratings there are of a kind',
  },
});

type Counts = Readonly<Record<StayingKind, { count: number }>>;

/** What stays behind, by number. */
export const staying = defineMessages<Counts>({
  practice: {
    id: 'border.stays.practice',
    defaultMessage: '{count, plural, one {# practice session} other {# practice sessions}}',
  },
  reflection: {
    id: 'border.stays.reflection',
    defaultMessage: '{count, plural, one {# reflection} other {# reflections}}',
  },
  lesson: {
    id: 'border.stays.lesson',
    defaultMessage: '{count, plural, one {# lesson} other {# lessons}}',
  },
  turn: {
    id: 'border.stays.turn',
    defaultMessage:
      '{count, plural, one {the aim of its turn, and what was passed over} other {the aims of its # turns, and what was passed over}}',
  },
  rating: {
    id: 'border.stays.rating',
    defaultMessage: '{count, plural, one {# private self-view} other {# private self-views}}',
  },
  goal: {
    id: 'border.stays.goal',
    defaultMessage: '{count, plural, one {# goal} other {# goals}}',
  },
  learning: {
    id: 'border.stays.learning',
    defaultMessage: '{count, plural, one {# learning activity} other {# learning activities}}',
  },
  project: {
    id: 'border.stays.project',
    defaultMessage: '{count, plural, one {# project} other {# projects}}',
  },
  skill: {
    id: 'border.stays.skill',
    defaultMessage:
      '{count, plural, one {# skill, whose name is not shown} other {# skills, whose names are not shown}}',
  },
  evidence: {
    id: 'border.stays.evidence',
    defaultMessage: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  },
});
