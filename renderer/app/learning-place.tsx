import { EvidenceSection } from '../features/evidence/evidence-section.tsx';
import { LearningScreen } from '../features/learning/learning-screen.tsx';
import { useOpenDialog } from './open-dialog.ts';

/** Learning, with what shows the activity that is open. */
export function LearningPlace({ learningId }: { readonly learningId: string | undefined }) {
  const open = useOpenDialog();
  return (
    <LearningScreen
      learningId={learningId}
      onRecordPractice={() => open({ what: 'practice' })}
      onImport={() => open({ what: 'import-learning' })}
      evidence={({ id, title, space }) => (
        <EvidenceSection records={[{ kind: 'learning', recordId: id, label: title, space }]} />
      )}
    />
  );
}
