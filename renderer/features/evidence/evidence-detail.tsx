import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EvidencePage } from '../../../shared/ipc/evidence-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { useTry } from '../../parts/use-try.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { EvidenceActions, type EvidenceOpen } from './evidence-actions.tsx';
import { EvidenceBanner, isUnusual } from './evidence-banner.tsx';
import styles from './evidence-detail.module.css';
import { EvidenceFacts } from './evidence-facts.tsx';
import { metaText } from './evidence-words.ts';
import { LinkRecordDialog } from './link-record-dialog.tsx';
import { messages } from './messages.ts';
import { Preview } from './preview.tsx';
import { SealDialog } from './seal-dialog.tsx';
import { Supports } from './supports.tsx';
import { EditWordsDialog } from './words-dialog.tsx';

type Props = {
  readonly evidenceId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
};

/** The page of one piece of evidence. */
export function EvidenceDetail({ evidenceId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('evidence.get', { id: evidenceId });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <EvidenceView page={page} {...rest} />;
}

type ViewProps = Omit<Props, 'evidenceId'> & { readonly page: EvidencePage };

function EvidenceView({ page, onBack, onGone }: ViewProps) {
  const intl = useIntl();
  const [open, setOpen] = useState<EvidenceOpen>(null);
  const { evidence } = page;
  const { content } = evidence;
  const file = content.kind === 'file' ? content : null;
  return (
    <Page
      title={evidence.title}
      eyebrow={metaText(intl, {
        kind: content.kind,
        mediaType: file?.mediaType ?? null,
        size: file?.size ?? null,
      })}
      lead={evidence.description || undefined}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      banner={isUnusual(page) && <EvidenceBanner page={page} onOpen={setOpen} />}
      actions={<EvidenceActions page={page} onOpen={setOpen} onGone={onGone} />}
    >
      <Content page={page} />
      <EvidenceFacts page={page} />
      <Supports page={page} />
      <Dialogs page={page} open={open} onClose={() => setOpen(null)} />
    </Page>
  );
}

function Content({ page }: { readonly page: EvidencePage }) {
  const intl = useIntl();
  const attempt = useTry();
  const { evidence } = page;
  const { content } = evidence;
  switch (content.kind) {
    case 'file':
      return <Preview evidence={evidence} content={content} />;
    case 'quote':
      return (
        <blockquote className={styles.quote} dir="auto">
          {content.quote}
        </blockquote>
      );
    case 'link':
      return (
        <div className={styles.link}>
          <code className={styles.address}>{content.link}</code>
          <Button
            size="s"
            onPress={() => void attempt(() => ask('app.openLink', { link: content.link }))}
          >
            {intl.formatMessage(messages.openLink)}
          </Button>
        </div>
      );
  }
}

type DialogsProps = {
  readonly page: EvidencePage;
  readonly open: EvidenceOpen;
  readonly onClose: () => void;
};

function Dialogs({ page, open, onClose }: DialogsProps) {
  const { evidence, supports } = page;
  switch (open) {
    case 'edit':
      return <EditWordsDialog evidence={evidence} onClose={onClose} />;
    case 'seal':
      return <SealDialog evidence={evidence} onClose={onClose} />;
    case 'link':
      return <LinkRecordDialog evidenceId={evidence.id} present={supports} onClose={onClose} />;
    case 'copy':
      return <CopyDialog evidenceId={evidence.id} onClose={onClose} />;
    case null:
      return null;
  }
}
