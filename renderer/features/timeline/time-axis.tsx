import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { dayNumber, tickDays } from '../../ui/charts/scale.ts';
import { shortDay } from '../../words/days.ts';
import { numberDay } from './day-number.ts';
import type { ToX } from './lane-marks.ts';
import { messages } from './messages.ts';
import { movedBy, type Range } from './range.ts';
import { areDays, tickText } from './tick-text.ts';
import styles from './timeline.module.css';

type Props = {
  readonly range: Range;
  readonly bounds: Range;
  readonly x: ToX;
  readonly width: number;
  readonly today: string;
  readonly onRange: (range: Range) => void;
};

/** Pixels that a word of the axis needs. */
const TICK_WIDTH = 84;

/** The time shown, as something that can be moved: arrows pan, plus and minus zoom, Home and End go to the ends. */
export function TimeAxis({ range, bounds, x, width, today, onRange }: Props) {
  const intl = useIntl();
  const [from, to] = [numberDay(range.from), numberDay(range.to)];
  const ticks = tickDays(from, to, Math.max(2, Math.floor(width / TICK_WIDTH)));
  const isFine = areDays(ticks);
  const fits = (day: string) =>
    x(dayNumber(day)) >= 0 && x(dayNumber(day)) < width - TICK_WIDTH / 2;
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedBy(event.key, range, bounds);
    if (next === null) return;
    event.preventDefault();
    onRange(next);
  };
  return (
    <div
      className={styles.axis}
      role="slider"
      tabIndex={0}
      aria-label={intl.formatMessage(messages.shownTime)}
      aria-description={intl.formatMessage(messages.shownTimeHint)}
      aria-valuemin={Math.floor(bounds.from)}
      aria-valuemax={Math.ceil(bounds.to)}
      aria-valuenow={Math.round((range.from + range.to) / 2)}
      aria-valuetext={intl.formatMessage(messages.span, {
        from: shortDay(intl, from),
        to: shortDay(intl, to),
      })}
      onKeyDown={hear}
    >
      {ticks.filter(fits).map((day) => (
        <span key={day} className={styles.tick} style={{ insetInlineStart: x(dayNumber(day)) }}>
          {tickText(intl, day, isFine)}
        </span>
      ))}
      <span className={styles.today} style={{ insetInlineStart: x(dayNumber(today)) }} />
    </div>
  );
}
