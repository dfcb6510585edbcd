import { cx } from '../class-names.ts';
import styles from './chance-dots.module.css';

export type ChanceDotsProps = {
  /** 0 to 1. */
  readonly chance: number;
  /** The same in words: "about 7 in 10 you are at or above 5". */
  readonly text: string;
};

const DOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** How many of ten dots a chance fills: never none and never all, because nothing is certain. */
export function filledDots(chance: number): number {
  return Math.min(9, Math.max(1, Math.round(chance * 10)));
}

/** A chance as so many in ten. */
export function ChanceDots({ chance, text }: ChanceDotsProps) {
  const filled = filledDots(chance);
  return (
    <span className={styles.chance}>
      <svg className={styles.dots} width={90} height={10} aria-hidden="true">
        {DOTS.map((dot) => (
          <circle
            key={dot}
            className={cx(styles.dot, dot <= filled && styles.filled)}
            cx={dot * 9 - 4.5}
            cy={5}
            r={3.4}
          />
        ))}
      </svg>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
