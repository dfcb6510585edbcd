import { ChartGantt, Printer, Table2 } from 'lucide-react';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { LEVELS_AT_ONCE, type TimelinePage } from '../../../shared/ipc/timeline-view.ts';
import type { SkillRow } from '../../../shared/ipc/views.ts';
import { useAnswer } from '../../answers.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { href } from '../../routes.ts';
import { today as todayNow } from '../../today.ts';
import { isSomethingOpen } from '../../ui/attention.ts';
import { Button } from '../../ui/button.tsx';
import { dayNumber } from '../../ui/charts/scale.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { numberDay } from './day-number.ts';
import { messages } from './messages.ts';
import { PrintDialog } from './print-dialog.tsx';
import { clamped, type Range, zoomedBy } from './range.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { look, openPrint, type SkillChoice, useTimeline } from './timeline-state.ts';
import { TimelineTable } from './timeline-table.tsx';
import { TimelineToolbar } from './timeline-toolbar.tsx';

/** A person's whole growth on one page. */
export function TimelineScreen() {
  const intl = useIntl();
  const today = todayNow();
  const page = useAnswer('timeline.get', { today });
  const skills = useAnswer('skills.list', { today });
  const refusal = page.refusal ?? skills.refusal;
  if (page.value === null || skills.value === null) {
    if (refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
    return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  }
  if (isEmpty(page.value, skills.value)) return <Empty />;
  return <Timeline page={page.value} skills={skills.value} today={today} />;
}

function isEmpty(page: TimelinePage, skills: readonly SkillRow[]): boolean {
  const { projects, learning, practice, decisions } = page;
  return (
    projects.length + learning.length + practice.length + decisions.length === 0 &&
    skills.every(({ ratings }) => ratings === 0)
  );
}

function Empty() {
  const intl = useIntl();
  return (
    <EmptyState
      invites
      headingLevel={1}
      title={intl.formatMessage(messages.emptyTitle)}
      line={intl.formatMessage(messages.emptyLine)}
      primary={
        <LinkButton href={`#${href.skills()}`} variant="primary">
          {intl.formatMessage(messages.toSkills)}
        </LinkButton>
      }
    />
  );
}

/** From the first day on which anything happened to a little after today. */
function boundsOf(page: TimelinePage, today: string): Range {
  const [first, last] = [dayNumber(page.first), dayNumber(today)];
  const room = Math.max(4, (last - first) * 0.03);
  return { from: first - room, to: last + room };
}

function chosenSkills(
  choice: SkillChoice,
  page: TimelinePage,
  skills: readonly SkillRow[],
): readonly SkillRow[] {
  switch (choice.by) {
    case 'category':
      return skills.filter(({ category }) => category === choice.category);
    case 'goals':
    case 'hand': {
      const known = new Map<string, SkillRow>(skills.map((skill) => [skill.id, skill]));
      const ids = choice.by === 'hand' ? choice.ids : page.goalSkillIds;
      return ids.flatMap((id) => known.get(id) ?? []);
    }
  }
}

type Props = {
  readonly page: TimelinePage;
  readonly skills: readonly SkillRow[];
  readonly today: string;
};

function Timeline({ page, skills, today }: Props) {
  const intl = useIntl();
  const kept = useTimeline((state) => state.range);
  const choice = useTimeline((state) => state.choice);
  const isTable = useTimeline((state) => state.isTable);
  const isPrinting = useTimeline((state) => state.isPrinting);
  const bounds = boundsOf(page, today);
  const range = kept === null ? bounds : clamped(kept, bounds);
  const chosen = chosenSkills(choice, page, skills);
  const zoom = (factor: number) =>
    look({ range: zoomedBy(range, factor, (range.from + range.to) / 2, bounds) });
  const turn = () => look({ isTable: !isTable });
  const closer = () => zoom(0.7);
  useLetters({ '+': closer, '=': closer, '-': () => zoom(1 / 0.7), h: turn });
  usePrintKey();
  const wish = {
    today,
    from: numberDay(Math.max(range.from, dayNumber(page.first))),
    to: numberDay(Math.min(range.to, dayNumber(today))),
    skillIds: chosen.slice(0, LEVELS_AT_ONCE).map(({ id }) => id),
  };
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      lead={intl.formatMessage(messages.lead)}
      width="full"
      actions={
        <>
          <Button icon={isTable ? ChartGantt : Table2} shortcut="H" onPress={turn}>
            {intl.formatMessage(isTable ? messages.asChart : messages.asTable)}
          </Button>
          <Button edits icon={Printer} shortcut="Ctrl P" onPress={openPrint}>
            {intl.formatMessage(messages.print)}
          </Button>
        </>
      }
    >
      <TimelineToolbar range={range} bounds={bounds} skills={skills} />
      {isTable ? (
        <TimelineTable page={page} skills={chosen} range={range} today={today} />
      ) : (
        <TimelineChart page={page} skills={chosen} range={range} bounds={bounds} today={today} />
      )}
      {isPrinting && <PrintDialog wish={wish} onClose={() => look({ isPrinting: false })} />}
    </Page>
  );
}

/** Ctrl P prints this page, and not the window around it. */
function usePrintKey(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
      if (!isPrint || isSomethingOpen()) return;
      event.preventDefault();
      openPrint();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
      look({ isPrinting: false });
    };
  }, []);
}
