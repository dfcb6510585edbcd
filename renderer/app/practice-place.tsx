import { EvidenceSection } from '../features/evidence/evidence-section.tsx';
import { PracticeScreen } from '../features/practice/practice-screen.tsx';

/** Practice, with what was kept of the session that is open. */
export function PracticePlace({ sessionId }: { readonly sessionId: string | undefined }) {
  return (
    <PracticeScreen
      sessionId={sessionId}
      evidence={({ session: { id, task, space } }) => (
        <EvidenceSection records={[{ kind: 'practice', recordId: id, label: task, space }]} />
      )}
    />
  );
}
