import { Crosshair, Table2 } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { cx } from '../class-names.ts';
import { useWidth } from '../use-width.ts';
import styles from './fix-plot.module.css';
import { type FixPlotProps, type FixSource, figuresOf } from './fix-plot-data.ts';
import { FixDrawing } from './fix-plot-drawing.tsx';
import { type FixLayout, layFixPlot, type Satellite } from './fix-plot-geometry.ts';
import { FixTable } from './fix-plot-table.tsx';
import { SourceGlyph, type SourceKind } from './source-glyph.tsx';

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

/** Where a key leads from one sign: along its row, to the nearest of the other row, to the ends. */
function nextOf(layout: FixLayout, from: SourceKind, key: string): Satellite | undefined {
  const { satellites } = layout;
  const place = satellites.findIndex(({ source }) => source === from);
  const here = satellites[place];
  if (key === 'ArrowRight') return satellites[(place + 1) % satellites.length];
  if (key === 'ArrowLeft') return satellites.at(place - 1);
  if (key === 'Home') return satellites[0];
  if (key === 'End') return satellites.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const half = key === 'ArrowUp' ? 'above' : 'below';
  if (here === undefined || here.half === half) return here;
  const away = ({ x }: Satellite) => Math.abs(x - here.x);
  return satellites
    .filter((one) => one.half === half)
    .toSorted((one, other) => away(one) - away(other))[0];
}

type SignProps = FixPlotProps & {
  readonly satellite: Satellite;
  readonly pull: FixSource;
  readonly isStop: boolean;
  readonly isDim: boolean;
  readonly keysId: string;
  readonly onRead: (source: SourceKind | null) => void;
};

function Sign(props: SignProps) {
  const { satellite, pull, isStop, isDim, keysId, onRead, onOpen } = props;
  const { source, box, half, radius } = satellite;
  return (
    <button
      type="button"
      data-source={source}
      className={cx(styles.sign, styles[half], styles[source], isDim && styles.dim)}
      style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      tabIndex={isStop ? 0 : -1}
      aria-label={props.readingText(pull)}
      aria-describedby={keysId}
      onClick={() => onOpen?.(source)}
      onFocus={() => onRead(source)}
      onBlur={() => onRead(null)}
      onPointerEnter={() => onRead(source)}
      onPointerLeave={(event) => {
        if (document.activeElement !== event.currentTarget) onRead(null);
      }}
    >
      <SourceGlyph source={source} size={radius * 2} />
      <span className={styles.words}>
        <span className={styles.name}>{props.sourceName(source)}</span>
        <span className={styles.figures}>{figuresOf(props, pull)}</span>
      </span>
    </button>
  );
}

function layoutOf(props: FixPlotProps, width: number): FixLayout {
  const points = props.sources.map((pull) => ({
    source: pull.source,
    position: pull.position,
    share: pull.share,
    letters: Math.max(
      [...props.sourceName(pull.source)].length,
      [...figuresOf(props, pull)].length,
    ),
  }));
  return layFixPlot(points, width);
}

function Plot(props: FixPlotProps & { readonly onToggle: () => void }) {
  const { sources, texts, readingText } = props;
  const box = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const layout = layoutOf(props, useWidth(box, 640));
  const [reading, setReading] = useState<SourceKind | null>(null);
  const [stop, setStop] = useState<SourceKind | null>(null);
  const isThere = layout.satellites.some(({ source }) => source === stop);
  const current = isThere ? stop : (layout.satellites[0]?.source ?? null);
  const read = sources.find(({ source }) => source === reading);

  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === null) return;
    const next = nextOf(layout, current, event.key)?.source;
    if (event.key.toLowerCase() === 'h') props.onToggle();
    else if (event.key === 'Escape' && reading !== null) setReading(null);
    else if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) {
      box.current?.querySelector<HTMLElement>(`[data-source="${next}"]`)?.focus();
    }
  };
  const onRead = (source: SourceKind | null) => {
    setReading(source);
    if (source !== null) setStop(source);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: signs around a picture, not the fields of a form */}
      <div
        ref={box}
        className={styles.plot}
        style={{ height: layout.height }}
        role="group"
        aria-label={texts.sources}
        onKeyDown={hear}
      >
        <FixDrawing {...props} layout={layout} reading={read?.source ?? null} />
        {layout.satellites.map((satellite) => {
          const pull = sources.find(({ source }) => source === satellite.source);
          return pull === undefined ? null : (
            <Sign
              key={satellite.source}
              {...props}
              satellite={satellite}
              pull={pull}
              isStop={satellite.source === current}
              isDim={read !== undefined && satellite.source !== read.source}
              keysId={keysId}
              onRead={onRead}
            />
          );
        })}
      </div>
      <p className={cx(styles.reading, read === undefined && styles.hint)} aria-hidden="true">
        {read ? readingText(read) : texts.hint}
      </p>
      <span id={keysId} hidden>
        {texts.keys}
      </span>
    </>
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
      {isTable ? <FixTable {...props} /> : <Plot {...props} onToggle={turn} />}
    </figure>
  );
}
