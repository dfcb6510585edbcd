import { useIntl } from 'react-intl';
import type { CredentialPage } from '../../../shared/ipc/credential-contract.ts';
import { OpenLink } from '../../parts/open-link.tsx';
import { SkillChips } from '../../parts/record-links.tsx';
import { today } from '../../today.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { shortDay } from '../../words/days.ts';
import { hasRunOut } from './credential-order.ts';
import { messages } from './messages.ts';

/** What is known of a credential. */
export function CredentialFacts({
  page: { credential, skills },
}: {
  readonly page: CredentialPage;
}) {
  const intl = useIntl();
  const say = (
    name: 'issuer' | 'identifier' | 'issuedOn' | 'expiresOn' | 'link' | 'skills' | 'note',
  ) => intl.formatMessage(messages[name]);
  const { issuer, identifier, issuedOn, expiresOn, link, note } = credential;
  const told = (id: 'issuer' | 'identifier' | 'note', detail: string) =>
    detail === '' ? [] : [{ id, term: say(id), detail }];
  const until = () => {
    if (expiresOn === null) return intl.formatMessage(messages.noEnd);
    const day = shortDay(intl, expiresOn);
    return hasRunOut(credential, today()) ? intl.formatMessage(messages.ran, { day }) : day;
  };
  return (
    <DefinitionList
      items={[
        ...told('issuer', issuer),
        { id: 'issued', term: say('issuedOn'), detail: shortDay(intl, issuedOn) },
        { id: 'expires', term: say('expiresOn'), detail: until() },
        ...told('identifier', identifier),
        ...(skills.length === 0
          ? []
          : [
              {
                id: 'skills',
                term: say('skills'),
                detail: <SkillChips skills={skills} label={say('skills')} />,
              },
            ]),
        ...(link === ''
          ? []
          : [{ id: 'link', term: say('link'), detail: <OpenLink link={link} /> }]),
        ...told('note', note),
      ]}
    />
  );
}
