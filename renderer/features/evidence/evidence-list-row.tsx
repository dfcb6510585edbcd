import { Lock } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { EvidenceRow } from '../../../shared/ipc/evidence-view.ts';
import { today } from '../../today.ts';
import { Badge } from '../../ui/badge.tsx';
import { ICON } from '../../ui/icon.ts';
import { ListRow } from '../../ui/list-row.tsx';
import styles from './evidence-list.module.css';
import { isAsking } from './evidence-order.ts';
import { metaText } from './evidence-words.ts';
import { signOf } from './file-words.ts';
import { messages } from './messages.ts';
import { messages as sealMessages } from './seal-messages.ts';

/** One piece of evidence in the list. */
export function EvidenceListRow({ row }: { readonly row: EvidenceRow }) {
  const intl = useIntl();
  const Sign = signOf(row);
  const supports = intl.formatMessage(messages.supportsCount, { count: row.supports });
  return (
    <ListRow
      leading={<Sign {...ICON} className={styles.sign} />}
      title={row.title}
      meta={`${metaText(intl, row)} · ${supports}`}
      trailing={<Mark row={row} />}
    />
  );
}

function Mark({ row }: { readonly row: EvidenceRow }) {
  const intl = useIntl();
  if (isAsking(row, today())) {
    return <Badge tone="warn">{intl.formatMessage(sealMessages.asks)}</Badge>;
  }
  if (row.sealed) return <Badge icon={Lock}>{intl.formatMessage(messages.sealed)}</Badge>;
  return (
    row.space === 'learning' && (
      <Badge tone="learning">{intl.formatMessage(messages.learningRoom)}</Badge>
    )
  );
}
