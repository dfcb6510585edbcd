import { FolderOpen } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { TrustPage } from '../../../shared/ipc/trust-contract.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';
import { dayText, sizeText } from './size-text.ts';

type Props = { readonly page: TrustPage; readonly isSample: boolean };

/** The folder, how much is in it, and since when. */
export function WhereItIs({ page, isSample }: Props) {
  const intl = useIntl();
  const { refusal, attempt } = useAttempt();
  const show = () => void attempt(() => ask('trust.showFolder', {}));
  return (
    <Section
      title={intl.formatMessage(messages.where)}
      isQuiet
      actions={
        !isSample && (
          <Button icon={FolderOpen} onPress={show}>
            {intl.formatMessage(messages.showFolder)}
          </Button>
        )
      }
    >
      <RefusalNotice refusal={refusal} />
      <Facts page={page} isSample={isSample} />
    </Section>
  );
}

function Facts({ page, isSample }: Props) {
  const intl = useIntl();
  const say = intl.formatMessage;
  const { folder, vaultBytes, keyFileBytes, files, records, since } = page;
  const items = [
    {
      id: 'folder',
      term: say(messages.folder),
      detail: isSample ? (
        say(messages.sampleFolder)
      ) : (
        <span className="break-anywhere">{folder}</span>
      ),
    },
    {
      id: 'vault',
      term: say(messages.vaultFile),
      detail:
        vaultBytes === null
          ? say(messages.vaultFileAway)
          : `vault.db, ${sizeText(intl, vaultBytes)}`,
    },
    {
      id: 'keys',
      term: say(messages.keyFile),
      detail:
        keyFileBytes === null
          ? say(vaultBytes === null ? messages.keyFileAway : messages.keyFileNone)
          : `vault.keys, ${sizeText(intl, keyFileBytes)}`,
    },
    {
      id: 'contents',
      term: say(messages.contents),
      detail: say(messages.inIt, {
        records,
        files: files.count,
        size: sizeText(intl, files.bytes),
      }),
    },
    {
      id: 'since',
      term: say(messages.since),
      detail: since === null ? say(messages.sinceNone) : dayText(intl, since),
    },
  ];
  return <DefinitionList items={items} />;
}
