import { useIntl } from 'react-intl';
import type { RatingView, SkillPage } from '../../../shared/ipc/views.ts';
import { LevelTimeline } from '../../ui/charts/level-timeline.tsx';
import { Section } from '../../ui/section.tsx';
import { axisTick, shortDay } from '../../words/days.ts';
import { levelNumber, levelWords } from '../../words/levels.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { chartMessages, messages } from './messages.ts';
import { targetOf } from './standing.tsx';

type Props = { readonly page: SkillPage };

/** How the estimate has moved, with every rating it rests on. */
export function LevelOverTime({ page }: Props) {
  const intl = useIntl();
  if (page.history.length < 2) return null;
  return (
    <Section title={intl.formatMessage(messages.overTime)}>
      <div data-estimate>
        <Chart page={page} />
      </div>
    </Section>
  );
}

function Chart({ page }: Props) {
  const intl = useIntl();
  const texts = useChartTexts();
  const number = (level: number) => levelNumber(intl, level);
  const [first, last] = [page.history[0], page.history.at(-1)];
  if (!first || !last) return null;
  return (
    <LevelTimeline
      label={intl.formatMessage(chartMessages.label, {
        from: shortDay(intl, first.day),
        to: shortDay(intl, last.day),
        first: number(first.level),
        last: number(last.level),
      })}
      points={page.history.map(({ day, level, likely50, likely80 }) => ({
        day,
        level,
        low50: likely50.low,
        high50: likely50.high,
        low80: likely80.low,
        high80: likely80.high,
      }))}
      observations={observationsOf(page.ratings)}
      anchors={levelWords(intl)}
      target={targetOf(page) ?? undefined}
      cyclesFinished={page.cyclesClosed.map((day) => ({
        day,
        text: intl.formatMessage(chartMessages.cycle),
      }))}
      formatDay={(day) => shortDay(intl, day)}
      formatTick={(day) => axisTick(intl, day)}
      formatLevel={number}
      readingText={({ day, level, low80, high80 }) =>
        intl.formatMessage(chartMessages.reading, {
          day: shortDay(intl, day),
          level: number(level),
          low: number(low80),
          high: number(high80),
        })
      }
      sourceName={(source) => intl.formatMessage(sourceNames[source])}
      texts={texts}
    />
  );
}

/** Every rating with a level that may be seen: also those that no longer count stay where they were. */
function observationsOf(ratings: readonly RatingView[]) {
  return ratings.flatMap(({ id, day, level, source, sentence, sealed, space }) =>
    level === null || sealed || space === 'learning'
      ? []
      : [{ id, day, level, source, text: sentence }],
  );
}

function useChartTexts() {
  const intl = useIntl();
  return {
    showTable: intl.formatMessage(chartMessages.showTable),
    showChart: intl.formatMessage(chartMessages.showChart),
    likelyHalf: intl.formatMessage(chartMessages.likelyHalf),
    eightInTen: intl.formatMessage(chartMessages.eightInTen),
    target: intl.formatMessage(chartMessages.target),
    day: intl.formatMessage(chartMessages.day),
    level: intl.formatMessage(chartMessages.level),
    half: intl.formatMessage(chartMessages.half),
    eight: intl.formatMessage(chartMessages.eightColumn),
    source: intl.formatMessage(chartMessages.source),
    what: intl.formatMessage(chartMessages.what),
    tableCaption: intl.formatMessage(chartMessages.tableCaption),
    observationsCaption: intl.formatMessage(chartMessages.observationsCaption),
    eventsCaption: intl.formatMessage(chartMessages.eventsCaption),
    unsure: intl.formatMessage(chartMessages.unsure),
    keys: intl.formatMessage(chartMessages.keys),
  };
}
