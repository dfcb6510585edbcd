import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { MOST_CHARACTERS } from '../../../shared/transfer/reading-list.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './import-dialog.module.css';
import { messages } from './import-messages.ts';
import { type Given, usePlan } from './import-plan.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportWishes } from './import-wishes.tsx';

type Props = { readonly onClose: () => void };

/** Brings in a list of things to learn from: first the list, then what would be added, then one step. */
export function ImportDialog({ onClose }: Props) {
  const [given, setGiven] = useState<Given | null>(null);
  return given === null ? (
    <Giving onGiven={setGiven} onClose={onClose} />
  ) : (
    <Looking given={given} onAgain={() => setGiven(null)} onClose={onClose} />
  );
}

type GivingProps = Props & { readonly onGiven: (given: Given) => void };

function Giving({ onGiven, onClose }: GivingProps) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const { attempt, refusal } = useAttempt();
  const isTooLong = text.length > MOST_CHARACTERS;
  const isReady = text.trim() !== '' && !isTooLong;
  const look = () => isReady && onGiven({ name: '', text, hash: '' });
  const choose = () =>
    void attempt(async () => {
      const { list } = await ask('app.chooseList', {});
      if (list) onGiven(list);
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.lead)}
      closeLabel={intl.formatMessage(messages.close)}
      isDismissable={text === ''}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={look}>
            {intl.formatMessage(messages.look)}
          </Button>
        </>
      }
    >
      <div className={styles.giving}>
        <div>
          <Button icon={FolderOpen} onPress={choose}>
            {intl.formatMessage(messages.chooseFile)}
          </Button>
        </div>
        <TextField
          label={intl.formatMessage(messages.orPaste)}
          placeholder={intl.formatMessage(messages.pasteHint)}
          value={text}
          onChange={setText}
          onSubmit={look}
          error={isTooLong ? intl.formatMessage(messages.tooLong) : undefined}
          isMultiline
          minRows={8}
          maxRows={16}
          spellCheck={false}
        />
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}

type LookingProps = Props & { readonly given: Given; readonly onAgain: () => void };

function Looking({ given, onAgain, onClose }: LookingProps) {
  const intl = useIntl();
  const planned = usePlan(given);
  const { attempt, refusal, isPending } = useAttempt();
  const entries = planned.plan.add.map(({ entry }) => entry);
  const count = entries.length;
  const add = async () => {
    const isAdded = await attempt(() => ask('learning.import', { entries, fileHash: given.hash }));
    if (!isAdded) return;
    showToast({ title: intl.formatMessage(messages.added, { count }), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.title)}
      description={given.name || undefined}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
      isDismissable={false}
      footer={
        <>
          <Button onPress={onAgain}>{intl.formatMessage(messages.another)}</Button>
          <Button
            variant="primary"
            isDisabled={count === 0}
            isPending={isPending}
            onPress={() => void add()}
          >
            {count === 0
              ? intl.formatMessage(messages.addNone)
              : intl.formatMessage(messages.add, { count })}
          </Button>
        </>
      }
    >
      <div className={styles.looking}>
        <ImportWishes planned={planned} />
        <ImportPreview planned={planned} />
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}
