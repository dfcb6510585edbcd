import { useIntl } from 'react-intl';
import type { TrustPage } from '../../../shared/ipc/trust-contract.ts';
import { useAnswer } from '../../answers.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { leavingEntries } from './leaving.ts';
import { messages } from './messages.ts';
import { dayText } from './size-text.ts';
import style from './trust.module.css';

/** The four answers that most people come for. */
export function Glance({ page }: { readonly page: TrustPage }) {
  const intl = useIntl();
  const say = intl.formatMessage;
  const { value: ledger } = useAnswer('ledger.list', {});
  const count = leavingEntries(ledger?.entries ?? []).length;
  const { lastDrill } = page;
  const items = [
    { id: 'place', term: say(messages.glancePlace), detail: say(messages.glanceOnly) },
    {
      id: 'left',
      term: say(messages.glanceLeft),
      detail: count === 0 ? say(messages.nothing) : say(messages.leftCount, { count }),
    },
    { id: 'network', term: say(messages.glanceNetwork), detail: say(messages.glanceNone) },
    {
      id: 'drill',
      term: say(messages.glanceDrill),
      detail:
        lastDrill === null
          ? say(messages.notYet)
          : say(messages.drill, { ...lastDrill, day: dayText(intl, lastDrill.at) }),
    },
  ];
  return (
    <section className={style.glance} aria-label={say(messages.glance)}>
      <DefinitionList layout="columns" items={items} />
    </section>
  );
}
