import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Relation } from '../../../shared/domain/person.ts';
import type { MentionKind } from '../../../shared/redaction/mention.ts';

const people: Readonly<Record<Relation, MessageDescriptor>> = defineMessages({
  peer: { id: 'card.word.peer', defaultMessage: 'a colleague' },
  manager: { id: 'card.word.manager', defaultMessage: 'a manager' },
  coach: { id: 'card.word.coach', defaultMessage: 'a coach' },
  client: { id: 'card.word.client', defaultMessage: 'a client' },
  mentor: { id: 'card.word.mentor', defaultMessage: 'a mentor' },
  other: { id: 'card.word.other', defaultMessage: 'somebody' },
});

const dates = defineMessages({
  day: { id: 'card.word.day', defaultMessage: 'a certain day' },
  month: { id: 'card.word.month', defaultMessage: 'a certain month' },
  quarter: { id: 'card.word.quarter', defaultMessage: 'a certain quarter' },
  year: { id: 'card.word.year', defaultMessage: 'a certain year' },
  time: { id: 'card.word.time', defaultMessage: 'a certain time' },
});

const counts = defineMessages({
  few: { id: 'card.word.few', defaultMessage: 'a few' },
  several: { id: 'card.word.several', defaultMessage: 'several' },
  many: { id: 'card.word.many', defaultMessage: 'many' },
  order: { id: 'card.word.order', defaultMessage: 'later' },
});

const others = defineMessages({
  organisation: { id: 'card.word.organisation', defaultMessage: 'a client' },
  project: { id: 'card.word.project', defaultMessage: 'a project' },
  contact: { id: 'card.word.contact', defaultMessage: 'an address' },
  money: { id: 'card.word.money', defaultMessage: 'a certain sum' },
  percent: { id: 'card.word.percent', defaultMessage: 'some percent' },
});

/** The general word for what gives something away. */
export function generalWord(intl: IntlShape, what: MentionKind): string {
  switch (what.kind) {
    case 'person':
      return intl.formatMessage(people[what.relation]);
    case 'date':
      return intl.formatMessage(dates[what.of]);
    case 'count':
      return intl.formatMessage(counts[what.size]);
    case 'organisation':
    case 'project':
    case 'contact':
    case 'money':
    case 'percent':
      return intl.formatMessage(others[what.kind]);
    default:
      return assertNever(what);
  }
}
