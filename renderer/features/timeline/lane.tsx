import { type KeyboardEvent, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { cx } from '../../ui/class-names.ts';
import { shortDay } from '../../words/days.ts';
import { numberDay } from './day-number.ts';
import styles from './lane.module.css';
import { barMarks, type LaneItem, type LaneMark, pointMarks, type ToX } from './lane-marks.ts';
import type { HappenedLane } from './lanes.ts';
import { messages } from './messages.ts';

/** Pixels of one row of a lane, with the room between two. */
const ROW = 24;
const EDGE = 5;

type Props = {
  readonly lane: HappenedLane;
  readonly name: string;
  readonly x: ToX;
  readonly width: number;
  readonly keysId: string;
  /** Says what is under the pointer or the focus; null for nothing. */
  readonly onRead: (text: string | null) => void;
  readonly onOpen: (path: string) => void;
  /** Moves the time shown so that a day can be seen. */
  readonly onReveal: (day: number) => void;
  /** Shows the time between two days. */
  readonly onZoom: (from: number, to: number) => void;
};

/** One kind of thing along the time axis: one tab stop, arrows from one to the next, Enter opens it. */
export function Lane(props: Props) {
  const { lane, name, x, width, keysId, onRead } = props;
  const intl = useIntl();
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const marks = (lane.shape === 'bars' ? barMarks : pointMarks)(lane.items, x, width);
  const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const height = rows * ROW + EDGE * 2;
  const keys = useLaneKeys(props, { active, setActive });
  if (lane.items.length === 0) {
    return (
      <div className={styles.plot} style={{ blockSize: height }}>
        <span className={styles.nothing}>{intl.formatMessage(messages.nothingHere)}</span>
      </div>
    );
  }
  const activeMark = marks.findIndex(({ items }) => items.some((item) => item.id === active));
  return (
    <div
      className={styles.plot}
      style={{ blockSize: height }}
      role="listbox"
      tabIndex={0}
      aria-label={name}
      aria-orientation="horizontal"
      aria-describedby={keysId}
      aria-activedescendant={activeMark < 0 ? undefined : `${id}-${activeMark}`}
      {...keys}
    >
      {marks.map((mark, index) => (
        <Mark
          key={mark.items[0]?.id}
          id={`${id}-${index}`}
          mark={mark}
          lane={lane}
          active={mark.items.find((item) => item.id === active) ?? null}
          x={x}
          onRead={onRead}
          onOpen={props.onOpen}
          onZoom={props.onZoom}
        />
      ))}
    </div>
  );
}

/** The place in a lane that a key leads to; null for any other key. */
function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

type Moving = {
  readonly active: string | null;
  readonly setActive: (id: string | null) => void;
};

function useLaneKeys(props: Props, { active, setActive }: Moving) {
  const { lane, x, width, onRead, onOpen, onReveal } = props;
  const { items } = lane;
  const at = items.findIndex((item) => item.id === active);
  const read = (item: LaneItem | undefined) => {
    if (!item) return;
    setActive(item.id);
    onRead(item.text);
    onReveal(Math.max(item.from, item.to ?? item.from));
    onReveal(item.from);
  };
  const firstInView = () =>
    items.find((item) => x(item.to ?? item.from) >= 0 && x(item.from) <= width) ?? items[0];
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = placeAfter(event.key, at, items.length);
      if (step !== null)
        read(at < 0 && event.key.startsWith('Arrow') ? firstInView() : items[step]);
      else if (event.key === 'Enter' && at >= 0) onOpen(items[at]?.path ?? '/');
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocus: (event: { readonly currentTarget: Element }) => {
      if (event.currentTarget.matches(':focus-visible')) read(items[at] ?? firstInView());
    },
    onBlur: () => {
      setActive(null);
      onRead(null);
    },
  };
}

type MarkProps = Pick<Props, 'lane' | 'x' | 'onRead' | 'onOpen' | 'onZoom'> & {
  readonly id: string;
  readonly mark: LaneMark;
  /** The item of it that the keys stand on. */
  readonly active: LaneItem | null;
};

function Mark({ id, mark, lane, active, x, onRead, onOpen, onZoom }: MarkProps) {
  const intl = useIntl();
  const { items } = mark;
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const isOne = items.length === 1;
  const text = isOne
    ? first.text
    : intl.formatMessage(messages.several, {
        count: items.length,
        from: shortDay(intl, numberDay(first.from)),
        to: shortDay(intl, numberDay(last.from)),
      });
  const isBar = lane.shape === 'bars';
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the lane has the focus and says which of its options it is on
    // biome-ignore lint/a11y/useKeyWithClickEvents: the lane hears the keys
    <div
      id={id}
      role="option"
      aria-selected={active !== null}
      aria-label={active?.text ?? text}
      className={cx(
        isBar ? styles.bar : styles.point,
        items.some(({ isLearning }) => isLearning) && styles.learning,
        first.isOpen && styles.open,
        active !== null && styles.active,
      )}
      data-kind={lane.kind}
      style={
        isBar
          ? {
              insetInlineStart: mark.x,
              inlineSize: mark.width,
              insetBlockStart: EDGE + mark.row * ROW,
            }
          : { insetInlineStart: mark.x }
      }
      onClick={() => (isOne ? onOpen(first.path) : onZoom(first.from, last.from))}
      onPointerEnter={() => onRead(text)}
      onPointerLeave={() => onRead(null)}
    >
      {isBar ? (
        <>
          <span
            className={styles.barText}
            data-words={mark.words}
            style={mark.words === 'inside' ? { paddingInlineStart: Math.max(0, -mark.x) } : {}}
          >
            {first.title}
          </span>
          {first.marks.map((day) => (
            <span
              key={day}
              className={styles.outcome}
              style={{ insetInlineStart: x(day) - mark.x }}
            />
          ))}
        </>
      ) : (
        !isOne && <span className={styles.count}>{items.length}</span>
      )}
    </div>
  );
}
