import { ChartSpline, Table2 } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { cx } from '../class-names.ts';
import { useWidth } from '../use-width.ts';
import styles from './level-timeline.module.css';
import { type Frame, plotScales } from './scale.ts';
import { SOURCE_ORDER, SourceGlyph } from './source-glyph.tsx';
import { TimelineAxes } from './timeline-axes.tsx';
import { dayRange, type LevelTimelineProps } from './timeline-data.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineTables } from './timeline-tables.tsx';

/** Pixels: under this the levels are numbers without names. */
const NARROW = 460;

function frameOf(width: number, height: number): Frame {
  const left = width < NARROW ? 22 : 104;
  return { width, height, left, right: width - 44, top: 14, bottom: height - 26 };
}

function Legend(props: LevelTimelineProps) {
  const { observations, sourceName, target, texts } = props;
  const present = SOURCE_ORDER.filter((kind) => observations.some(({ source }) => source === kind));
  return (
    <ul className={styles.legend}>
      {present.map((source) => (
        <li key={source}>
          <SourceGlyph source={source} />
          {sourceName(source)}
        </li>
      ))}
      <li>
        <span className={cx(styles.swatch, styles.swatchHalf)} />
        {texts.likelyHalf}
      </li>
      <li>
        <span className={styles.swatch} />
        {texts.eightInTen}
      </li>
      {target === undefined ? null : (
        <li>
          <span className={cx(styles.swatch, styles.swatchTarget)} />
          {texts.target}
        </li>
      )}
    </ul>
  );
}

function useReading(count: number) {
  const [place, setPlace] = useState<number | null>(null);
  const [isPinned, setPinned] = useState(false);
  const shown = place === null ? null : Math.min(place, count - 1);
  return {
    place: shown,
    read: setPlace,
    pin: () => setPinned((was) => !was),
    leave: () => {
      if (!isPinned) setPlace(null);
    },
  };
}

function Chart(props: LevelTimelineProps & { readonly onToggle: () => void }) {
  const { points, formatDay, readingText, texts, height = 236 } = props;
  const box = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const frame = frameOf(useWidth(box, 560), height);
  const days = dayRange(props);
  const scales = plotScales(days[0], days[1], frame);
  const { place, read, pin, leave } = useReading(points.length);
  const point = place === null ? undefined : points[place];
  const last = points.length - 1;
  const at = points[place ?? last];

  const hear = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'h' && !event.ctrlKey && !event.metaKey) props.onToggle();
    else if (event.key === 'Enter') pin();
    else if (event.key === 'Escape' && place !== null) read(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const follow = (event: PointerEvent) => {
    const x = event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
    const distances = points.map(({ day }) => Math.abs(scales.x(day) - x));
    read(distances.indexOf(Math.min(...distances)));
  };
  return (
    <>
      <div ref={box} className={styles.plot}>
        <TimelineDrawing {...props} frame={frame} scales={scales} reading={point} />
        <TimelineAxes {...props} frame={frame} scales={scales} days={days} />
        {at === undefined ? null : (
          <input
            type="range"
            className={styles.probe}
            style={{
              left: frame.left,
              top: frame.top,
              width: frame.right - frame.left,
              height: frame.bottom - frame.top,
            }}
            min={0}
            max={last}
            value={place ?? last}
            aria-label={props.label}
            aria-valuetext={formatDay(at.day)}
            aria-describedby={keysId}
            onChange={(event) => read(Number(event.target.value))}
            onFocus={(event) => {
              if (event.target.matches(':focus-visible')) read(place ?? last);
            }}
            onBlur={leave}
            onKeyDown={hear}
            onPointerMove={follow}
            onPointerLeave={leave}
          />
        )}
      </div>
      <output className={styles.reading}>{point ? readingText(point) : ''}</output>
      <span id={keysId} hidden>
        {texts.keys}
      </span>
    </>
  );
}

/**
 * A level over time: bands, line, and every view as a sign of its source. One tab stop; arrows step
 * through the points, Enter keeps a reading, H turns it into tables that say the same.
 */
export function LevelTimeline(props: LevelTimelineProps) {
  const [isTable, setTable] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const turn = () => {
    setTable(!isTable);
    // The chart's own stop goes away with it; the focus waits at the way back.
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
          icon={isTable ? ChartSpline : Table2}
          onPress={turn}
          shortcut="H"
        >
          {isTable ? props.texts.showChart : props.texts.showTable}
        </Button>
      </div>
      {isTable ? <TimelineTables {...props} /> : <Chart {...props} onToggle={turn} />}
    </figure>
  );
}
