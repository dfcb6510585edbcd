import { ChevronLeft, ChevronRight, Sprout, Table2 } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { PracticeRow } from '../../../shared/ipc/practice-view.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { shortDay } from '../../words/days.ts';
import styles from './garden.module.css';
import { GardenDrawing } from './garden-drawing.tsx';
import { GardenTable } from './garden-table.tsx';
import { type GardenWeek, gardenWeeks, WEEKS } from './garden-weeks.ts';
import { useWeekText } from './garden-words.ts';
import { messages } from './messages.ts';

type Props = { readonly sessions: readonly PracticeRow[]; readonly today: Day };

const HEIGHT = 196;
const SOIL = 158;

/** A year of practice, a leaf for every attempt, however it went. H turns it into a table that says the same. */
export function Garden({ sessions, today }: Props) {
  const intl = useIntl();
  const [isTable, setTable] = useState(false);
  const [years, setYears] = useState(0);
  const toggle = useRef<HTMLButtonElement>(null);
  const last = addDays(today, -years * WEEKS * 7);
  const weeks = gardenWeeks(sessions, last);
  const attempts = weeks.reduce((sum, week) => sum + week.attempts, 0);
  const oldest = sessions.at(-1)?.day ?? today;
  const turn = () => {
    setTable(!isTable);
    toggle.current?.focus();
  };
  const label = intl.formatMessage(messages.garden, {
    from: shortDay(intl, weeks[0]?.from ?? today),
    to: shortDay(intl, last),
  });
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.top}>
        <p className={styles.sum}>
          {intl.formatMessage(years === 0 ? messages.gardenSum : messages.gardenSumEarlier, {
            attempts,
          })}
        </p>
        <div className={styles.tools}>
          <IconButton
            size="s"
            icon={ChevronLeft}
            label={intl.formatMessage(messages.gardenEarlier)}
            isDisabled={oldest >= (weeks[0]?.from ?? today)}
            onPress={() => setYears(years + 1)}
          />
          <IconButton
            size="s"
            icon={ChevronRight}
            label={intl.formatMessage(messages.gardenLater)}
            isDisabled={years === 0}
            onPress={() => setYears(years - 1)}
          />
          <Button
            ref={toggle}
            size="s"
            variant="quiet"
            icon={isTable ? Sprout : Table2}
            shortcut="H"
            onPress={turn}
          >
            {intl.formatMessage(isTable ? messages.showGarden : messages.showTable)}
          </Button>
        </div>
      </div>
      {isTable ? (
        <GardenTable weeks={weeks} label={label} />
      ) : (
        <Bed key={last} weeks={weeks} label={label} hasToday={years === 0} onToggle={turn} />
      )}
    </figure>
  );
}

type BedProps = {
  readonly weeks: readonly GardenWeek[];
  readonly label: string;
  readonly hasToday: boolean;
  readonly onToggle: () => void;
};

function Bed({ weeks, label, hasToday, onToggle }: BedProps) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const width = useWidth(box, 640);
  const [place, setPlace] = useState<number | null>(null);
  const weekText = useWeekText();
  const last = weeks.length - 1;
  const read = weeks[place ?? last];
  const follow = (event: PointerEvent) => {
    const x = event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
    setPlace(Math.min(last, Math.max(0, Math.floor((x / width) * weeks.length))));
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'h' || event.ctrlKey || event.metaKey) return;
    onToggle();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div ref={box} className={styles.bed}>
        <GardenDrawing
          weeks={weeks}
          frame={{ width, height: HEIGHT, soil: SOIL }}
          reading={place}
          hasToday={hasToday}
        />
        <input
          type="range"
          className={styles.probe}
          min={0}
          max={last}
          value={place ?? last}
          aria-label={label}
          aria-valuetext={read ? weekText(read) : ''}
          aria-describedby={keysId}
          onChange={(event) => setPlace(Number(event.target.value))}
          onFocus={(event) => {
            if (event.target.matches(':focus-visible')) setPlace(place ?? last);
          }}
          onBlur={() => setPlace(null)}
          onKeyDown={hear}
          onPointerMove={follow}
          onPointerLeave={() => setPlace(null)}
        />
      </div>
      <output className={styles.said}>
        {place !== null && read ? weekText(read) : intl.formatMessage(messages.gardenLegend)}
      </output>
      <span id={keysId} hidden>
        {intl.formatMessage(messages.gardenKeys)}
      </span>
    </>
  );
}
