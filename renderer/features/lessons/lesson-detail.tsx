import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { LessonPage } from '../../../shared/ipc/lesson-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { RecordLink, SkillChips } from '../../parts/record-links.tsx';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { href } from '../../routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { longDay } from '../../words/days.ts';
import { LessonCards } from './lesson-cards.tsx';
import styles from './lesson-detail.module.css';
import { LessonDialog } from './lesson-dialog.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly lessonId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  /** What shows that it happened. */
  readonly evidence: (page: LessonPage) => ReactNode;
};

/** One lesson, and the cards that were made of it. */
export function LessonDetail({ lessonId, ...rest }: Props) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('lessons.get', { id: lessonId });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <LessonView page={page} {...rest} />;
}

function LessonView({
  page,
  onBack,
  onGone,
  evidence,
}: Omit<Props, 'lessonId'> & { readonly page: LessonPage }) {
  const intl = useIntl();
  const [isEditing, setEditing] = useState(false);
  const { lesson } = page;
  const edit = () => setEditing(true);
  return (
    <Page
      title={longDay(intl, lesson.day)}
      eyebrow={intl.formatMessage(messages.about)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      width="reading"
      actions={<Actions page={page} onEdit={edit} onGone={onGone} />}
    >
      <div className={styles.lesson}>
        <Facts page={page} />
        <p className={styles.learned} dir="auto">
          {lesson.learned}
        </p>
      </div>
      {(['happened', 'applies'] as const).map(
        (part) =>
          lesson[part].trim() !== '' && (
            <Section key={part} title={intl.formatMessage(messages[part])}>
              <p className={styles.words} dir="auto">
                {lesson[part]}
              </p>
            </Section>
          ),
      )}
      {evidence(page)}
      <LessonCards page={page} />
      {isEditing && <LessonDialog lesson={lesson} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Facts({ page: { project, skill } }: { readonly page: LessonPage }) {
  const intl = useIntl();
  return (
    <div className={styles.facts}>
      <Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>
      {project && <RecordLink to={href.project(project.id)}>{project.title}</RecordLink>}
      {skill && <SkillChips skills={[skill]} label={intl.formatMessage(messages.skills)} />}
    </div>
  );
}

type ActionsProps = {
  readonly page: LessonPage;
  readonly onEdit: () => void;
  readonly onGone: () => void;
};

function Actions({ page: { lesson, cards }, onEdit, onGone }: ActionsProps) {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id } = lesson;
  const hasCard = cards.length > 0;
  const remove = () => {
    if (hasCard) return;
    const removal = undoable({
      title: intl.formatMessage(messages.removed),
      work: () => ask('trash.put', { kind: 'lesson', id }),
      undo: () => ask('trash.restore', { kind: 'lesson', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
  useLetters({}, { e: onEdit, Delete: remove });
  return (
    <>
      <Button edits icon={Pencil} shortcut="E" onPress={onEdit}>
        {intl.formatMessage(messages.edit)}
      </Button>
      <PopoverMenu
        edits
        label={intl.formatMessage(messages.more)}
        items={[
          {
            id: 'remove',
            label: intl.formatMessage(messages.remove),
            description: hasCard ? intl.formatMessage(messages.removeFirst) : undefined,
            icon: Trash2,
            shortcut: 'Del',
            isDanger: true,
            isDisabled: hasCard,
            onAction: remove,
          },
        ]}
      />
    </>
  );
}
