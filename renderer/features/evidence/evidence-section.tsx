import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EvidenceOfRecord } from '../../../shared/ipc/evidence-view.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { href } from '../../routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { SMALL_ICON } from '../../ui/icon.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { Section } from '../../ui/section.tsx';
import { type DropTarget, useOfferTargets } from './drop-targets.ts';
import styles from './evidence-section.module.css';
import { metaText } from './evidence-words.ts';
import { useFileChooser } from './file-chooser.tsx';
import { signOf } from './file-words.ts';
import { LinkExistingDialog } from './link-existing-dialog.tsx';
import { messages } from './messages.ts';
import { NewWordsDialog } from './words-dialog.tsx';

type Props = {
  /** The record whose page it is, then others on that page; files dropped on the window are offered to each. */
  readonly records: readonly [DropTarget, ...DropTarget[]];
};

type Open = 'link' | 'quote' | 'existing' | null;

/** What shows that it happened: the evidence of a record, and the ways to add to it. */
export function EvidenceSection({ records }: Props) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  const [open, setOpen] = useState<Open>(null);
  const [own] = records;
  useOfferTargets(records);
  const question = { records: records.map(({ kind, recordId }) => ({ kind, recordId })) };
  const rows = useAnswer('evidence.of', question).value ?? [];
  const belonging = {
    links: [{ kind: own.kind, recordId: own.recordId }],
    room: own.space,
  };
  const chooser = useFileChooser(belonging);
  const close = () => setOpen(null);
  const none = mayEdit ? messages.sectionNone : messages.sectionNoneRead;
  return (
    <Section
      title={intl.formatMessage(messages.sectionTitle, { count: rows.length })}
      description={intl.formatMessage(rows.length === 0 ? none : messages.sectionWhy)}
      actions={<AddMenu onFiles={chooser.choose} onOpen={setOpen} />}
    >
      {chooser.field}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <Row key={row.id} row={row} records={records} />
          ))}
        </ul>
      )}
      {(open === 'link' || open === 'quote') && (
        <NewWordsDialog kind={open} belonging={belonging} onClose={close} />
      )}
      {open === 'existing' && (
        <LinkExistingDialog
          to={{ kind: own.kind, recordId: own.recordId }}
          present={rows.map(({ id }) => id)}
          onClose={close}
        />
      )}
    </Section>
  );
}

type AddProps = { readonly onFiles: () => void; readonly onOpen: (open: Open) => void };

function AddMenu({ onFiles, onOpen }: AddProps) {
  const intl = useIntl();
  return (
    <PopoverMenu
      edits
      icon={Plus}
      label={intl.formatMessage(messages.add)}
      items={[
        { id: 'files', label: intl.formatMessage(messages.addFiles), onAction: onFiles },
        { id: 'link', label: intl.formatMessage(messages.addLink), onAction: () => onOpen('link') },
        {
          id: 'quote',
          label: intl.formatMessage(messages.addQuote),
          onAction: () => onOpen('quote'),
        },
        { id: 'line', kind: 'separator' },
        {
          id: 'existing',
          label: intl.formatMessage(messages.linkExisting),
          onAction: () => onOpen('existing'),
        },
      ]}
    />
  );
}

type RowProps = { readonly row: EvidenceOfRecord; readonly records: Props['records'] };

function Row({ row, records }: RowProps) {
  const intl = useIntl();
  const undoable = useUndoToast();
  const Sign = signOf(row);
  const { id, title } = row;
  const [own] = records;
  const others = records.filter(({ recordId }) =>
    row.of.some((link) => link.recordId === recordId),
  );
  const isOwn = others.includes(own);
  const unlink = () => {
    const all = row.of;
    void undoable({
      title: intl.formatMessage(messages.unlinked, { title }),
      work: () => Promise.all(all.map((link) => ask('evidence.unlink', { id, link }))),
      undo: () => Promise.all(all.map((link) => ask('evidence.link', { id, link }))),
    });
  };
  return (
    <li className={styles.row}>
      <Sign {...SMALL_ICON} />
      <div className={styles.words}>
        <RecordLink to={href.oneEvidence(id)}>
          <bdi>{title}</bdi>
        </RecordLink>
        <span className={styles.meta}>
          {metaText(intl, row)}
          {!isOwn && others[0] ? ` · ${others[0].label}` : ''}
        </span>
      </div>
      {row.sealed && <Badge>{intl.formatMessage(messages.sealed)}</Badge>}
      {row.space === 'learning' && (
        <Badge tone="learning">{intl.formatMessage(messages.learningRoom)}</Badge>
      )}
      <IconButton
        edits
        icon={X}
        size="s"
        label={intl.formatMessage(messages.unlinkOne, { title })}
        onPress={unlink}
      />
    </li>
  );
}
