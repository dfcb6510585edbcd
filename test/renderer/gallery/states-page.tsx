import { Gauge, MessageCircle, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../renderer/ui/badge.tsx';
import { Banner } from '../../../renderer/ui/banner.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Card } from '../../../renderer/ui/card.tsx';
import { LevelStrip } from '../../../renderer/ui/charts/level-strip.tsx';
import { SOURCE_ORDER, SourceGlyph } from '../../../renderer/ui/charts/source-glyph.tsx';
import { ClampedText } from '../../../renderer/ui/clamped-text.tsx';
import { DefinitionList } from '../../../renderer/ui/definition-list.tsx';
import { EmptyState } from '../../../renderer/ui/empty-state.tsx';
import { ErrorState } from '../../../renderer/ui/error-state.tsx';
import { Kbd } from '../../../renderer/ui/kbd.tsx';
import { Page } from '../../../renderer/ui/page.tsx';
import { Progress } from '../../../renderer/ui/progress.tsx';
import { Section } from '../../../renderer/ui/section.tsx';
import { Skeleton } from '../../../renderer/ui/skeleton.tsx';
import { Tabs } from '../../../renderer/ui/tabs.tsx';
import { TimelineList } from '../../../renderer/ui/timeline-list.tsx';
import { ANCHOR_NAMES, LONG_TEXT } from './samples.ts';

function Notices() {
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <Banner tone="info">Everything here stays on this computer.</Banner>
      <Banner tone="learning" title="This is the learning space">
        Nothing in here reaches anybody unless you carry it across.
      </Banner>
      <Banner tone="warn" action={<Button size="s">Save a copy</Button>}>
        The last copy is 40 days old.
      </Banner>
      <Banner
        tone="bad"
        title="The file could not be written."
        onDismiss={() => {}}
        dismissLabel="Dismiss"
      >
        Your vault is as it was.
      </Banner>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 6 }}>
        <Badge>draft</Badge>
        <Badge tone="accent">now</Badge>
        <Badge tone="ok">kept</Badge>
        <Badge tone="warn">rough</Badge>
        <Badge tone="bad">broken</Badge>
        <Badge tone="estimate">fairly clear</Badge>
        <Badge tone="learning">practice</Badge>
        <Kbd keys="Ctrl K" />
      </div>
    </div>
  );
}

function Strips() {
  const edge = { level: 1.3, low50: 1, high50: 1.9, low80: 0.4, high80: 2.6 };
  return (
    <div style={{ display: 'grid', gap: 20 }}>
      <LevelStrip
        variant="detail"
        label="Not enough to say yet"
        unsureText="not enough to say yet"
        estimate={null}
        anchors={ANCHOR_NAMES}
      />
      <LevelStrip
        variant="detail"
        label="Around 1.3"
        unsureText=""
        estimate={edge}
        target={3}
        targetText="target"
        standing={7}
        standingText="you stand behind 7"
        anchors={ANCHOR_NAMES}
        isStale
      />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 14 }}>
        {SOURCE_ORDER.map((source) => (
          <span key={source} style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
            <SourceGlyph source={source} />
            {source}
          </span>
        ))}
      </div>
    </div>
  );
}

function Lists() {
  const [tab, setTab] = useState<'history' | 'about'>('history');
  const history = (
    <TimelineList
      label="History"
      items={[
        {
          id: '1',
          title: 'You accepted level 4',
          when: '3 May 2026',
          day: '2026-05-03',
          icon: Gauge,
          tone: 'accent',
          body: 'The estimate said 4.2, most likely between 3.8 and 4.6.',
        },
        {
          id: '2',
          title: 'Ana answered',
          when: '1 May 2026',
          icon: MessageCircle,
          body: LONG_TEXT,
        },
        { id: '3', title: 'Goal set: 4 to 6', when: '20 April 2026' },
      ]}
    />
  );
  const about = (
    <DefinitionList
      items={[
        { id: 'a', term: 'Where it is kept', detail: 'In one encrypted file on this computer' },
        { id: 'b', term: 'Who has received it', detail: 'Nobody' },
        { id: 'c', term: 'Long', detail: LONG_TEXT },
      ]}
    />
  );
  return (
    <Tabs
      label="About this skill"
      selected={tab}
      onChange={setTab}
      tabs={[
        { id: 'history', label: 'History', count: 3, content: history },
        { id: 'about', label: 'About', content: about },
      ]}
    />
  );
}

export function StatesPage() {
  return (
    <div style={{ blockSize: '100vh' }}>
      <Page title={LONG_TEXT} eyebrow="Gallery">
        <Section title="Notices" isQuiet>
          <Notices />
        </Section>
        <Section title="Strips">
          <Strips />
        </Section>
        <Section title="Lists">
          <Lists />
          <Card title="A card" tone="learning" actions={<Button size="s">Open</Button>}>
            <ClampedText text={`${LONG_TEXT} `.repeat(9)} lines={2} />
          </Card>
        </Section>
        <Section title="Waiting">
          <Progress
            label="Writing the export"
            value={0.42}
            valueText="42 %"
            onCancel={() => {}}
            cancelLabel="Stop"
          />
          <Progress label="Reading" value={null} />
          <Skeleton label="Loading" />
        </Section>
        <Section title="Nothing and trouble">
          <EmptyState
            icon={Share2}
            title="Nothing has left this computer"
            line="A share is a file you make, for one person and one purpose."
            primary={<Button variant="primary">Make a share</Button>}
            secondary={<Button variant="quiet">Show me an example</Button>}
            headingLevel={3}
          />
          <ErrorState
            title="This export could not be written"
            detail="The disk is full."
            safe="Your vault is as it was. No half file was left behind."
            action={<Button variant="primary">Choose another place</Button>}
            code="disk-full"
            copyLabel="Copy code"
            copiedLabel="Copied"
            onCopy={() => {}}
            headingLevel={3}
          />
        </Section>
      </Page>
    </div>
  );
}
