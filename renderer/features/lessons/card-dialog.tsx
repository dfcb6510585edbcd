import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { KnownName } from '../../../shared/redaction/known-names.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './card-dialog.module.css';
import { type CardDraft, useCardDraft } from './card-draft.ts';
import { MarkedText } from './marked-text.tsx';
import { messages } from './messages.ts';
import { ReplacementList } from './replacement-list.tsx';
import { StillThere } from './still-there.tsx';

type Props = { readonly lessonId: string; readonly onClose: () => void };

/** Makes a card of a lesson: before and after side by side, every replacement to be decided on. */
export function CardDialog({ lessonId, onClose }: Props) {
  const intl = useIntl();
  const { value } = useAnswer('lessons.draftCard', { id: lessonId });
  if (value) return <Making lesson={value.lesson} names={value.names} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.cardTitle)}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
    >
      <Skeleton label={intl.formatMessage(messages.loading)} />
    </Dialog>
  );
}

type MakingProps = {
  readonly lesson: Lesson;
  readonly names: readonly KnownName[];
  readonly onClose: () => void;
};

function Making({ lesson, names, onClose }: MakingProps) {
  const intl = useIntl();
  const draft = useCardDraft(lesson, names);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const [ownText, setOwnText] = useState<string | null>(null);
  const { attempt, refusal, isPending } = useAttempt();
  const title = ownTitle ?? draft.title;
  const text = ownText ?? draft.text;
  const save = async () => {
    const kept = await attempt(() => ask('lessons.makeCard', { lessonId: lesson.id, title, text }));
    if (!kept) return;
    showToast({ title: intl.formatMessage(messages.cardSaved), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.cardTitle)}
      description={intl.formatMessage(messages.cardLead)}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
      isDismissable={ownText === null && ownTitle === null && draft.choices.size === 0}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void save()}>
            {intl.formatMessage(messages.cardSave)}
          </Button>
        </>
      }
    >
      <div className={styles.making}>
        <div className={styles.sides}>
          <section className={styles.before} aria-labelledby="card-before">
            <h3 id="card-before" className={styles.heading}>
              {intl.formatMessage(messages.before)}
            </h3>
            <MarkedText pieces={draft.pieces} side="before" />
          </section>
          <section className={styles.after} aria-labelledby="card-after">
            <h3 id="card-after" className={styles.heading}>
              {intl.formatMessage(messages.after)}
            </h3>
            <After draft={draft} ownText={ownText} onText={setOwnText} />
          </section>
        </div>
        <TextField
          label={intl.formatMessage(messages.fieldTitle)}
          value={title}
          onChange={setOwnTitle}
        />
        {ownText === null && <ReplacementList draft={draft} />}
        <StillThere text={`${title}\n${text}`} names={names} choices={draft.choices} />
        <p className={styles.ledger}>{intl.formatMessage(messages.cardLedger)}</p>
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}

type AfterProps = {
  readonly draft: CardDraft;
  readonly ownText: string | null;
  readonly onText: (text: string | null) => void;
};

/** The card as it will be read, or its words to be changed by hand. */
function After({ draft, ownText, onText }: AfterProps) {
  const intl = useIntl();
  if (ownText === null) {
    return (
      <>
        <MarkedText pieces={draft.pieces} side="after" />
        <div>
          <Button size="s" variant="quiet" icon={Pencil} onPress={() => onText(draft.text)}>
            {intl.formatMessage(messages.editText)}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <TextField
        label={intl.formatMessage(messages.fieldText)}
        isLabelHidden
        value={ownText}
        onChange={onText}
        isMultiline
        minRows={8}
        autoFocus
      />
      <div>
        <Button size="s" variant="quiet" icon={Undo2} onPress={() => onText(null)}>
          {intl.formatMessage(messages.backToWords)}
        </Button>
      </div>
    </>
  );
}
