import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { IconButton } from '../../ui/icon-button.tsx';
import { drawPage, openDocument } from './pdf-document.ts';
import styles from './preview.module.css';
import { messages } from './preview-messages.ts';

type Props = { readonly title: string; readonly bytes: Uint8Array<ArrayBuffer> };

type Opened =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly document: PDFDocumentProxy }
  | { readonly is: 'locked' | 'broken' };

function useDocument(bytes: Uint8Array<ArrayBuffer>): Opened {
  const [opened, setOpened] = useState<Opened>({ is: 'opening' });
  useEffect(() => {
    let isShown = true;
    const { document, close } = openDocument(bytes);
    document.then(
      (open) => isShown && setOpened({ is: 'open', document: open }),
      (error: unknown) => {
        const isLocked = error instanceof Error && error.name === 'PasswordException';
        if (isShown) setOpened({ is: isLocked ? 'locked' : 'broken' });
      },
    );
    return () => {
      isShown = false;
      close();
    };
  }, [bytes]);
  return opened;
}

/** A document, page by page. What it says is there for screen readers too. */
export function PdfPreview({ title, bytes }: Props) {
  const intl = useIntl();
  const opened = useDocument(bytes);
  switch (opened.is) {
    case 'opening':
      return <div className={styles.waiting} />;
    case 'locked':
      return <p className={styles.word}>{intl.formatMessage(messages.locked)}</p>;
    case 'broken':
      return <p className={styles.word}>{intl.formatMessage(messages.notDrawn)}</p>;
    case 'open':
      return <Pages title={title} document={opened.document} />;
  }
}

type PagesProps = { readonly title: string; readonly document: PDFDocumentProxy };

function Pages({ title, document }: PagesProps) {
  const intl = useIntl();
  const [page, setPage] = useState(1);
  const pages = document.numPages;
  return (
    <div className={styles.document}>
      <PageSheet key={page} title={title} document={document} page={page} />
      <nav className={styles.pages} aria-label={intl.formatMessage(messages.pages)}>
        <IconButton
          icon={ChevronLeft}
          label={intl.formatMessage(messages.previous)}
          isDisabled={page === 1}
          onPress={() => setPage(page - 1)}
        />
        <span role="status">{intl.formatMessage(messages.page, { page, pages })}</span>
        <IconButton
          icon={ChevronRight}
          label={intl.formatMessage(messages.next)}
          isDisabled={page === pages}
          onPress={() => setPage(page + 1)}
        />
      </nav>
    </div>
  );
}

function PageSheet({ title, document, page }: PagesProps & { readonly page: number }) {
  const intl = useIntl();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    let isShown = true;
    const { text, cancel } = drawPage(document, page, canvas.current);
    text.then(
      (said) => isShown && setWords(said),
      () => isShown && setBroken(true),
    );
    return () => {
      isShown = false;
      cancel();
    };
  }, [document, page]);
  if (isBroken) return <p className={styles.word}>{intl.formatMessage(messages.notDrawn)}</p>;
  return (
    <figure className={styles.frame}>
      <canvas
        ref={canvas}
        className={styles.sheet}
        role="img"
        aria-label={intl.formatMessage(messages.pageOf, { page, title })}
      />
      <figcaption className="visually-hidden">{words}</figcaption>
    </figure>
  );
}
