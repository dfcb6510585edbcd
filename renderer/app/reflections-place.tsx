import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { LessonsScreen } from '../features/lessons/lessons-screen.tsx';
import { ReflectionsScreen } from '../features/reflections/reflections-screen.tsx';
import { href } from '../routes.ts';
import { Segmented } from '../ui/segmented.tsx';
import { messages } from './messages.ts';
import { useOpenDialog } from './open-dialog.ts';

type ShelfName = 'reflections' | 'lessons';
type Props = { readonly openId: string | undefined };

/** What one thought: one of the two shelves of a place. */
export function ReflectionsPlace({ openId }: Props) {
  return <ReflectionsScreen reflectionId={openId} shelves={<Shelves shelf="reflections" />} />;
}

/** What one learned: the other. */
export function LessonsPlace({ openId }: Props) {
  const open = useOpenDialog();
  return (
    <LessonsScreen
      lessonId={openId}
      shelves={<Shelves shelf="lessons" />}
      onAdd={() => open({ what: 'lesson' })}
    />
  );
}

function Shelves({ shelf }: { readonly shelf: ShelfName }) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  return (
    <Segmented<ShelfName>
      label={intl.formatMessage(messages.shelves)}
      size="s"
      value={shelf}
      onChange={(chosen) => navigate(chosen === 'lessons' ? href.lessons() : href.reflections())}
      options={[
        { value: 'reflections', label: intl.formatMessage(messages.reflections) },
        { value: 'lessons', label: intl.formatMessage(messages.lessons) },
      ]}
    />
  );
}
