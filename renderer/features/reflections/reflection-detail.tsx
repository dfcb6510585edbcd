import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ReflectionPage } from '../../../shared/ipc/reflection-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { SkillChips } from '../../parts/record-links.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { longDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './reflection-detail.module.css';
import { ReflectionDialog } from './reflection-dialog.tsx';

type Props = {
  readonly reflectionId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  /** What shows that it happened. */
  readonly evidence: (page: ReflectionPage) => ReactNode;
};

/** One reflection, as it was written. */
export function ReflectionDetail({ reflectionId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('reflections.get', { id: reflectionId });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <ReflectionView page={page} {...rest} />;
}

function ReflectionView({
  page,
  onBack,
  onGone,
  evidence,
}: Omit<Props, 'reflectionId'> & { readonly page: ReflectionPage }) {
  const intl = useIntl();
  const { reflection, skill } = page;
  const [isEditing, setEditing] = useState(false);
  const remove = useRemoval(page, onGone);
  const edit = () => setEditing(true);
  useLetters({}, { e: edit, Delete: remove });
  return (
    <Page
      title={longDay(intl, reflection.day)}
      eyebrow={intl.formatMessage(messages.about)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      width="reading"
      actions={
        <>
          <Button edits icon={Pencil} shortcut="E" onPress={edit}>
            {intl.formatMessage(messages.edit)}
          </Button>
          <PopoverMenu
            edits
            label={intl.formatMessage(messages.more)}
            items={[
              {
                id: 'remove',
                label: intl.formatMessage(messages.remove),
                icon: Trash2,
                shortcut: 'Del',
                isDanger: true,
                onAction: remove,
              },
            ]}
          />
        </>
      }
    >
      <div className={styles.sheet}>
        <div className={styles.facts}>
          <Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>
          {skill && <SkillChips skills={[skill]} label={intl.formatMessage(messages.skill)} />}
        </div>
        {reflection.prompt !== '' && <p className={styles.prompt}>{reflection.prompt}</p>}
        <p className={styles.words} dir="auto">
          {reflection.text}
        </p>
      </div>
      {evidence(page)}
      {isEditing && <ReflectionDialog reflection={reflection} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function useRemoval({ reflection }: ReflectionPage, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id } = reflection;
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed),
      work: () => ask('trash.put', { kind: 'reflection', id }),
      undo: () => ask('trash.restore', { kind: 'reflection', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}
