import { type ReactNode, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Evidence, EvidenceContent } from '../../../shared/domain/evidence.ts';
import { nameMisleads, previewKind } from '../../../shared/domain/file-type.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Later, part } from '../../ui/later.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { typeText } from './file-words.ts';
import { ImagePreview } from './image-preview.tsx';
import styles from './preview.module.css';
import { messages } from './preview-messages.ts';
import { TEXT_SHOWN, TextPreview } from './text-preview.tsx';
import { type KeptFile, useKeptFile } from './use-kept-file.ts';

type FileContent = Extract<EvidenceContent, { kind: 'file' }>;
type Props = { readonly evidence: Evidence; readonly content: FileContent };

/** What draws documents is large, and fetched with the first one. */
const pdf = part(async () => (await import('./pdf-preview.tsx')).PdfPreview);

/** Milliseconds after which reading is worth a word. */
const SHOWN_AFTER = 400;

/** A kept file inside the app: a picture, a document or text; of others only what they are. */
export function Preview({ evidence, content }: Props) {
  const intl = useIntl();
  const { fileName, mediaType } = content;
  const kind = previewKind(mediaType);
  return (
    <div className={styles.preview}>
      {nameMisleads(fileName, mediaType) && (
        <Banner tone="info">
          {intl.formatMessage(messages.misleads, { type: typeText(intl, mediaType) })}
        </Banner>
      )}
      <Read
        key={content.sha256}
        evidence={evidence}
        content={content}
        wanted={kind === 'none' ? 0 : kind === 'text' ? TEXT_SHOWN : content.size}
      />
    </div>
  );
}

function Read({ evidence, content, wanted }: Props & { readonly wanted: number }) {
  const intl = useIntl();
  const { file, stop, again } = useKeptFile({ id: evidence.id, size: content.size, wanted });
  switch (file.is) {
    case 'reading':
      return <Reading part={file.part} onStop={stop} />;
    case 'read':
      return <Drawn evidence={evidence} content={content} bytes={file.bytes} />;
    case 'missing':
    case 'damaged':
      return (
        <Banner tone="warn" isLive>
          {intl.formatMessage(messages[file.is], {
            title: evidence.title,
            fileName: content.fileName,
          })}
        </Banner>
      );
    case 'stopped':
    case 'refused':
      return <Ended file={file} onAgain={again} />;
  }
}

function Reading({
  part: done,
  onStop,
}: {
  readonly part: number | null;
  readonly onStop: () => void;
}) {
  const intl = useIntl();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting}>
      {isLong && (
        <Progress
          label={intl.formatMessage(messages.reading)}
          value={done}
          onCancel={onStop}
          cancelLabel={intl.formatMessage(messages.stop)}
        />
      )}
    </div>
  );
}

type EndedProps = {
  readonly file: Extract<KeptFile, { is: 'stopped' | 'refused' }>;
  readonly onAgain: () => void;
};

function Ended({ file, onAgain }: EndedProps) {
  const intl = useIntl();
  return (
    <div className={styles.ended}>
      {file.is === 'refused' ? (
        <RefusalNotice refusal={file.refusal} />
      ) : (
        <Word>{intl.formatMessage(messages.stopped)}</Word>
      )}
      <Button size="s" onPress={onAgain}>
        {intl.formatMessage(messages.again)}
      </Button>
    </div>
  );
}

export function Word({ children }: { readonly children: ReactNode }) {
  return <p className={styles.word}>{children}</p>;
}

type DrawnProps = Props & { readonly bytes: Uint8Array<ArrayBuffer> };

function Drawn({ evidence, content, bytes }: DrawnProps) {
  const intl = useIntl();
  const { mediaType, size } = content;
  switch (previewKind(mediaType)) {
    case 'image':
      return <ImagePreview title={evidence.title} mediaType={mediaType} bytes={bytes} />;
    case 'pdf':
      return <Later part={pdf} with={{ title: evidence.title, bytes }} />;
    case 'text':
      return <TextPreview title={evidence.title} bytes={bytes} isCut={size > bytes.length} />;
    case 'none': {
      const isMarkup = ['text/html', 'image/svg+xml', 'application/xml'].includes(mediaType);
      return <Word>{intl.formatMessage(isMarkup ? messages.markup : messages.none)}</Word>;
    }
  }
}
