import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { BrowsedSkill } from '../../../shared/ipc/skills-view.ts';
import { ask } from '../../api.ts';
import { useUndoLast } from '../../parts/use-undo-last.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { changeManyMessages as messages } from './change-many-messages.ts';
import { ManyChange } from './many-change.tsx';
import { SkillChecks } from './skill-checks.tsx';
import { useManyChange } from './use-many-change.ts';

type Props = {
  /** Those that the list shows. */
  readonly skills: readonly BrowsedSkill[];
  readonly archived: boolean;
  readonly onClose: () => void;
};

/** Changes many skills as one step. Nothing changes until it is accepted. */
export function ChangeManyDialog({ skills, archived, onClose }: Props) {
  const intl = useIntl();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const wish = useManyChange(archived);
  const { refusal, isPending, attempt } = useAttempt();
  const undoLast = useUndoLast();
  const save = () => {
    const change = wish.settle();
    if (change === null) return;
    void attempt(async () => {
      const { changed } = await ask('skills.changeMany', { ids: [...chosen], change });
      onClose();
      undoLast('skills.changeMany', intl.formatMessage(messages.changed, { count: changed }));
    });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.title)}
      description={intl.formatMessage(messages.line)}
      closeLabel={intl.formatMessage(messages.close)}
      size="l"
      isDismissable={chosen.size === 0}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button
            variant="primary"
            onPress={save}
            isPending={isPending}
            isDisabled={chosen.size === 0}
          >
            {intl.formatMessage(messages.save, { count: chosen.size })}
          </Button>
        </>
      }
    >
      <ManyChange wish={wish} skills={skills} />
      <SkillChecks skills={skills} chosen={chosen} onChoose={setChosen} />
      <RefusalNotice refusal={refusal} />
    </Dialog>
  );
}
