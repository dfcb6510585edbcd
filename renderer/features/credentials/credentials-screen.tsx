import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { CredentialDetail, type DetailProps } from './credential-detail.tsx';
import { CredentialDialog } from './credential-dialog.tsx';
import { inGroups } from './credential-order.ts';
import { CredentialsList } from './credentials-list.tsx';
import { messages } from './messages.ts';

type Slots = Pick<DetailProps, 'evidence'>;
type Props = Slots & { readonly credentialId?: string | undefined };

/** Every certificate and badge, and the one that is open. */
export function CredentialsScreen({ credentialId, ...slots }: Props) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  const [isAdding, setAdding] = useState(false);
  const { value, refusal, loading } = useAnswer('credentials.list', {});
  const credentials = inGroups(value ?? [], today());
  const isSomethingOpen = credentialId !== undefined;
  const first = credentials[0] && href.credential(credentials[0].id);
  useOpenFirst({ first, isStale: loading, isSomethingOpen });
  const open = (id: string) => navigate(href.credential(id));
  const add = () => setAdding(true);
  const words = useWords();
  if (value === null && refusal) return <RefusalState refusal={refusal} headingLevel={1} />;
  return (
    <>
      <RecordPlace
        title={intl.formatMessage(messages.title)}
        choose={words.choose}
        empty={!isSomethingOpen && value?.length === 0 ? { ...words.empty, onAction: add } : null}
        list={
          <CredentialsList
            credentials={credentials}
            total={value?.length ?? null}
            selected={credentialId ?? null}
            onOpen={open}
            onAdd={add}
          />
        }
        detail={
          isSomethingOpen ? (
            <CredentialDetail
              key={credentialId}
              credentialId={credentialId}
              onBack={isNarrow ? () => navigate(href.credentials()) : undefined}
              onGone={() => navigate(href.credentials(), { replace: true })}
              {...slots}
            />
          ) : null
        }
      />
      {isAdding && <CredentialDialog onClose={() => setAdding(false)} onSaved={open} />}
    </>
  );
}

function useWords() {
  const intl = useIntl();
  return {
    choose: {
      title: intl.formatMessage(messages.chooseTitle),
      line: intl.formatMessage(messages.chooseLine),
    },
    empty: {
      title: intl.formatMessage(messages.emptyTitle),
      line: intl.formatMessage(messages.emptyLine),
      actionLabel: intl.formatMessage(messages.add),
    },
  };
}
