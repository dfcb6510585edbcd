import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import type { MenuEntry } from '../../ui/popover-menu.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { EvidenceDetail } from './evidence-detail.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { type EvidenceView, shownEvidence } from './evidence-order.ts';
import { useFileChooser } from './file-chooser.tsx';
import type { Belonging } from './intake-store.ts';
import { messages } from './messages.ts';
import { NewWordsDialog } from './words-dialog.tsx';

type Props = { readonly evidenceId?: string | undefined };
type Open = 'link' | 'quote' | 'check' | null;

const everything: EvidenceView = { kind: 'all', narrowing: 'any', filter: '' };
const alone: Belonging = { links: [], room: 'portfolio' };

/** All evidence, and the piece that is open. */
export function EvidenceScreen({ evidenceId }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [view, setView] = useState(everything);
  const [open, setOpen] = useState<Open>(null);
  const { value, refusal, loading } = useAnswer('evidence.list', {});
  const chooser = useFileChooser(alone);
  const [first] = shownEvidence(value?.rows ?? [], view);
  const isSomethingOpen = evidenceId !== undefined;
  useOpenFirst({ first: first && href.oneEvidence(first.id), isStale: loading, isSomethingOpen });
  const show = (id: string) => navigate(href.oneEvidence(id));
  const words = useWords();
  if (value === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  const isEmpty = !isSomethingOpen && value?.rows.length === 0;
  const addItems: MenuEntry[] = [
    { id: 'files', label: words.addFiles, onAction: chooser.choose },
    { id: 'link', label: words.addLink, onAction: () => setOpen('link') },
    { id: 'quote', label: words.addQuote, onAction: () => setOpen('quote') },
  ];
  return (
    <>
      {chooser.field}
      <RecordPlace
        title={intl.formatMessage(messages.title)}
        choose={words.choose}
        empty={isEmpty ? { ...words.empty, onAction: chooser.choose } : null}
        list={
          <EvidenceList
            listed={value}
            view={view}
            onView={setView}
            selected={evidenceId ?? null}
            onOpen={show}
            addItems={addItems}
            onCheck={() => setOpen('check')}
          />
        }
        detail={isSomethingOpen ? <Opened key={evidenceId} evidenceId={evidenceId} /> : null}
      />
      {(open === 'link' || open === 'quote') && (
        <NewWordsDialog
          kind={open}
          belonging={alone}
          onClose={() => setOpen(null)}
          onSaved={show}
        />
      )}
      {open === 'check' && <CheckDialog rows={value?.rows ?? []} onClose={() => setOpen(null)} />}
    </>
  );
}

function Opened({ evidenceId }: { readonly evidenceId: string }) {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  return (
    <EvidenceDetail
      evidenceId={evidenceId}
      onBack={isNarrow ? () => navigate(href.evidence()) : undefined}
      onGone={() => navigate(href.evidence(), { replace: true })}
    />
  );
}

function useWords() {
  const intl = useIntl();
  return {
    choose: {
      title: intl.formatMessage(messages.chooseTitle),
      line: intl.formatMessage(messages.chooseLine),
    },
    empty: {
      title: intl.formatMessage(messages.emptyTitle),
      line: intl.formatMessage(messages.emptyLine),
      actionLabel: intl.formatMessage(messages.addFiles),
    },
    addFiles: intl.formatMessage(messages.addFiles),
    addLink: intl.formatMessage(messages.addLink),
    addQuote: intl.formatMessage(messages.addQuote),
  };
}
