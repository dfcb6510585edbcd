import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SupportedRecord } from '../../../shared/ipc/evidence-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { Badge } from '../../ui/badge.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { messages as linkMessages } from './link-messages.ts';
import { messages } from './messages.ts';
import { PickDialog } from './pick-dialog.tsx';
import { recordKinds, recordText } from './record-words.ts';

type Props = {
  readonly evidenceId: string;
  readonly present: readonly SupportedRecord[];
  readonly onClose: () => void;
};

/** Says of evidence that it supports one more record. */
export function LinkRecordDialog({ evidenceId, present, onClose }: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.slice(0, 200));
  const { value } = useAnswer('evidence.linkable', { text: wanted });
  const items = (value ?? []).filter(
    ({ kind, recordId }) => !present.some((one) => one.kind === kind && one.recordId === recordId),
  );
  return (
    <PickDialog
      title={intl.formatMessage(linkMessages.toRecord)}
      description={intl.formatMessage(linkMessages.toRecordLine)}
      searchLabel={intl.formatMessage(linkMessages.search)}
      text={text}
      onText={setText}
      items={items}
      getKey={({ kind, recordId }) => `${kind} ${recordId}`}
      getText={({ title }) => title}
      getGroup={({ kind }) => intl.formatMessage(recordKinds[kind])}
      renderRow={(record) => (
        <ListRow
          title={recordText(intl, record)}
          trailing={
            record.space === 'learning' && (
              <Badge tone="learning">{intl.formatMessage(messages.learningRoom)}</Badge>
            )
          }
        />
      )}
      onPick={({ kind, recordId }) =>
        ask('evidence.link', { id: evidenceId, link: { kind, recordId } })
      }
      onClose={onClose}
    />
  );
}
