import { useContext } from 'react';
import { useIntl } from 'react-intl';
import type { Refusal } from '../../shared/result.ts';
import { Banner } from './banner.tsx';
import { RefusalHelpContext } from './refusal-help.ts';
import { refusalText } from './refusal-text.ts';

type Props = { readonly refusal: Pick<Refusal, 'code' | 'details'> | null };

/** A refusal beside the form or button it answers; announced when it appears. */
export function RefusalNotice({ refusal }: Props) {
  const intl = useIntl();
  const help = useContext(RefusalHelpContext);
  if (refusal === null) return null;
  const more = help(refusal.code);
  if (more !== null) return more;
  const { title, advice } = refusalText(intl, refusal);
  return (
    <Banner tone="bad" title={title} isLive>
      {advice}
    </Banner>
  );
}
