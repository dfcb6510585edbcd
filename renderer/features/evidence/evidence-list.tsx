import { Award, Check, ListFilter, Plus } from 'lucide-react';
import { type MessageDescriptor, useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { EvidenceRow, EvidenceList as Listed } from '../../../shared/ipc/evidence-view.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { href } from '../../routes.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { type MenuEntry, PopoverMenu } from '../../ui/popover-menu.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './evidence-list.module.css';
import { EvidenceListRow } from './evidence-list-row.tsx';
import {
  type EvidenceView,
  KINDS,
  type KindFilter,
  NARROWINGS,
  type Narrowing,
  shownEvidence,
} from './evidence-order.ts';
import { sizeText } from './file-words.ts';
import { messages } from './messages.ts';

const kindNames: Readonly<Record<KindFilter, MessageDescriptor>> = {
  all: messages.all,
  file: messages.files,
  link: messages.links,
  quote: messages.quotes,
};

const narrowNames: Readonly<Record<Narrowing, MessageDescriptor>> = {
  any: messages.narrowAny,
  unlinked: messages.narrowUnlinked,
  linked: messages.narrowLinked,
  sealed: messages.narrowSealed,
  learning: messages.narrowLearning,
  portfolio: messages.narrowPortfolio,
};

type Props = {
  readonly listed: Listed | null;
  readonly view: EvidenceView;
  readonly onView: (view: EvidenceView) => void;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly addItems: readonly MenuEntry[];
  readonly onCheck: () => void;
};

/** All evidence, the newest first, and how much its files take. */
export function EvidenceList(props: Props) {
  const { listed, view, onView, selected, onOpen, addItems } = props;
  const intl = useIntl();
  const [, navigate] = useLocation();
  return (
    <RecordList<EvidenceRow>
      title={intl.formatMessage(messages.title)}
      items={shownEvidence(listed?.rows ?? [], view)}
      total={listed?.rows.length ?? null}
      selected={selected}
      onOpen={onOpen}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      renderRow={(row) => <EvidenceListRow row={row} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={view.filter}
      onFilter={(filter) => onView({ ...view, filter })}
      actions={
        <>
          <IconButton
            icon={Award}
            label={intl.formatMessage(messages.credentials)}
            onPress={() => navigate(href.credentials())}
          />
          <NarrowMenu view={view} onView={onView} />
          <PopoverMenu
            edits
            icon={Plus}
            label={intl.formatMessage(messages.add)}
            items={addItems}
          />
        </>
      }
      toolbar={
        <Segmented<KindFilter>
          label={intl.formatMessage(messages.kinds)}
          size="s"
          options={KINDS.map((kind) => ({
            value: kind,
            label: intl.formatMessage(kindNames[kind]),
          }))}
          value={view.kind}
          onChange={(kind) => onView({ ...view, kind })}
        />
      }
      empty={
        listed?.rows.length ? <EmptyInList title={intl.formatMessage(messages.noneShown)} /> : null
      }
      footer={listed && listed.bytes > 0 && <Footer bytes={listed.bytes} onCheck={props.onCheck} />}
    />
  );
}

type NarrowProps = Pick<Props, 'view' | 'onView'>;

function NarrowMenu({ view, onView }: NarrowProps) {
  const intl = useIntl();
  return (
    <PopoverMenu
      icon={ListFilter}
      label={intl.formatMessage(messages.narrow)}
      items={NARROWINGS.map((narrowing) => ({
        id: narrowing,
        label: intl.formatMessage(narrowNames[narrowing]),
        icon: narrowing === view.narrowing ? Check : undefined,
        onAction: () => onView({ ...view, narrowing }),
      }))}
    />
  );
}

function Footer({ bytes, onCheck }: { readonly bytes: number; readonly onCheck: () => void }) {
  const intl = useIntl();
  return (
    <div className={styles.footer}>
      <span>{intl.formatMessage(messages.total, { size: sizeText(intl, bytes) })}</span>
      <Button size="s" variant="quiet" onPress={onCheck}>
        {intl.formatMessage(messages.checkAll)}
      </Button>
    </div>
  );
}
