import { useIntl } from 'react-intl';
import type { TimelinePage } from '../../../shared/ipc/timeline-view.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { shortDay } from '../../words/days.ts';
import { levelNumber } from '../../words/levels.ts';
import { numberDay } from './day-number.ts';
import type { LaneItem } from './lane-marks.ts';
import { type HappenedKind, happenedLanes } from './lanes.ts';
import { kindNames, messages } from './messages.ts';
import type { Range } from './range.ts';
import styles from './timeline.module.css';
import { useTimeline } from './timeline-state.ts';

type Props = {
  readonly page: TimelinePage;
  readonly skills: readonly SkillRow[];
  readonly range: Range;
  readonly today: string;
};

/** A plain table is for a few hundred rows; the rest is found by looking closer. */
const MOST_ROWS = 300;

/** The same as the lanes, in rows: what can be heard, copied and read without a picture. */
export function TimelineTable(props: Props) {
  const hidden = useTimeline((state) => state.hidden);
  return (
    <div className={styles.tables}>
      {!hidden.includes('levels') && <LevelsTable {...props} />}
      <HappenedTable {...props} />
    </div>
  );
}

function LevelsTable({ skills }: Props) {
  const intl = useIntl();
  const number = (level: number) => levelNumber(intl, level);
  return (
    <DataTable
      caption={intl.formatMessage(messages.levelsCaption)}
      rows={skills.slice(0, MOST_ROWS)}
      getKey={({ id }) => id}
      emptyText={intl.formatMessage(messages.noSkills)}
      columns={[
        {
          id: 'skill',
          header: intl.formatMessage(messages.skill),
          isRowHeader: true,
          cell: ({ id, name }) => <RecordLink to={href.skill(id)}>{name}</RecordLink>,
        },
        {
          id: 'stands',
          header: intl.formatMessage(messages.stands),
          cell: ({ standing }) => standing ?? '–',
        },
        {
          id: 'estimate',
          header: intl.formatMessage(messages.estimate),
          cell: ({ strip }) => (strip ? number(strip.level) : '–'),
        },
        {
          id: 'range',
          header: intl.formatMessage(messages.range),
          cell: ({ strip }) =>
            strip ? `${number(strip.likely80.low)} – ${number(strip.likely80.high)}` : '–',
        },
      ]}
    />
  );
}

type Row = LaneItem & { readonly kind: HappenedKind };

function HappenedTable({ page, skills, range, today }: Props) {
  const intl = useIntl();
  const hidden = useTimeline((state) => state.hidden);
  const onlyChosen = useTimeline((state) => state.onlyChosen);
  const space = useTimeline((state) => state.space);
  const skillIds = skills.map(({ id }) => id);
  const rows: readonly Row[] = happenedLanes(
    intl,
    page,
    { onlyChosen, space, skillIds, today },
    hidden,
  )
    .flatMap(({ kind, items }) => items.map((item) => ({ ...item, kind })))
    .filter(({ from, to }) => from <= range.to && (to ?? from) >= range.from)
    .toSorted((one, other) => other.from - one.from);
  return (
    <>
      <DataTable
        caption={intl.formatMessage(messages.tableCaption)}
        rows={rows.slice(0, MOST_ROWS)}
        getKey={({ kind, id }) => `${kind} ${id}`}
        emptyText={intl.formatMessage(messages.nothingHere)}
        columns={[
          {
            id: 'day',
            header: intl.formatMessage(messages.day),
            isRowHeader: true,
            cell: ({ from }) => shortDay(intl, numberDay(from)),
          },
          {
            id: 'kind',
            header: intl.formatMessage(messages.kind),
            cell: ({ kind }) => intl.formatMessage(kindNames[kind]),
          },
          {
            id: 'what',
            header: intl.formatMessage(messages.what),
            cell: ({ path, text }) => <RecordLink to={path}>{text}</RecordLink>,
          },
          {
            id: 'room',
            header: intl.formatMessage(messages.room),
            cell: ({ isLearning }) =>
              isLearning ? (
                <Badge tone="learning">{intl.formatMessage(messages.learningSpace)}</Badge>
              ) : (
                intl.formatMessage(messages.portfolio)
              ),
          },
        ]}
      />
      {rows.length > MOST_ROWS && (
        <p className={styles.none}>{intl.formatMessage(messages.tableCut, { count: MOST_ROWS })}</p>
      )}
    </>
  );
}
