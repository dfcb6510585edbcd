import type { CSSProperties } from 'react';
import styles from './clamped-text.module.css';

export type ClampedTextProps = { readonly text: string; readonly lines?: number | undefined };

/** The first lines of a text of any length; the whole of it on hover. */
export function ClampedText({ text, lines = 1 }: ClampedTextProps) {
  // Custom properties are valid styles that React's type does not list.
  const style = { '--lines': lines } as CSSProperties;
  return (
    <span className={styles.clamped} style={style} title={text} dir="auto">
      {text}
    </span>
  );
}
