import { StickyNote } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Capture } from '../../../shared/domain/capture.ts';
import { titleOf } from '../../../shared/domain/capture.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { useAnswer } from '../../answers.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { ageText } from '../../words/days.ts';
import { CaptureDetail } from './capture-detail.tsx';
import type { Beginning, DialogFate } from './capture-fates.ts';
import style from './inbox.module.css';
import { messages } from './messages.ts';

export type OpenFate = (fate: DialogFate, beginning: Beginning, onSaved: () => void) => void;

type Props = {
  readonly captureId: string | undefined;
  readonly onCapture: () => void;
  /** Opens the dialog of a fate. */
  readonly onOpenFate: OpenFate;
};

/** Notes that wait, oldest first, and what becomes of the one that is open. */
export function InboxScreen({ captureId, onCapture, onOpenFate }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const { value, refusal, loading } = useAnswer('captures.list', {});
  const captures = value ?? [];
  const first = captures[0] && href.capture(captures[0].id);
  const isSomethingOpen = captureId !== undefined;
  useOpenFirst({ first, isStale: loading, isSomethingOpen });
  if (value === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  return (
    <RecordPlace
      room="learning"
      title={intl.formatMessage(messages.inbox)}
      choose={{
        title: intl.formatMessage(messages.chooseTitle),
        line: intl.formatMessage(messages.chooseLine),
      }}
      empty={
        !isSomethingOpen && value?.length === 0
          ? {
              title: intl.formatMessage(messages.emptyTitle),
              line: intl.formatMessage(messages.emptyLine),
              actionLabel: intl.formatMessage(messages.add),
              onAction: onCapture,
            }
          : null
      }
      list={
        <InboxList
          captures={captures}
          total={value?.length ?? null}
          selected={captureId ?? null}
          onOpen={(id) => navigate(href.capture(id))}
          onCapture={onCapture}
        />
      }
      detail={
        isSomethingOpen && value !== null ? (
          <Opened
            key={captureId}
            captures={captures}
            captureId={captureId}
            onOpenFate={onOpenFate}
          />
        ) : null
      }
    />
  );
}

/** The note that is opened once this one is gone: the next, or the one before the last. */
function after(captures: readonly Capture[], id: string): string {
  const place = captures.findIndex((capture) => capture.id === id);
  const next = captures[place + 1] ?? captures[place - 1];
  return next ? href.capture(next.id) : href.inbox();
}

type OpenedProps = {
  readonly captures: readonly Capture[];
  readonly captureId: string;
  readonly onOpenFate: OpenFate;
};

function Opened({ captures, captureId, onOpenFate }: OpenedProps) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const capture = captures.find(({ id }) => id === captureId);
  if (!capture) {
    return (
      <EmptyState
        headingLevel={1}
        title={intl.formatMessage(messages.goneTitle)}
        line={intl.formatMessage(messages.goneLine)}
      />
    );
  }
  return (
    <CaptureDetail
      capture={capture}
      onBack={isNarrow ? () => navigate(href.inbox()) : undefined}
      onGone={() => navigate(after(captures, captureId), { replace: true })}
      onOpenFate={onOpenFate}
    />
  );
}

type ListProps = {
  readonly captures: readonly Capture[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onCapture: () => void;
};

function InboxList({ captures, onCapture, ...rest }: ListProps) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  const day = today();
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.inbox)}
      items={captures.filter((capture) => capture.text.toLocaleLowerCase().includes(wanted))}
      getKey={({ id }) => id}
      getText={(capture) => capture.text}
      renderRow={(capture) => (
        <ListRow
          title={titleOf(capture.text)}
          meta={ageText(intl, dayOf(capture.createdAt), day)}
        />
      )}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={
        <IconButton
          edits
          icon={StickyNote}
          label={intl.formatMessage(messages.add)}
          onPress={onCapture}
        />
      }
      toolbar={<p className={style.room}>{intl.formatMessage(messages.inboxNote)}</p>}
      empty={text && <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} />}
    />
  );
}
