import { useRef } from 'react';
import { cx } from '../class-names.ts';
import { useWidth } from '../use-width.ts';
import styles from './influence-bar.module.css';
import { SourceGlyph, type SourceKind } from './source-glyph.tsx';

export type InfluencePart = {
  readonly id: string;
  readonly source: SourceKind;
  /** 0 to 1. */
  readonly share: number;
  /** Who, how many, how much: "manager · 9 · 23 %". */
  readonly text: string;
};

export type InfluenceBarProps = {
  readonly label: string;
  readonly parts: readonly InfluencePart[];
};

/** Pixels of one letter at caption size, and of the sign and the padding beside them. */
const LETTER = 5.8;
const BESIDE = 32;

/** Pixels of the bar before it is measured. */
const USUAL_WIDTH = 560;

function fits({ share, text }: InfluencePart, width: number): boolean {
  return share * width > [...text].length * LETTER + BESIDE;
}

function Part({ part, hasWords }: { readonly part: InfluencePart; readonly hasWords: boolean }) {
  const { source, share, text } = part;
  return (
    <div className={cx(styles.part, styles[source])} style={{ flexGrow: share }} title={text}>
      <span className={styles.inside}>
        <SourceGlyph source={source} size={11} />
        {hasWords ? <span className={styles.text}>{text}</span> : null}
      </span>
    </div>
  );
}

/**
 * How much each source pulls today's estimate, in one bar. Words stand in the parts that have room
 * for them, the others' words stand below; a screen reader hears one list of all.
 */
export function InfluenceBar({ label, parts }: InfluenceBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const width = useWidth(bar, USUAL_WIDTH);
  return (
    <figure className={styles.figure} aria-label={label}>
      <div ref={bar} className={styles.bar} aria-hidden="true">
        {parts
          .filter(({ share }) => share > 0)
          .map((part) => (
            <Part key={part.id} part={part} hasWords={fits(part, width)} />
          ))}
      </div>
      <ul className={styles.legend}>
        {parts.map((part) => (
          <li key={part.id} className={cx(fits(part, width) && 'visually-hidden')}>
            <SourceGlyph source={part.source} size={11} />
            <span>{part.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
