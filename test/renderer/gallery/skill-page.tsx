import { MessageSquarePlus, Plus, Target } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../renderer/ui/badge.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { ChanceDots } from '../../../renderer/ui/charts/chance-dots.tsx';
import { DataTable } from '../../../renderer/ui/charts/data-table.tsx';
import { InfluenceBar } from '../../../renderer/ui/charts/influence-bar.tsx';
import { LevelStrip } from '../../../renderer/ui/charts/level-strip.tsx';
import { LevelTimeline } from '../../../renderer/ui/charts/level-timeline.tsx';
import { SourceGlyph } from '../../../renderer/ui/charts/source-glyph.tsx';
import type { TimelineTexts } from '../../../renderer/ui/charts/timeline-data.ts';
import { IconButton } from '../../../renderer/ui/icon-button.tsx';
import { ListPane } from '../../../renderer/ui/list-pane.tsx';
import { ListRow } from '../../../renderer/ui/list-row.tsx';
import { Page } from '../../../renderer/ui/page.tsx';
import { PopoverMenu } from '../../../renderer/ui/popover-menu.tsx';
import { Section } from '../../../renderer/ui/section.tsx';
import { Stepper } from '../../../renderer/ui/stepper.tsx';
import { showToast } from '../../../renderer/ui/toast.tsx';
import { VirtualList } from '../../../renderer/ui/virtual-list.tsx';
import { ANCHOR_NAMES, INFLUENCE, OBSERVATIONS, POINTS, SKILLS } from './samples.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

export const TIMELINE_TEXTS: TimelineTexts = {
  showTable: 'Table',
  showChart: 'Chart',
  likelyHalf: 'likely half',
  eightInTen: '8 in 10',
  target: 'target',
  day: 'Day',
  level: 'Level',
  half: 'Likely half',
  eight: '8 in 10',
  source: 'Source',
  what: 'What',
  tableCaption: 'Estimates, newest first',
  observationsCaption: 'Views, newest first',
  eventsCaption: 'Turns and changes',
  unsure: 'not enough to say',
  keys: 'Left and right arrows step through the days, Enter keeps a reading, H shows a table.',
};

function formatDay(day: string): string {
  return dayFormat.format(new Date(day));
}

function formatTick(day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthFormat.format(new Date(day));
}

export function Timeline() {
  return (
    <LevelTimeline
      label="Your level rose from about 4 to about 5 in two years"
      points={POINTS}
      observations={OBSERVATIONS}
      anchors={ANCHOR_NAMES}
      target={6}
      cyclesFinished={[
        { day: '2025-03-02', text: 'First turn finished' },
        { day: '2026-02-10', text: 'Second turn finished' },
      ]}
      methodChanges={[{ day: '2025-10-03', text: 'How this is worked out changed' }]}
      formatDay={formatDay}
      formatTick={formatTick}
      formatLevel={(level) => level.toFixed(1)}
      readingText={({ day, level, low50, high50 }) =>
        `${formatDay(day)}: around ${level.toFixed(1)}, most likely between ${low50.toFixed(1)} and ${high50.toFixed(1)}.`
      }
      sourceName={(source) => source}
      texts={TIMELINE_TEXTS}
    />
  );
}

function List() {
  const [selected, setSelected] = useState<string | null>('skill-0');
  const [filter, setFilter] = useState('');
  const shown = SKILLS.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
  return (
    <ListPane
      title="Skills"
      count={shown.length}
      actions={<IconButton icon={Plus} label="Add skill" shortcut="N" />}
      filter={{
        label: 'Filter skills',
        placeholder: 'Filter',
        clearLabel: 'Clear',
        value: filter,
        onChange: setFilter,
      }}
    >
      <VirtualList
        label="Skills"
        items={shown}
        getKey={({ id }) => id}
        getText={({ name }) => name}
        selectedKey={selected}
        onSelect={setSelected}
        empty={<p>No skill is called that.</p>}
        renderRow={(skill) => (
          <ListRow
            title={skill.name}
            meta={`${skill.area} · ${skill.ratings} ratings`}
            trailing={
              <LevelStrip
                label={`Around ${skill.estimate?.level.toFixed(1)}`}
                unsureText="not enough to say"
                estimate={skill.estimate}
                target={skill.target}
                standing={skill.standing}
                isStale={skill.isStale}
              />
            }
          />
        )}
      />
    </ListPane>
  );
}

