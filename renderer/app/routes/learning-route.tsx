import { useLocation } from 'wouter';
import { LearningScreen } from '../../features/learning/learning-screen.tsx';
import { href } from '../../routes.ts';
import { useDialogs } from './open-dialog.tsx';

/** The learning space, where practice is recorded too. */
export function LearningRoute({ learningId }: { readonly learningId?: string | undefined }) {
  const [, navigate] = useLocation();
  const { open, element } = useDialogs((id) => navigate(href.goal(id)));
  return (
    <>
      <LearningScreen learningId={learningId} onRecordPractice={() => open({ kind: 'practice' })} />
      {element}
    </>
  );
}
