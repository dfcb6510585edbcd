import {
  BookOpen,
  Check,
  Dumbbell,
  FolderKanban,
  Gauge,
  NotebookPen,
  Target,
  Trash2,
} from 'lucide-react';
import { useIntl } from 'react-intl';
import { CAPTURE_FATES, type Capture, type CaptureFate } from '../../../shared/domain/capture.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { Button } from '../../ui/button.tsx';
import type { Icon } from '../../ui/icon.ts';
import { Section } from '../../ui/section.tsx';
import { letterOf } from './capture-fates.ts';
import style from './inbox.module.css';
import type { OpenFate } from './inbox-screen.tsx';
import { messages } from './messages.ts';
import { useSorting } from './use-sorting.ts';

const icons: Readonly<Record<CaptureFate, Icon>> = {
  skill: Gauge,
  goal: Target,
  learning: BookOpen,
  practice: Dumbbell,
  project: FolderKanban,
  reflection: NotebookPen,
};

type Props = {
  readonly capture: Capture;
  readonly names: Reply<'captures.names'> | null;
  readonly onGone: () => void;
  readonly onOpenFate: OpenFate;
  readonly onEdit: () => void;
};

/** What a note may become, each with its letter. */
export function FateButtons({ onEdit, ...props }: Props) {
  const intl = useIntl();
  const { become, finish, discard } = useSorting(props);
  const letters = CAPTURE_FATES.map((fate) => [letterOf[fate], () => become(fate)] as const);
  const changes = {
    ...Object.fromEntries(letters),
    e: onEdit,
    d: finish,
    Delete: discard,
    Backspace: discard,
  };
  useLetters({}, changes);
  return (
    <>
      <Section
        title={intl.formatMessage(messages.becomes)}
        description={intl.formatMessage(messages.becomesNote)}
      >
        <div className={style.fates}>
          {CAPTURE_FATES.map((fate) => (
            <Button
              edits
              key={fate}
              icon={icons[fate]}
              shortcut={letterOf[fate].toUpperCase()}
              onPress={() => become(fate)}
            >
              {intl.formatMessage(messages[fate])}
            </Button>
          ))}
        </div>
      </Section>
      <Section title={intl.formatMessage(messages.orElse)}>
        <div className={style.buttons}>
          <Button edits variant="quiet" icon={Check} shortcut="D" onPress={finish}>
            {intl.formatMessage(messages.done)}
          </Button>
          <Button edits variant="quiet" icon={Trash2} shortcut="Del" onPress={discard}>
            {intl.formatMessage(messages.trash)}
          </Button>
        </div>
      </Section>
    </>
  );
}
