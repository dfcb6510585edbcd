import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PromotionPreview } from '../../../shared/ipc/border-view.ts';
import { Refusal } from '../../../shared/result.ts';
import { ask } from '../../api.ts';
import type { Crossing } from '../../parts/crossing.ts';
import { today } from '../../today.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { shortDayOfInstant } from '../../words/days.ts';
import styles from './carry-dialog.module.css';
import { messages } from './messages.ts';
import { Along, Changes, Counts, SharedWith, Stays } from './preview-parts.tsx';

type Props = Crossing & { readonly onClose: () => void };

type Asked = { readonly preview: PromotionPreview | null; readonly refusal: Refusal | null };

/** Asked once: what is shown is what is agreed to, whatever changes meanwhile. */
function usePreview({ kind, id }: Crossing): Asked {
  const [asked, setAsked] = useState<Asked>({ preview: null, refusal: null });
  useEffect(() => {
    let isCurrent = true;
    const take = (answer: Asked) => isCurrent && setAsked(answer);
    ask('promotion.preview', { kind, id, today: today() }).then(
      (preview) => take({ preview, refusal: null }),
      (error: unknown) =>
        take({
          preview: null,
          refusal: error instanceof Refusal ? error : new Refusal('internal-error'),
        }),
    );
    return () => {
      isCurrent = false;
    };
  }, [kind, id]);
  return asked;
}

/** Shows exactly what becomes visible before one record crosses the border, in either direction. */
export function CarryDialog({ onClose, ...crossing }: Props) {
  const intl = useIntl();
  const { preview, refusal } = usePreview(crossing);
  if (preview !== null) return <Question {...crossing} preview={preview} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.waitTitle)}
      closeLabel={intl.formatMessage(messages.close)}
      footer={<Button onPress={onClose}>{intl.formatMessage(messages.close)}</Button>}
    >
      {refusal ? (
        <RefusalNotice refusal={refusal} />
      ) : (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={5} />
      )}
    </Dialog>
  );
}

type QuestionProps = Props & { readonly preview: PromotionPreview };

function titlesOf({ direction, sharedWith }: PromotionPreview) {
  if (direction === 'carry') return { title: messages.carryTitle, line: messages.carryLine };
  if (sharedWith.length > 0) return { title: messages.sharedTitle, line: messages.sharedLine };
  return { title: messages.backTitle, line: messages.backLine };
}

function useCrossingNow({ kind, id, preview, onClose }: QuestionProps) {
  const intl = useIntl();
  const { attempt, refusal } = useAttempt();
  const isCarry = preview.direction === 'carry';
  const go = async () => {
    const along = preview.along.map((one) => one.id);
    const channel = isCarry ? 'promotion.carry' : 'promotion.takeBack';
    if (!(await attempt(() => ask(channel, { kind, id, along })))) return;
    const said = isCarry ? messages.carried : messages.tookBack;
    showToast({ title: intl.formatMessage(said), tone: 'ok' });
    onClose();
  };
  return { go: () => void go(), refusal };
}

function Question(props: QuestionProps) {
  const { preview, onClose } = props;
  const intl = useIntl();
  const [isAgreed, setAgreed] = useState(false);
  const { go, refusal } = useCrossingNow(props);
  const isShared = preview.sharedWith.length > 0;
  const isCarry = preview.direction === 'carry';
  const { title, line } = titlesOf(preview);
  const isMissing = preview.along.length > 0 && !isAgreed;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(title, { title: preview.title })}
      description={intl.formatMessage(line)}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
      footer={
        isShared ? (
          <Button onPress={onClose}>{intl.formatMessage(messages.close)}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
            <Button variant="primary" onPress={go} isDisabled={isMissing}>
              {intl.formatMessage(isCarry ? messages.carrySave : messages.backSave)}
            </Button>
          </>
        )
      }
    >
      <div className={styles.body}>
        {isShared ? (
          <SharedWith preview={preview} />
        ) : (
          <Crossings preview={preview} isAgreed={isAgreed} onAgree={setAgreed} />
        )}
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}

function Crossings({
  preview,
  isAgreed,
  onAgree,
}: {
  readonly preview: PromotionPreview;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}) {
  const intl = useIntl();
  const isCarry = preview.direction === 'carry';
  return (
    <>
      <Along preview={preview} isAgreed={isAgreed} onAgree={onAgree} />
      <Counts preview={preview} />
      {preview.writtenOutAt !== null && (
        <Banner tone="warn">
          {intl.formatMessage(messages.writtenOut, {
            day: shortDayOfInstant(intl, preview.writtenOutAt),
          })}
        </Banner>
      )}
      <Changes preview={preview} />
      {isCarry && <Stays preview={preview} />}
      <p className={styles.note}>
        {intl.formatMessage(isCarry ? messages.ledgerLine : messages.ledgerLineBack)}
      </p>
    </>
  );
}
