import { useIntl } from 'react-intl';
import type { Observer } from '../../../shared/domain/project.ts';
import { sourceNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';

type Named = { readonly id: string; readonly name: string };

/** Says who saw something: 'You', or 'Ada, client'. */
export function useObserverText(people: readonly Named[]): (by: Observer) => string {
  const intl = useIntl();
  return (by) => {
    if (by.kind === 'owner') return intl.formatMessage(messages.byYou);
    const name = people.find(({ id }) => id === by.personId)?.name;
    const relation = intl.formatMessage(sourceNames[by.source]);
    if (name === undefined) return relation;
    return intl.formatMessage(messages.byPerson, {
      name,
      relation: relation.toLocaleLowerCase(intl.locale),
    });
  };
}
