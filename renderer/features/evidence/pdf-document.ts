import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startPdfWorker } from './pdf-worker.ts';

/** Pixels across in which a page is drawn: sharp on a dense screen, and still a few megabytes. */
const WIDTH = 1400;
/** Pixels: what one picture inside a document may take at most. */
const LARGEST_PICTURE = 64_000_000;

/**
 * Opens a document from memory, in a worker of its own that ends with it. Nothing of it is run or fetched: no scripts,
 * no forms, no fonts or tables from elsewhere.
 */
export function openDocument(bytes: Uint8Array<ArrayBuffer>): {
  readonly document: Promise<PDFDocumentProxy>;
  readonly close: () => void;
} {
  const thread = startPdfWorker();
  const worker = PDFWorker.create({ port: thread });
  const task = getDocument({
    // The worker takes what it is given away.
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: LARGEST_PICTURE,
    stopAtErrors: false,
  });
  const close = () => {
    void task.destroy().catch(() => undefined);
    worker.destroy();
    thread.terminate();
  };
  return { document: task.promise, close };
}

/** Draws one page, the first at 1, and gives the words on it. */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): { readonly text: Promise<string>; readonly cancel: () => void } {
  let stop: () => void = () => undefined;
  const draw = async (): Promise<string> => {
    const page = await document.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(4, WIDTH / plain.width) });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport, annotationMode: 0 });
    stop = () => task.cancel();
    await task.promise;
    const { items } = await page.getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  };
  return { text: draw(), cancel: () => stop() };
}
