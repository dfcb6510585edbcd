import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { EvidenceLink } from '../../../shared/domain/evidence.ts';
import type { SupportedRecord } from '../../../shared/ipc/evidence-view.ts';
import { href } from '../../routes.ts';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';

type Kind = EvidenceLink['kind'];

/** What each kind of record is called. */
export const recordKinds: Readonly<Record<Kind, MessageDescriptor>> = defineMessages({
  skill: { id: 'evidence.record.skill', defaultMessage: 'Skill' },
  project: { id: 'evidence.record.project', defaultMessage: 'Project' },
  outcome: { id: 'evidence.record.outcome.kind', defaultMessage: 'Outcome' },
  goal: { id: 'evidence.record.goal.kind', defaultMessage: 'Goal' },
  learning: { id: 'evidence.record.learning', defaultMessage: 'Learning' },
  practice: { id: 'evidence.record.practice', defaultMessage: 'Practice' },
  reflection: { id: 'evidence.record.reflection', defaultMessage: 'Reflection' },
  lesson: { id: 'evidence.record.lesson', defaultMessage: 'Lesson' },
  credential: { id: 'evidence.record.credential', defaultMessage: 'Credential' },
  rating: { id: 'evidence.record.rating', defaultMessage: 'Rating' },
});

/** Where a record is shown. */
export function pathOfRecord({ kind, openId }: SupportedRecord): string {
  switch (kind) {
    case 'skill':
    case 'rating':
      return href.skill(openId);
    case 'practice':
      return href.practiceSession(openId);
    case 'reflection':
      return href.reflection(openId);
    case 'lesson':
      return href.lesson(openId);
    case 'project':
    case 'outcome':
      return href.project(openId);
    case 'goal':
      return href.goal(openId);
    case 'learning':
      return href.learningActivity(openId);
    case 'credential':
      return href.credential(openId);
  }
}

/** A record as a person knows it, with its day where the name alone may mean several. */
export function recordText(intl: IntlShape, { kind, title, day }: SupportedRecord): string {
  if (day === null) return title;
  if (kind === 'goal')
    return intl.formatMessage(messages.goalFor, { title, day: shortDay(intl, day) });
  return kind === 'outcome'
    ? intl.formatMessage(messages.outcomeOf, { title, day: shortDay(intl, day) })
    : `${title}, ${shortDay(intl, day)}`;
}
