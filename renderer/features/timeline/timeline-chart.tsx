import { scaleLinear } from 'd3-scale';
import { useId, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { TimelinePage } from '../../../shared/ipc/timeline-view.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { Badge } from '../../ui/badge.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { Lane } from './lane.tsx';
import { type HappenedLane, happenedLanes } from './lanes.ts';
import { LevelLanes } from './level-lanes.tsx';
import { kindNames, messages } from './messages.ts';
import { clamped, type Range, revealing } from './range.ts';
import { TimeAxis } from './time-axis.tsx';
import styles from './timeline.module.css';
import { look, useTimeline } from './timeline-state.ts';
import { usePanAndZoom } from './use-pan-and-zoom.ts';

type Props = {
  readonly page: TimelinePage;
  /** Those that were chosen, in their order. */
  readonly skills: readonly SkillRow[];
  readonly range: Range;
  readonly bounds: Range;
  readonly today: string;
};

/** Pixels of the names beside the lanes; the stylesheet says the same. */
const NAMES = 176;

/** All lanes under one time axis. */
export function TimelineChart({ page, skills, range, bounds, today }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const [reading, setReading] = useState<string | null>(null);
  const width = Math.max(120, useWidth(box, 900) - NAMES);
  const x = scaleLinear().domain([range.from, range.to]).range([0, width]);
  const hidden = useTimeline((state) => state.hidden);
  const onlyChosen = useTimeline((state) => state.onlyChosen);
  const space = useTimeline((state) => state.space);
  const skillIds = skills.map(({ id }) => id);
  const lanes = happenedLanes(intl, page, { onlyChosen, space, skillIds, today }, hidden);
  const show = (next: Range) => look({ range: next });
  const shared = {
    x,
    width,
    keysId,
    onRead: setReading,
    onOpen: (path: string) => navigate(path),
    onReveal: (day: number) => {
      // Asked of the store: two days of one item may be revealed one after the other.
      const now = useTimeline.getState().range ?? bounds;
      const next = revealing(now, day, bounds);
      if (next !== now) show(next);
    },
    onZoom: (from: number, to: number) => {
      const room = Math.max(7, (to - from) * 0.3);
      show(clamped({ from: from - room, to: to + room }, bounds));
    },
  };
  const drag = usePanAndZoom(box, { range, bounds, width, names: NAMES, onRange: show });
  return (
    <div ref={box} className={styles.chart} {...drag}>
      <div className={styles.head}>
        <span />
        <TimeAxis range={range} bounds={bounds} x={x} width={width} today={today} onRange={show} />
      </div>
      {!hidden.includes('levels') && <LevelLanes skills={skills} today={today} {...shared} />}
      {lanes.map((lane) => (
        <div key={lane.kind} className={styles.lane} data-learning={lane.isLearning || undefined}>
          <LaneName lane={lane} />
          <Lane lane={lane} name={intl.formatMessage(kindNames[lane.kind])} {...shared} />
        </div>
      ))}
      <p className={styles.reading} aria-hidden="true">
        {reading ?? <span className={styles.resting}>{intl.formatMessage(messages.resting)}</span>}
      </p>
      <span id={keysId} hidden>
        {intl.formatMessage(messages.laneKeys)}
      </span>
    </div>
  );
}

function LaneName({ lane }: { readonly lane: HappenedLane }) {
  const isMixed = !lane.isLearning && lane.items.some(({ isLearning }) => isLearning);
  return (
    <div className={styles.name}>
      <h2 className={styles.nameText}>
        <FormattedMessage {...kindNames[lane.kind]} />
      </h2>
      {(lane.isLearning || isMixed) && (
        <Badge tone="learning">
          <FormattedMessage {...(isMixed ? messages.tinted : messages.onlyYou)} />
        </Badge>
      )}
    </div>
  );
}
