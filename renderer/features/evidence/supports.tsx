import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { EvidencePage, SupportedRecord } from '../../../shared/ipc/evidence-view.ts';
import { ask } from '../../api.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './evidence-detail.module.css';
import { messages } from './messages.ts';
import { pathOfRecord, recordKinds, recordText } from './record-words.ts';

type Props = { readonly page: EvidencePage };

/** Every record that a piece of evidence supports. */
export function Supports({ page }: Props) {
  const intl = useIntl();
  const { supports } = page;
  return (
    <Section title={intl.formatMessage(messages.supports)}>
      {supports.length === 0 ? (
        <p className={styles.none}>{intl.formatMessage(messages.supportsNone)}</p>
      ) : (
        <ul className={styles.list}>
          {supports.map((record) => (
            <Supported key={`${record.kind} ${record.recordId}`} page={page} record={record} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type SupportedProps = { readonly page: EvidencePage; readonly record: SupportedRecord };

function Supported({ page, record }: SupportedProps) {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { kind, recordId } = record;
  const { id, title } = page.evidence;
  const path = pathOfRecord(record);
  const text = recordText(intl, record);
  const unlink = () =>
    void undoable({
      title: intl.formatMessage(messages.unlinked, { title }),
      work: () => ask('evidence.unlink', { id, link: { kind, recordId } }),
      undo: () => ask('evidence.link', { id, link: { kind, recordId } }),
    });
  return (
    <li className={styles.record}>
      <span className={styles.kind}>{intl.formatMessage(recordKinds[kind])}</span>
      <span className={styles.words}>
        <RecordLink to={path}>{text}</RecordLink>
      </span>
      {record.space === 'learning' && (
        <Badge tone="learning">{intl.formatMessage(messages.learningRoom)}</Badge>
      )}
      <IconButton
        edits
        icon={X}
        size="s"
        label={intl.formatMessage(messages.unlinkOne, { title: text })}
        onPress={unlink}
      />
    </li>
  );
}
