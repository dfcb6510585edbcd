import type { IntlShape } from 'react-intl';
import type { EvidenceRow } from '../../../shared/ipc/evidence-view.ts';
import { sizeText, typeText } from './file-words.ts';
import { messages } from './messages.ts';

/** What a piece of evidence is, in a few words. */
export function metaText(
  intl: IntlShape,
  { kind, mediaType, size }: Pick<EvidenceRow, 'kind' | 'mediaType' | 'size'>,
): string {
  if (kind === 'link') return intl.formatMessage(messages.link);
  if (kind === 'quote') return intl.formatMessage(messages.quote);
  return intl.formatMessage(messages.fileMeta, {
    type: typeText(intl, mediaType),
    size: sizeText(intl, size ?? 0),
  });
}
