import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { cx } from '../class-names.ts';
import { useWidth } from '../use-width.ts';
import styles from './fix-plot.module.css';
import { type FixPlotProps, type FixSource, figuresOf } from './fix-plot-data.ts';
import { FixDrawing } from './fix-plot-drawing.tsx';
import { type FixLayout, layFixPlot, type Satellite } from './fix-plot-geometry.ts';
import { SourceGlyph, type SourceKind } from './source-glyph.tsx';

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
  readonly onHover: (source: SourceKind | null) => void;
  readonly onFocus: (source: SourceKind | null) => void;
};

function Sign(props: SignProps) {
  const { satellite, pull, isStop, isDim, keysId, onHover, onFocus, onOpen } = props;
  const { source, box, half, radius } = satellite;
  const readingId = useId();
  return (
    <>
      <button
        type="button"
        data-source={source}
        className={cx(styles.sign, styles[half], styles[source], isDim && styles.dim)}
        style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={`${readingId} ${keysId}`}
        onClick={() => onOpen?.(source)}
        onFocus={() => onFocus(source)}
        onBlur={() => onFocus(null)}
        onPointerEnter={() => onHover(source)}
        onPointerLeave={() => onHover(null)}
      >
        <SourceGlyph source={source} size={radius * 2} />
        <span className={styles.words}>
          <span className={styles.name}>{props.sourceName(source)}</span>{' '}
          <span className={styles.figures}>{figuresOf(props, pull)}</span>
        </span>
      </button>
      <span id={readingId} hidden>
        {props.readingText(pull)}
      </span>
    </>
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

/** Which source is being read, and the one sign that the Tab key stops at. */
function useReading({ satellites }: FixLayout) {
  const [hovered, setHovered] = useState<SourceKind | null>(null);
  const [focused, setFocused] = useState<SourceKind | null>(null);
  const [last, setLast] = useState<SourceKind | null>(null);
  const has = (kind: SourceKind | null) => satellites.some(({ source }) => source === kind);
  const reading = hovered ?? focused;
  return {
    reading: has(reading) ? reading : null,
    stop: has(last) ? last : (satellites[0]?.source ?? null),
    hover: setHovered,
    focus: (source: SourceKind | null) => {
      setFocused(source);
      if (source !== null) setLast(source);
    },
    rest: () => {
      setHovered(null);
      setFocused(null);
    },
  };
}

function focusSign(box: RefObject<HTMLElement | null>, source: SourceKind) {
  box.current?.querySelector<HTMLElement>(`[data-source="${source}"]`)?.focus();
}

/** The plot with its signs, and the line under it that reads one of them out. */
export function FixStage(props: FixPlotProps & { readonly onToggle: () => void }) {
  const { sources, texts } = props;
  const box = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const layout = layoutOf(props, useWidth(box, 640));
  const { reading, stop, hover, focus, rest } = useReading(layout);
  const read = sources.find(({ source }) => source === reading);
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === null) return;
    const next = nextOf(layout, stop, event.key)?.source;
    if (next !== undefined) focusSign(box, next);
    else if (event.key.toLowerCase() === 'h') props.onToggle();
    else if (event.key === 'Escape' && reading !== null) rest();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = { ...props, keysId, onHover: hover, onFocus: focus };
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
        <FixDrawing {...props} layout={layout} reading={reading} />
        <Signs {...shared} layout={layout} reading={reading} stop={stop} />
      </div>
      <p className={cx(styles.reading, read === undefined && styles.hint)} aria-hidden="true">
        {read ? props.readingText(read) : texts.hint}
      </p>
      <span id={keysId} hidden>
        {texts.keys}
      </span>
    </>
  );
}

type SignsProps = Omit<SignProps, 'satellite' | 'pull' | 'isStop' | 'isDim'> & {
  readonly layout: FixLayout;
  readonly reading: SourceKind | null;
  readonly stop: SourceKind | null;
};

function Signs({ layout, reading, stop, ...rest }: SignsProps) {
  return layout.satellites.map((satellite) => {
    const { source } = satellite;
    const pull = rest.sources.find((one) => one.source === source);
    return pull === undefined ? null : (
      <Sign
        key={source}
        {...rest}
        satellite={satellite}
        pull={pull}
        isStop={source === stop}
        isDim={reading !== null && source !== reading}
      />
    );
  });
}
