import { useIntl } from 'react-intl';
import type { EvidencePage } from '../../../shared/ipc/evidence-view.ts';
import { useCrossing } from '../../parts/crossing.ts';
import { today } from '../../today.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { shortDay } from '../../words/days.ts';
import { messages as carryMessages } from './carry-messages.ts';
import { type EvidenceOpen, useUnseal } from './evidence-actions.tsx';
import { isAsking } from './evidence-order.ts';
import { messages } from './seal-messages.ts';

type Props = { readonly page: EvidencePage; readonly onOpen: (open: EvidenceOpen) => void };

/** Whether there is anything unusual about it to say. */
export function isUnusual({ evidence }: EvidencePage): boolean {
  return evidence.sealed || evidence.space === 'learning';
}

/** What is unusual about it: a seal, a seal that asks, or that it lies in the learning space. */
export function EvidenceBanner({ page, onOpen }: Props) {
  const intl = useIntl();
  const unseal = useUnseal(page);
  const cross = useCrossing();
  const { evidence } = page;
  const { sealedUntil } = evidence;
  if (isAsking(evidence, today()) && sealedUntil !== null) {
    return (
      <Banner
        tone="warn"
        title={intl.formatMessage(messages.asksTitle)}
        action={
          <>
            <Button edits size="s" onPress={unseal}>
              {intl.formatMessage(messages.open)}
            </Button>
            <Button edits size="s" onPress={() => onOpen('seal')}>
              {intl.formatMessage(messages.keep)}
            </Button>
          </>
        }
      >
        {intl.formatMessage(messages.asksLine, { day: shortDay(intl, sealedUntil) })}
      </Banner>
    );
  }
  if (evidence.sealed)
    return <Banner tone="info">{intl.formatMessage(messages.sealedLine)}</Banner>;
  if (evidence.space === 'portfolio') return null;
  return (
    <Banner
      tone="learning"
      title={intl.formatMessage(carryMessages.room)}
      action={
        <Button edits size="s" onPress={() => cross({ kind: 'evidence', id: evidence.id })}>
          {intl.formatMessage(carryMessages.carry)}
        </Button>
      }
    >
      {intl.formatMessage(carryMessages.roomLine)}
    </Banner>
  );
}
