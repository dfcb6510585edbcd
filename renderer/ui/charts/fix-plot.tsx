import { Crosshair, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { cx } from '../class-names.ts';
import styles from './fix-plot.module.css';
import type { FixPlotProps } from './fix-plot-data.ts';
import { FixStage } from './fix-plot-stage.tsx';
import { FixTable } from './fix-plot-table.tsx';

function Legend({ lenses, target, standing, texts }: FixPlotProps) {
  return (
    <ul className={styles.legend}>
      {lenses.length === 0 ? null : (
        <>
          <li>
            <span className={cx(styles.swatch, styles.swatchHalf)} />
            {texts.likelyHalf}
          </li>
          <li>
            <span className={styles.swatch} />
            {texts.eightInTen}
          </li>
        </>
      )}
      {target === undefined ? null : (
        <li>
          <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
            <path className={styles.targetHead} d="M-5-3H5L0 3.5Z" />
          </svg>
          {texts.target}
        </li>
      )}
      {standing === undefined ? null : (
        <li>
          <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
            <path className={styles.standing} d="M-3-3H3V3H-3Z" />
          </svg>
          {texts.standing}
        </li>
      )}
    </ul>
  );
}

/**
 * Sources around the scale, each with a line to where it points: where lines meet, the estimate lies.
 * One tab stop; arrows go from sign to sign, Enter opens one, H turns it into a table that says the same.
 */
export function FixPlot(props: FixPlotProps) {
  const [isTable, setTable] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const turn = () => {
    setTable(!isTable);
    // The plot's own stops go away with it; the focus waits at the way back.
    toggle.current?.focus();
  };
  return (
    <figure className={styles.figure} aria-label={props.label}>
      <div className={styles.top}>
        {isTable ? <span /> : <Legend {...props} />}
        <Button
          ref={toggle}
          size="s"
          variant="quiet"
          icon={isTable ? Crosshair : Table2}
          onPress={turn}
          shortcut="H"
        >
          {isTable ? props.texts.showChart : props.texts.showTable}
        </Button>
      </div>
      {isTable ? <FixTable {...props} /> : <FixStage {...props} onToggle={turn} />}
    </figure>
  );
}
