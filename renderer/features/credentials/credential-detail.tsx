import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Credential } from '../../../shared/domain/credential.ts';
import type { CredentialPage } from '../../../shared/ipc/credential-contract.ts';
import { useAnswer } from '../../answers.ts';
import { DetailSkeleton } from '../../parts/detail-skeleton.tsx';
import { pageSpace } from '../../parts/page-space.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { CredentialActions } from './credential-actions.tsx';
import { CredentialDialog } from './credential-dialog.tsx';
import { CredentialFacts } from './credential-facts.tsx';
import styles from './credentials.module.css';
import { messages } from './messages.ts';

export type DetailProps = {
  readonly credentialId: string;
  readonly onBack: (() => void) | undefined;
  readonly onGone: () => void;
  /** Its file, or a picture of it. */
  readonly evidence: (credential: Credential) => ReactNode;
};

/** The page of one credential. */
export function CredentialDetail({ credentialId, ...rest }: DetailProps) {
  const intl = useIntl();
  const { value: page, refusal } = useAnswer('credentials.get', { id: credentialId });
  if (page === null && refusal) return <RefusalState refusal={refusal} />;
  if (page === null) return <DetailSkeleton label={intl.formatMessage(messages.loading)} />;
  return <CredentialView page={page} {...rest} />;
}

type ViewProps = Omit<DetailProps, 'credentialId'> & { readonly page: CredentialPage };

function CredentialView({ page, onBack, onGone, evidence }: ViewProps) {
  const intl = useIntl();
  const [isEditing, setEditing] = useState(false);
  const { credential } = page;
  return (
    <Page
      title={credential.title}
      {...pageSpace(credential.space)}
      back={onBack && { label: intl.formatMessage(messages.back), onPress: onBack }}
      actions={
        <CredentialActions
          credential={credential}
          onEdit={() => setEditing(true)}
          onGone={onGone}
        />
      }
    >
      <div className={styles.facts}>
        <CredentialFacts page={page} />
      </div>
      {evidence(credential)}
      {isEditing && <CredentialDialog credential={credential} onClose={() => setEditing(false)} />}
    </Page>
  );
}
