import type { Piece } from '../../../shared/redaction/replacements.ts';
import { cx } from '../../ui/class-names.ts';
import styles from './marked-text.module.css';

type Props = { readonly pieces: readonly Piece[]; readonly side: 'before' | 'after' };

/** A text in which everything that was found is marked: as it was, or as it will be. */
export function MarkedText({ pieces, side }: Props) {
  return (
    <p className={styles.text} dir="auto">
      {pieces.map((piece, place) => {
        // Pieces stand in the order of the text and never move.
        const key = `${place}`;
        if (piece.kind === 'text') return <span key={key}>{piece.text}</span>;
        const isKept = piece.choice.kind === 'keep';
        return (
          <mark key={key} className={cx(styles.mark, styles[side], isKept && styles.kept)}>
            {side === 'before' ? piece.mention.text : piece.shown}
          </mark>
        );
      })}
    </p>
  );
}
