import { Paperclip, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Credential } from '../../../shared/domain/credential.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { SpaceMark } from '../../parts/space-mark.tsx';
import { href } from '../../routes.ts';
import { today } from '../../today.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { shortDay } from '../../words/days.ts';
import { hasRunOut } from './credential-order.ts';
import { messages } from './messages.ts';

type Props = {
  readonly credentials: readonly Credential[];
  readonly total: number | null;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

/** Credentials, those in force first. */
export function CredentialsList({ credentials, onAdd, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  const words = ({ title, issuer }: Credential) => `${title} ${issuer}`.toLocaleLowerCase();
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={credentials.filter((one) => words(one).includes(wanted))}
      getKey={({ id }) => id}
      getText={({ title }) => title}
      getGroup={(one) =>
        intl.formatMessage(hasRunOut(one, today()) ? messages.ended : messages.holds)
      }
      renderRow={(one) => <Row credential={one} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={<Actions onAdd={onAdd} />}
      empty={text ? <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} /> : null}
    />
  );
}

function Actions({ onAdd }: Pick<Props, 'onAdd'>) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  return (
    <>
      <IconButton
        icon={Paperclip}
        label={intl.formatMessage(messages.toEvidence)}
        onPress={() => navigate(href.evidence())}
      />
      <IconButton edits icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />
    </>
  );
}

function Row({ credential }: { readonly credential: Credential }) {
  const intl = useIntl();
  const { title, issuer, issuedOn, space } = credential;
  const day = shortDay(intl, issuedOn);
  const meta = issuer === '' ? day : intl.formatMessage(messages.rowFrom, { issuer, day });
  return <ListRow title={title} meta={meta} mark={<SpaceMark space={space} isSmall />} />;
}
