import { Paperclip } from 'lucide-react';
import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Space } from '../../../shared/domain/record.ts';
import { isDialogOpen } from '../../ui/attention.ts';
import { useMayEdit } from '../../ui/editing.ts';
import styles from './drop-overlay.module.css';
import { type DropTarget, useDropTargets } from './drop-targets.ts';
import { droppedThings, holdsFiles } from './dropped.ts';
import { messages } from './intake-messages.ts';
import { type Belonging, takeIn } from './intake-store.ts';

type Props = {
  /** The space that the screen belongs to: where something that supports nothing yet is born. */
  readonly room: Space;
};

/** Whether files from outside are held over the window. Nothing dropped ever takes the window elsewhere. */
function useFilesOver(): readonly [boolean, () => void] {
  const [isOver, setOver] = useState(false);
  const mayEdit = useMayEdit();
  const leave = () => setOver(false);
  const hear = useEffectEvent((event: globalThis.DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    const mayDrop = mayEdit && !isDialogOpen();
    if (event.dataTransfer) event.dataTransfer.dropEffect = mayDrop ? 'copy' : 'none';
    // Leaving the window is leaving for nothing.
    if (event.type === 'dragleave') setOver(event.relatedTarget !== null && mayDrop);
    else setOver(event.type !== 'drop' && mayDrop);
  });
  useEffect(() => {
    const listener = (event: globalThis.DragEvent) => hear(event);
    const names = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const name of names) window.addEventListener(name, listener);
    return () => {
      for (const name of names) window.removeEventListener(name, listener);
    };
  }, []);
  return [isOver, leave];
}

function Zone({
  title,
  line,
  isLearning,
  belonging,
  onDone,
}: {
  readonly title: string;
  readonly line: string;
  readonly isLearning: boolean;
  readonly belonging: Belonging;
  readonly onDone: () => void;
}) {
  const intl = useIntl();
  const [isUnder, setUnder] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    takeIn(droppedThings(event.dataTransfer), belonging);
    onDone();
  };
  return (
    // Files can be chosen by keyboard too, with the button of each section; a drag is the pointer's own way.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the pointer that holds the files
    <div
      className={styles.zone}
      data-under={isUnder || undefined}
      data-learning={isLearning || undefined}
      onDragEnter={() => setUnder(true)}
      onDragOver={() => setUnder(true)}
      onDragLeave={() => setUnder(false)}
      onDrop={drop}
    >
      <Paperclip size={24} strokeWidth={1.5} aria-hidden="true" />
      <p className={styles.title} dir="auto">
        {title}
      </p>
      <p className={styles.line}>{line}</p>
      <p className={styles.limit}>{intl.formatMessage(messages.limit)}</p>
    </div>
  );
}

/** Records of the screen that are offered, besides keeping it alone. */
const MOST_TARGETS = 3;

/** While files are held over the window: where they may go. A record on the screen is offered first. */
export function DropOverlay({ room }: Props) {
  const intl = useIntl();
  const [isOver, leave] = useFilesOver();
  const targets = useDropTargets((state) => state.targets);
  if (!isOver) return null;
  const lineOf = (space: Space) =>
    intl.formatMessage(space === 'learning' ? messages.keepLearningLine : messages.keepOnlyLine);
  return (
    <div className={styles.overlay} role="status">
      {targets.slice(0, MOST_TARGETS).map((target: DropTarget) => (
        <Zone
          key={target.recordId}
          title={intl.formatMessage(messages.target, { label: target.label })}
          line={target.space === 'learning' ? lineOf('learning') : ''}
          isLearning={target.space === 'learning'}
          belonging={{
            links: [{ kind: target.kind, recordId: target.recordId }],
            room: target.space,
          }}
          onDone={leave}
        />
      ))}
      <Zone
        title={intl.formatMessage(messages.keepOnly)}
        line={lineOf(room)}
        isLearning={room === 'learning'}
        belonging={{ links: [], room }}
        onDone={leave}
      />
    </div>
  );
}
