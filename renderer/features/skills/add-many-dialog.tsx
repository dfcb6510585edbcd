import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Question } from '../../../shared/ipc/contract.ts';
import { MOST_ADDED_AT_ONCE } from '../../../shared/ipc/skills-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useUndoLast } from '../../parts/use-undo-last.ts';
import { today } from '../../today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './add-many.module.css';
import { manyMessages } from './add-many-messages.ts';
import { EscoList } from './esco-list.tsx';
import { PasteList } from './paste-list.tsx';
import { StarterList } from './starter-list.tsx';

type Way = 'paste' | 'starter' | 'esco';
export type WantedSkill = Question<'skills.addMany'>['skills'][number];

type Props = { readonly onClose: () => void };

/** Many skills as one step: from a pasted list, our starter list, or ESCO. Nothing changes until it is accepted. */
export function AddManyDialog({ onClose }: Props) {
  const intl = useIntl();
  const [way, setWay] = useState<Way>('paste');
  const [wanted, setWanted] = useState<Readonly<Record<Way, readonly WantedSkill[]>>>({
    paste: [],
    starter: [],
    esco: [],
  });
  const { refusal, isPending, attempt } = useAttempt();
  const undoLast = useUndoLast();
  // Archived ones too: a name that is put aside is still taken.
  const current = useAnswer('skills.browse', { today: today() }).value;
  const archived = useAnswer('skills.browse', { today: today(), archived: true }).value;
  const known = [...(current ?? []), ...(archived ?? [])];
  const skills = wanted[way].slice(0, MOST_ADDED_AT_ONCE);
  const want = (of: Way) => (list: readonly WantedSkill[]) =>
    setWanted((now) => ({ ...now, [of]: list }));
  const add = () =>
    void attempt(async () => {
      const { added } = await ask('skills.addMany', { skills: [...skills] });
      onClose();
      if (added.length === 0) return;
      const count = added.length;
      undoLast('skills.addMany', intl.formatMessage(manyMessages.added, { count }));
    });
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(manyMessages.title)}
      closeLabel={intl.formatMessage(manyMessages.close)}
      size="l"
      isDismissable={wanted[way].length === 0}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(manyMessages.cancel)}</Button>
          <Button
            variant="primary"
            onPress={add}
            isPending={isPending}
            isDisabled={skills.length === 0}
          >
            {intl.formatMessage(manyMessages.add, { count: skills.length })}
          </Button>
        </>
      }
    >
      <Tabs
        label={intl.formatMessage(manyMessages.ways)}
        selected={way}
        onChange={setWay}
        tabs={[
          {
            id: 'paste',
            label: intl.formatMessage(manyMessages.paste),
            content: <PasteList known={known} onWant={want('paste')} />,
          },
          {
            id: 'starter',
            label: intl.formatMessage(manyMessages.starter),
            content: <StarterList known={known} wanted={wanted.starter} onWant={want('starter')} />,
          },
          {
            id: 'esco',
            label: intl.formatMessage(manyMessages.esco),
            content: <EscoList known={known} wanted={wanted.esco} onWant={want('esco')} />,
          },
        ]}
      />
      {wanted[way].length > MOST_ADDED_AT_ONCE && (
        <p className={styles.note}>
          {intl.formatMessage(manyMessages.most, { count: MOST_ADDED_AT_ONCE })}
        </p>
      )}
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}
