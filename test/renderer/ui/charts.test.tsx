import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ChanceDots, filledDots } from '../../../renderer/ui/charts/chance-dots.tsx';
import { DataTable } from '../../../renderer/ui/charts/data-table.tsx';
import { InfluenceBar } from '../../../renderer/ui/charts/influence-bar.tsx';
import { LevelStrip } from '../../../renderer/ui/charts/level-strip.tsx';
import { LevelTimeline } from '../../../renderer/ui/charts/level-timeline.tsx';
import {
  dayNumber,
  levelFraction,
  plotScales,
  tickDays,
} from '../../../renderer/ui/charts/scale.ts';
import { ANCHOR_NAMES, OBSERVATIONS, POINTS } from '../gallery/samples.ts';
import { TIMELINE_TEXTS } from '../gallery/skill-page.tsx';

afterEach(cleanup);

function drawTimeline() {
  render(
    <LevelTimeline
      label="Rising since last year"
      points={POINTS}
      observations={OBSERVATIONS}
      anchors={ANCHOR_NAMES}
      cyclesFinished={[{ day: '2025-03-02', text: 'First turn finished' }]}
      formatDay={(day) => day}
      formatTick={(day) => day}
      formatLevel={(level) => level.toFixed(1)}
      readingText={({ day, level }) => `${day}: around ${level.toFixed(1)}`}
      sourceName={(source) => source}
      texts={TIMELINE_TEXTS}
    />,
  );
}

function rowsOf(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

test('the table says the same as the chart: every point, every view, every event', async () => {
  drawTimeline();
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));

  const estimates = rowsOf(screen.getByRole('table', { name: TIMELINE_TEXTS.tableCaption }));
  const range = (low: number, high: number) => `${low.toFixed(1)} – ${high.toFixed(1)}`;
  expect(estimates).toEqual(
    POINTS.toReversed().map((point) => [
      point.day,
      point.isAssumed ? TIMELINE_TEXTS.unsure : point.level.toFixed(1),
      range(point.low50, point.high50),
      range(point.low80, point.high80),
    ]),
  );
  const views = rowsOf(screen.getByRole('table', { name: TIMELINE_TEXTS.observationsCaption }));
  expect(views).toEqual(
    OBSERVATIONS.toReversed().map((seen) => [
      seen.day,
      seen.source,
      seen.level.toFixed(1),
      seen.text,
    ]),
  );
  const events = rowsOf(screen.getByRole('table', { name: TIMELINE_TEXTS.eventsCaption }));
  expect(events).toEqual([['2025-03-02', 'First turn finished']]);
});

test('the chart is one stop; the first arrow reads a point, and the reading is announced', () => {
  drawTimeline();
  const probe = screen.getByRole('slider', { name: 'Rising since last year' });
  const [oldest] = POINTS;
  probe.focus();
  expect(probe.getAttribute('aria-valuetext')).toBe(POINTS.at(-1)?.day);

  // A page without a native slider: what Home does to it is its change event.
  fireEvent.change(probe, { target: { value: '0' } });

  expect(probe.getAttribute('aria-valuetext')).toBe(oldest?.day);
  expect(screen.getByRole('status').textContent).toBe(
    `${oldest?.day}: around ${oldest?.level.toFixed(1)}`,
  );
});

test('H turns the chart into tables and back, and the focus is not lost', async () => {
  drawTimeline();
  screen.getByRole('slider').focus();
  await userEvent.keyboard('h');
  expect(screen.getAllByRole('table')).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Chart' }));

  await userEvent.keyboard('{Enter}');

  expect(screen.getByRole('slider')).toBeTruthy();
});

test('a strip is named by its sentence; without an estimate it says so and draws no dot', () => {
  const { rerender, container } = render(
    <LevelStrip
      label="Around 5"
      unsureText="not enough to say"
      estimate={{ level: 5, low50: 4.5, high50: 5.5, low80: 4, high80: 6 }}
    />,
  );
  expect(screen.getByRole('img', { name: 'Around 5' })).toBeTruthy();
  expect(container.querySelector('circle')?.getAttribute('cx')).toBe('57.143%');

  rerender(<LevelStrip label="Nothing yet" unsureText="not enough to say" estimate={null} />);

  expect(container.querySelector('circle')).toBeNull();
  expect(screen.getByText('not enough to say')).toBeTruthy();
});

test('a chance fills dots, but never none and never all', () => {
  expect([0, 0.04, 0.48, 0.7, 0.99, 1].map(filledDots)).toEqual([1, 1, 5, 7, 9, 9]);
  render(<ChanceDots chance={0.7} text="about 7 in 10" />);
  expect(screen.getByText('about 7 in 10')).toBeTruthy();
});

test('every share of influence is said once, also those too small for words in the bar', () => {
  render(
    <InfluenceBar
      label="Influence"
      parts={[
        { id: 'a', source: 'manager', share: 0.98, text: 'manager · 9 · 98 %' },
        { id: 'b', source: 'peer', share: 0.02, text: 'peer · 1 · 2 %' },
      ]}
    />,
  );

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'manager · 9 · 98 %',
    'peer · 1 · 2 %',
  ]);
});

test('a table sorts by the pressed heading, then the other way round', async () => {
  render(
    <DataTable
      caption="Views"
      columns={[
        { id: 'name', header: 'Name', cell: (row) => row.name, isRowHeader: true },
        { id: 'level', header: 'Level', cell: (row) => row.level, sortValue: (row) => row.level },
      ]}
      rows={[
        { name: 'Ana', level: 10 },
        { name: 'Bo', level: 9 },
      ]}
      getKey={({ name }) => name}
    />,
  );
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  const heading = screen.getByRole('columnheader', { name: 'Level' });

  await userEvent.click(within(heading).getByRole('button'));
  expect([names(), heading.getAttribute('aria-sort')]).toEqual([['Bo', 'Ana'], 'ascending']);
  await userEvent.click(within(heading).getByRole('button'));
  expect([names(), heading.getAttribute('aria-sort')]).toEqual([['Ana', 'Bo'], 'descending']);
});

test('levels 1 to 8 span the scale, and a higher level is never further left', () => {
  expect([levelFraction(1), levelFraction(8)]).toEqual([0, 1]);
  const level = fc.integer({ min: -20, max: 110 }).map((tenths) => tenths / 10);
  fc.assert(fc.property(level, level, (a, b) => a <= b === levelFraction(a) <= levelFraction(b)));
});

test('a time axis of a single day puts it at the end, and its ticks are calendar days', () => {
  const frame = { width: 100, height: 50, left: 10, right: 90, top: 5, bottom: 45 };

  expect(plotScales('2026-01-01', '2026-01-01', frame).x('2026-01-01')).toBe(90);
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(tickDays('2025-01-01', '2026-01-01', 4)).toContain('2025-07-01');
});
