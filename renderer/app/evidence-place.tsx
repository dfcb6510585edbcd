import { EvidenceScreen } from '../features/evidence/evidence-screen.tsx';

/** All evidence, and the piece that is open. */
export function EvidencePlace({ evidenceId }: { readonly evidenceId: string | undefined }) {
  return <EvidenceScreen evidenceId={evidenceId} />;
}
