import { NotebookText, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { Relation } from '../../../shared/domain/person.ts';
import type { PersonRow } from '../../../shared/ipc/people-view.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { href } from '../../routes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Select } from '../../ui/select.tsx';
import { relationNames } from '../../words/source-messages.ts';
import { messages } from './messages.ts';

type Props = {
  readonly people: readonly PersonRow[];
  readonly total: number | null;
  readonly relation: Relation | null;
  readonly onRelation: (relation: Relation | null) => void;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

const ANY = 'any';

/** People by how they are known. */
export function PeopleList({ people, relation, onRelation, onAdd, ...rest }: Props) {
  const intl = useIntl();
  const [filter, setFilter] = useState('');
  const text = filter.trim();
  const wanted = text.toLocaleLowerCase();
  const noneOf = relation && intl.formatMessage(relationNames[relation]);
  return (
    <RecordList
      {...rest}
      title={intl.formatMessage(messages.title)}
      items={people.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))}
      getKey={({ id }) => id}
      getText={({ name }) => name}
      getGroup={(row) => intl.formatMessage(relationNames[row.relation])}
      renderRow={(row) => <PersonListRow row={row} />}
      filterLabel={intl.formatMessage(messages.filter)}
      filter={filter}
      onFilter={setFilter}
      actions={<Actions onAdd={onAdd} />}
      toolbar={<Shown relation={relation} onRelation={onRelation} />}
      empty={
        text ? (
          <EmptyInList title={intl.formatMessage(messages.noMatch, { text })} />
        ) : (
          noneOf && (
            <EmptyInList title={intl.formatMessage(messages.noneOf, { relation: noneOf })} />
          )
        )
      }
    />
  );
}

function Actions({ onAdd }: Pick<Props, 'onAdd'>) {
  const intl = useIntl();
  const [, navigate] = useLocation();
  return (
    <>
      <IconButton
        icon={NotebookText}
        label={intl.formatMessage(messages.ledger)}
        onPress={() => navigate(href.ledger())}
      />
      <IconButton edits icon={Plus} label={intl.formatMessage(messages.add)} onPress={onAdd} />
    </>
  );
}

function Shown({ relation, onRelation }: Pick<Props, 'relation' | 'onRelation'>) {
  const intl = useIntl();
  const any = { value: ANY, label: intl.formatMessage(messages.anyRelation) };
  return (
    <Select<string>
      label={intl.formatMessage(messages.relationFilter)}
      isLabelHidden
      placeholder=""
      value={relation ?? ANY}
      onChange={(value) => onRelation(Relation.safeParse(value).data ?? null)}
      options={[
        any,
        ...Relation.options.map((value) => ({
          value,
          label: intl.formatMessage(relationNames[value]),
        })),
      ]}
    />
  );
}

/** One person in the list, with how much they gave. */
function PersonListRow({ row }: { readonly row: PersonRow }) {
  const intl = useIntl();
  const { ratings, practice } = row;
  return (
    <ListRow
      title={row.name}
      meta={intl.formatMessage(messages.gaveCount, { ratings, practice })}
    />
  );
}
