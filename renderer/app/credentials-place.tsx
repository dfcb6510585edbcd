import { CredentialsScreen } from '../features/credentials/credentials-screen.tsx';
import { EvidenceSection } from '../features/evidence/evidence-section.tsx';

/** Every certificate and badge, with the files that show it. */
export function CredentialsPlace({ credentialId }: { readonly credentialId: string | undefined }) {
  return (
    <CredentialsScreen
      credentialId={credentialId}
      evidence={({ id, title, space }) => (
        <EvidenceSection records={[{ kind: 'credential', recordId: id, label: title, space }]} />
      )}
    />
  );
}
