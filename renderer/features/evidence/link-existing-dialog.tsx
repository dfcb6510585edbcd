import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Question } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { EvidenceListRow } from './evidence-list-row.tsx';
import { messages } from './link-messages.ts';
import { PickDialog } from './pick-dialog.tsx';

type Props = {
  readonly to: Question<'evidence.link'>['link'];
  /** What is linked there already. */
  readonly present: readonly string[];
  readonly onClose: () => void;
};

/** Links something that is kept already to one more record. */
export function LinkExistingDialog({ to, present, onClose }: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const rows = useAnswer('evidence.list', {}).value?.rows ?? [];
  const items = rows.filter(
    ({ id, title, fileName }) =>
      !present.includes(id) && `${title}\n${fileName ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <PickDialog
      title={intl.formatMessage(messages.existing)}
      description={intl.formatMessage(messages.existingLine)}
      searchLabel={intl.formatMessage(messages.search)}
      text={text}
      onText={setText}
      items={items}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      renderRow={(row) => <EvidenceListRow row={row} />}
      onPick={({ id }) => ask('evidence.link', { id, link: to })}
      onClose={onClose}
    />
  );
}
