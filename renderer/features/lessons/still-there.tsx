import { useIntl } from 'react-intl';
import type { KnownName } from '../../../shared/redaction/known-names.ts';
import { type Choices, leftIn } from '../../../shared/redaction/replacements.ts';
import { Banner } from '../../ui/banner.tsx';
import { messages } from './messages.ts';

const nothingKept: Choices = new Map();

type Props = {
  readonly text: string;
  readonly names: readonly KnownName[];
  readonly choices?: Choices | undefined;
};

/** What a finished text still gives away, said before it is kept. */
export function StillThere({ text, names, choices = nothingKept }: Props) {
  const intl = useIntl();
  const left = [...new Set(leftIn(text, names, choices).map((mention) => mention.text))];
  if (left.length === 0) return null;
  const words = intl.formatList(left.map((word) => `“${word}”`));
  return (
    <Banner tone="warn" isLive>
      {intl.formatMessage(messages.still, { words })}
    </Banner>
  );
}
