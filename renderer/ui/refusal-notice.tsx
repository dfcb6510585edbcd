import { useIntl } from 'react-intl';
import type { Refusal } from '../../shared/result.ts';
import { Banner } from './banner.tsx';
import { refusalText } from './refusal-text.ts';

type Props = { readonly refusal: Pick<Refusal, 'code' | 'details'> | null };

/** A refusal beside the form or button it answers; announced when it appears. */
export function RefusalNotice({ refusal }: Props) {
  const intl = useIntl();
  if (refusal === null) return null;
  const { title, advice } = refusalText(intl, refusal);
  return (
    <Banner tone="bad" title={title} isLive>
      {advice}
    </Banner>
  );
}
