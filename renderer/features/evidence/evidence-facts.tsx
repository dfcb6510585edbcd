import { useIntl } from 'react-intl';
import type { EvidencePage } from '../../../shared/ipc/evidence-view.ts';
import { Badge } from '../../ui/badge.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { shortDay } from '../../words/days.ts';
import styles from './evidence-detail.module.css';
import { shortFingerprint, sizeText, typeText } from './file-words.ts';
import { messages } from './messages.ts';

type Props = { readonly page: EvidencePage };

/** The facts of its file. */
function useFileFacts({ page }: Props): Definition[] {
  const intl = useIntl();
  const { content } = page.evidence;
  if (content.kind !== 'file') return [];
  return [
    {
      id: 'name',
      term: intl.formatMessage(messages.fileName),
      detail: <bdi>{content.fileName}</bdi>,
    },
    {
      id: 'type',
      term: intl.formatMessage(messages.type),
      detail: typeText(intl, content.mediaType),
    },
    { id: 'size', term: intl.formatMessage(messages.size), detail: sizeText(intl, content.size) },
    {
      id: 'fingerprint',
      term: intl.formatMessage(messages.fingerprint),
      detail: (
        <span className={styles.print} title={intl.formatMessage(messages.fingerprintWhole)}>
          {shortFingerprint(content.sha256)}
        </span>
      ),
    },
  ];
}

/** What is known of evidence: its file, since when, who can vouch, until when it is sealed. */
export function EvidenceFacts(props: Props) {
  const intl = useIntl();
  const files = useFileFacts(props);
  const { evidence, voucherName } = props.page;
  const { sealed, sealedUntil, createdAt, space } = evidence;
  const items: Definition[] = [...files];
  if (voucherName !== null) {
    items.push({
      id: 'voucher',
      term: intl.formatMessage(messages.vouches),
      detail: voucherName,
    });
  }
  if (sealed) {
    const until = sealedUntil === null ? null : shortDay(intl, sealedUntil);
    items.push({
      id: 'sealed',
      term: intl.formatMessage(messages.sealedUntil),
      detail: until ?? intl.formatMessage(messages.sealedOpenEnd),
    });
  }
  items.push({
    id: 'added',
    term: intl.formatMessage(messages.added),
    detail: shortDay(intl, createdAt.slice(0, 10)),
  });
  return (
    <div className={styles.facts}>
      {space === 'portfolio' && (
        <Badge tone="accent">{intl.formatMessage(messages.inPortfolio)}</Badge>
      )}
      <DefinitionList items={items} />
    </div>
  );
}
