import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Relation } from '../../../shared/domain/person.ts';
import { useAnswer } from '../../answers.ts';
import { RecordPlace } from '../../parts/record-place.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useOpenFirst } from '../../parts/use-open-first.ts';
import { href } from '../../routes.ts';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { messages } from './messages.ts';
import { PeopleList } from './people-list.tsx';
import { inGroups } from './people-order.ts';
import { PersonDetail } from './person-detail.tsx';
import { PersonDialog } from './person-dialog.tsx';

/** Everybody around the owner, and the one whose page is open. */
export function PeopleScreen({ personId }: { readonly personId?: string | undefined }) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const [relation, setRelation] = useState<Relation | null>(null);
  const { value, refusal, loading } = useAnswer('people.rows', {});
  const people = inGroups(value ?? [], relation);
  const isSomethingOpen = personId !== undefined;
  const first = people[0] && href.person(people[0].id);
  useOpenFirst({ first, isStale: loading, isSomethingOpen });
  const open = (id: string) => navigate(href.person(id));
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
          <PeopleList
            people={people}
            total={value?.length ?? null}
            relation={relation}
            onRelation={setRelation}
            selected={personId ?? null}
            onOpen={open}
            onAdd={add}
          />
        }
        detail={isSomethingOpen ? <Opened key={personId} personId={personId} /> : null}
      />
      {isAdding && <PersonDialog onClose={() => setAdding(false)} onSaved={open} />}
    </>
  );
}

function Opened({ personId }: { readonly personId: string }) {
  const [, navigate] = useLocation();
  const isNarrow = useNarrow();
  return (
    <PersonDetail
      personId={personId}
      onBack={isNarrow ? () => navigate(href.people()) : undefined}
      onGone={() => navigate(href.people(), { replace: true })}
    />
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