function Evidence() {
  return (
    <DataTable
      caption="Views this rests on"
      isCaptionHidden
      columns={[
        {
          id: 'source',
          header: 'Source',
          isRowHeader: true,
          cell: ({ source }) => (
            <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
              <SourceGlyph source={source} />
              {source}
            </span>
          ),
        },
        {
          id: 'day',
          header: 'When',
          cell: ({ day }) => formatDay(day),
          sortValue: (row) => row.day,
        },
        { id: 'level', header: 'Level', cell: ({ level }) => level.toFixed(1), align: 'end' },
      ]}
      rows={OBSERVATIONS.slice(0, 7)}
      getKey={({ id }) => id}
      initialSort={{ column: 'day', direction: 'descending' }}
    />
  );
}

const STEPS = [
  { id: 'aim', label: 'Aim', state: 'done', stateText: 'done', detail: '4 to 6' },
  { id: 'learn', label: 'Learn', state: 'done', stateText: 'done', detail: '2 activities' },
  { id: 'practise', label: 'Practise', state: 'skipped', stateText: 'left out' },
  { id: 'apply', label: 'Apply', state: 'current', stateText: 'now', detail: 'Spring campaign' },
  { id: 'outcome', label: 'Outcome', state: 'upcoming', stateText: 'to come' },
  { id: 'rerate', label: 'Re-rate', state: 'upcoming', stateText: 'to come' },
] as const;

function Detail() {
  return (
    <Page
      eyebrow="Leadership"
      title="Team management"
      actions={
        <>
          <Button
            variant="primary"
            icon={Plus}
            onPress={() =>
              showToast({
                title: 'Rating archived',
                action: { label: 'Undo', onAction: () => showToast({ title: 'Back again' }) },
              })
            }
          >
            Add rating
          </Button>
          <PopoverMenu
            label="More"
            items={[
              {
                id: 'ask',
                label: 'Ask someone',
                icon: MessageSquarePlus,
                shortcut: 'A',
                onAction() {},
              },
              { id: 'target', label: 'Set target', icon: Target, shortcut: 'T', onAction() {} },
              { id: 'line', kind: 'separator' },
              { id: 'archive', label: 'Archive', isDanger: true, shortcut: 'Del', onAction() {} },
            ]}
          />
        </>
      }
    >
      <p className="text-sentence">
        Around <strong>5.0</strong>, most likely between <strong>4.6</strong> and{' '}
        <strong>5.4</strong>. <Badge tone="estimate">fairly clear</Badge>
      </p>
      <ChanceDots chance={0.48} text="about 5 in 10 you are at or above 5" />
      <div style={{ marginBlock: 16 }}>
        <LevelStrip
          variant="detail"
          label="Around 5.0 of 8, most likely between 4.6 and 5.4"
          unsureText="not enough to say yet"
          estimate={{ level: 5, low50: 4.6, high50: 5.4, low80: 4.2, high80: 5.8 }}
          target={6}
          targetText="target by June"
          standing={4}
          standingText="you stand behind 4"
          anchors={ANCHOR_NAMES}
        />
      </div>
      <Section title="This turn">
        <Stepper label="Second turn" steps={STEPS} />
      </Section>
      <Section title="Over time">
        <Timeline />
      </Section>
      <Section title="What this is based on" description="Share of influence on today’s estimate.">
        <InfluenceBar label="Share of influence" parts={INFLUENCE} />
        <Evidence />
      </Section>
    </Page>
  );
}

export function SkillPage() {
  return (
    <div style={{ display: 'flex', blockSize: '100vh' }}>
      <List />
      <Detail />
    </div>
  );
}
