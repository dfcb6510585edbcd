import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useScrollStop } from '../../ui/use-scroll-stop.ts';
import styles from './preview.module.css';
import { messages } from './preview-messages.ts';

/** Bytes of a text that are shown. */
export const TEXT_SHOWN = 200_000;

type Props = {
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Whether there is more than is given here. */
  readonly isCut: boolean;
};

/** UTF-8 where it is; otherwise every byte is some letter of an older table. */
function decoded(bytes: Uint8Array, isCut: boolean): string {
  try {
    // A text that is cut may end within a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The beginning of a text, as plain letters: nothing in it means anything to the app. */
export function TextPreview({ title, bytes, isCut }: Props) {
  const intl = useIntl();
  const box = useRef<HTMLElement>(null);
  const stop = useScrollStop(box);
  return (
    <>
      <section
        ref={box}
        className={styles.text}
        tabIndex={stop}
        aria-label={intl.formatMessage(messages.textOf, { title })}
      >
        <pre dir="auto">{decoded(bytes, isCut)}</pre>
      </section>
      {isCut && <p className={styles.word}>{intl.formatMessage(messages.cut)}</p>}
    </>
  );
}
