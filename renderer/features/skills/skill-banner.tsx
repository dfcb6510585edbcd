import { useIntl } from 'react-intl';
import type { SkillPage } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';

type Props = { readonly page: SkillPage; readonly onDecide: () => void };

/** Whether there is something to say above everything else. */
export function isSpecial({ skill, proposal }: SkillPage): boolean {
  return skill.archived || proposal?.kind === 'move';
}

/** What is special about a skill just now: it is archived, or the evidence points elsewhere. */
export function SkillBanner({ page, onDecide }: Props) {
  const intl = useIntl();
  const attempt = useTry();
  const { skill, proposal } = page;
  if (skill.archived) {
    return (
      <Banner
        tone="info"
        action={
          <Button edits onPress={() => void attempt(() => ask('skills.restore', { id: skill.id }))}>
            {intl.formatMessage(messages.restore)}
          </Button>
        }
      >
        {intl.formatMessage(messages.archivedNote)}
      </Banner>
    );
  }
  if (proposal?.kind !== 'move') return null;
  return (
    <div data-estimate>
      <Banner
        tone="info"
        action={
          <Button edits onPress={onDecide}>
            {intl.formatMessage(messages.proposalLook)}
          </Button>
        }
      >
        {intl.formatMessage(messages.proposalMove, { level: proposal.level })}
      </Banner>
    </div>
  );
}
