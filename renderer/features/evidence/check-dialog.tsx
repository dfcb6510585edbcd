import { useIntl } from 'react-intl';
import type { EvidenceRow } from '../../../shared/ipc/evidence-view.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import styles from './check-dialog.module.css';
import { messages } from './check-messages.ts';
import { type Check, type Finding, useCheck } from './use-check.ts';

type Props = { readonly rows: readonly EvidenceRow[]; readonly onClose: () => void };

/** Compares every file with its fingerprint, and names each that is missing or damaged. */
export function CheckDialog({ rows, onClose }: Props) {
  const intl = useIntl();
  const files = rows.filter(({ kind }) => kind === 'file');
  const { check, stop, start } = useCheck(files);
  const { current, findings, refusal } = check;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.line)}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <>
          {current === null && (
            <Button onPress={start}>{intl.formatMessage(messages.again)}</Button>
          )}
          <Button variant="primary" onPress={onClose}>
            {intl.formatMessage(messages.close)}
          </Button>
        </>
      }
    >
      <div className={styles.check}>
        {current && (
          <Progress
            label={intl.formatMessage(messages.checking, { title: current.title })}
            value={check.done / files.length}
            valueText={intl.formatMessage(messages.amount, {
              done: check.done,
              all: files.length,
            })}
            onCancel={stop}
            cancelLabel={intl.formatMessage(messages.stop)}
          />
        )}
        {current === null && refusal === null && <Result check={check} all={files.length} />}
        <RefusalNotice refusal={refusal} />
        {findings.length > 0 && <Findings findings={findings} />}
      </div>
    </Dialog>
  );
}

function Result({ check, all }: { readonly check: Check; readonly all: number }) {
  const intl = useIntl();
  const { done, findings } = check;
  const count = findings.length;
  if (done < all) {
    return (
      <Banner tone="info" isLive>
        {intl.formatMessage(messages.stopped, { count: done, all })}
      </Banner>
    );
  }
  return count === 0 ? (
    <Banner tone="ok" isLive>
      {intl.formatMessage(messages.whole, { count: all })}
    </Banner>
  ) : (
    <Banner tone="warn" title={intl.formatMessage(messages.problems, { count, all })} isLive>
      {intl.formatMessage(messages.advice)}
    </Banner>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const intl = useIntl();
  return (
    <ul className={styles.findings}>
      {findings.map(({ row, condition }) => (
        <li key={row.id}>
          <bdi className={styles.title}>{row.title}</bdi>
          <span>
            <bdi>{row.fileName}</bdi>: {intl.formatMessage(messages[condition])}
          </span>
        </li>
      ))}
    </ul>
  );
}
