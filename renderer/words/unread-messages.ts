import { defineMessages, type IntlShape } from 'react-intl';
import type { UnreadRecord } from '../../shared/ipc/check-contract.ts';
import { shortDayOfInstant } from './days.ts';
import { kindText } from './record-kind-messages.ts';

const plain = defineMessages({
  nameless: { id: 'unread.nameless', defaultMessage: 'without a name of its own' },
  start: { id: 'unread.start', defaultMessage: 'the first one' },
  end: { id: 'unread.end', defaultMessage: 'the last one' },
});

const filled = defineMessages<{
  whole: { kind: string; title: string };
  wholeOf: { kind: string; title: string; day: string };
  part: { kind: string; title: string };
  between: { kind: string; after: string; before: string };
  named: { title: string; day: string };
}>({
  whole: { id: 'unread.whole', defaultMessage: '{kind}: {title}' },
  wholeOf: { id: 'unread.whole-of', defaultMessage: '{kind}: {title}, of {day}' },
  part: {
    id: 'unread.part',
    defaultMessage:
      '{kind}: {title}. The record itself is there, something that belongs to it is not.',
  },
  between: {
    id: 'unread.between',
    defaultMessage: '{kind} or more, between {after} and {before}',
  },
  named: { id: 'unread.named', defaultMessage: '“{title}” of {day}' },
});

type Label = NonNullable<NonNullable<UnreadRecord['between']>['after']>;

function labelText(intl: IntlShape, label: Label | null, end: 'start' | 'end'): string {
  if (label === null) return intl.formatMessage(plain[end]);
  const title = label.title ?? intl.formatMessage(plain.nameless);
  if (label.at === null) return title;
  return intl.formatMessage(filled.named, { title, day: shortDayOfInstant(intl, label.at) });
}

/** '1 rating: Negotiation, of 3 May 2026'. A record that cannot be read, by what is still known of it. */
export function unreadText(intl: IntlShape, record: UnreadRecord): string {
  const kind = kindText(intl, record.what, 1);
  const { between, at } = record;
  if (between !== null) {
    const after = labelText(intl, between.after, 'start');
    const before = labelText(intl, between.before, 'end');
    return intl.formatMessage(filled.between, { kind, after, before });
  }
  const title = record.title ?? intl.formatMessage(plain.nameless);
  if (record.isPart) return intl.formatMessage(filled.part, { kind, title });
  if (at === null) return intl.formatMessage(filled.whole, { kind, title });
  return intl.formatMessage(filled.wholeOf, { kind, title, day: shortDayOfInstant(intl, at) });
}
