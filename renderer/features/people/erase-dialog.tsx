import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Erased, ErasePreview } from '../../../shared/ipc/people-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { today } from '../../today.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './erase-dialog.module.css';
import { messages } from './erase-messages.ts';
import { Goes, Levels, Mentioned, Remains } from './erase-parts.tsx';

type Props = {
  readonly personId: string;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** Shows exactly what goes, asks for the name, erases, and says what was found afterwards. */
export function EraseDialog({ personId, onClose, onGone }: Props) {
  const intl = useIntl();
  const { value, refusal } = useAnswer('people.erasePreview', { id: personId, today: today() });
  const [erased, setErased] = useState<{ readonly name: string; readonly result: Erased }>();
  if (erased) return <Done {...erased} onClose={onGone} />;
  if (value !== null) {
    return (
      <Question
        preview={value}
        personId={personId}
        onClose={onClose}
        onErased={(result) => setErased({ name: value.name, result })}
      />
    );
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.loading)}
      closeLabel={intl.formatMessage(messages.close)}
    >
      {refusal ? (
        <RefusalNotice refusal={refusal} />
      ) : (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={5} />
      )}
    </Dialog>
  );
}

type QuestionProps = {
  readonly preview: ErasePreview;
  readonly personId: string;
  readonly onClose: () => void;
  readonly onErased: (erased: Erased) => void;
};

function Question({ preview, personId, onClose, onErased }: QuestionProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { attempt, refusal } = useAttempt();
  const { name } = preview;
  const isNamed = typed.trim().normalize('NFC') === name.normalize('NFC');
  const erase = async () => {
    setBusy(true);
    await attempt(async () => onErased(await ask('people.erase', { id: personId, name: typed })));
    setBusy(false);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.title, { name })}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button
            variant="danger"
            isDisabled={!isNamed}
            isPending={isBusy}
            onPress={() => void erase()}
          >
            {intl.formatMessage(messages.confirm)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <Banner tone="bad" title={intl.formatMessage(messages.finalTitle)}>
          {intl.formatMessage(messages.finalLine)}
        </Banner>
        <Goes counts={preview.counts} />
        <Levels preview={preview} />
        <Remains />
        <Mentioned mentions={preview.mentions} />
        <Banner tone="warn">{intl.formatMessage(messages.backups)}</Banner>
        <TextField
          label={intl.formatMessage(messages.typeName, { name })}
          value={typed}
          onChange={setTyped}
          spellCheck={false}
        />
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}

function Done({
  name,
  result,
  onClose,
}: {
  readonly name: string;
  readonly result: Erased;
  readonly onClose: () => void;
}) {
  const intl = useIntl();
  const { counts, mentions, overwritten } = result;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.doneTitle)}
      description={name}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <Button variant="primary" onPress={onClose}>
          {intl.formatMessage(messages.close)}
        </Button>
      }
    >
      <div className={styles.body}>
        <Banner tone="ok">
          {intl.formatMessage(messages.doneLine)}{' '}
          {intl.formatMessage(overwritten ? messages.overwritten : messages.notOverwritten)}
        </Banner>
        <Goes counts={counts} />
        <Mentioned mentions={mentions} />
        <Banner tone="warn">{intl.formatMessage(messages.backups)}</Banner>
      </div>
    </Dialog>
  );
}
