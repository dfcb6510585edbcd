import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Reply } from '../../shared/ipc/contract.ts';
import { ask } from '../api.ts';
import { forgetDraft } from '../drafts.ts';
import type { DraftPlace } from '../parts/draft-place.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { messages } from './messages.ts';

type Kept = Reply<'drafts.list'>[number];

/** Null for what an older app wrote, or for a form that says nothing of itself. */
function placeOf(kept: Kept): DraftPlace | null {
  try {
    // The window itself wrote it; a broken one is only not offered.
    return JSON.parse(kept.place) as DraftPlace;
  } catch {
    return null;
  }
}

type Props = { readonly onContinue: (place: DraftPlace) => void };

/** What was being written when the portfolio was locked or closed, one at a time, with the way back to it. */
export function Unfinished({ onContinue }: Props) {
  const intl = useIntl();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => {
    let current = true;
    // Whatever cannot be listed waits in its form all the same.
    ask('drafts.list', {}).then(
      (found) => current && setKept(found.filter((one) => placeOf(one) !== null)),
      () => null,
    );
    return () => {
      current = false;
    };
  }, []);
  const [first, ...rest] = kept;
  const place = first && placeOf(first);
  if (!first || !place) return null;
  const done = () => setKept(rest);
  return (
    <Banner
      tone="learning"
      dismissLabel={intl.formatMessage(messages.unfinishedForget)}
      onDismiss={() => {
        void forgetDraft(first);
        done();
      }}
      action={
        <Button
          size="s"
          onPress={() => {
            done();
            onContinue(place);
          }}
        >
          <FormattedMessage {...messages.unfinishedContinue} />
        </Button>
      }
    >
      <FormattedMessage
        {...messages.unfinished}
        values={{
          what: place.title,
          when: intl.formatDate(first.updatedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          more: rest.length,
        }}
      />
    </Banner>
  );
}
