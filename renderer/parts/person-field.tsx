import { useIntl } from 'react-intl';
import type { Relation } from '../../shared/domain/person.ts';
import { useAnswer } from '../answers.ts';
import { ask } from '../api.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { RefusalNotice } from '../ui/refusal-notice.tsx';
import { useAttempt } from '../ui/use-attempt.ts';
import { relationNames } from '../words/source-messages.ts';
import { messages } from './field-messages.ts';

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** How a person added here is known, and who comes first in the list. */
  readonly relation: Relation;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
};

/** Somebody the owner knows, or a new name to remember. */
export function PersonField({ label, value, onChange, relation, description, error }: Props) {
  const intl = useIntl();
  const people = useAnswer('people.list', {});
  const { attempt, refusal } = useAttempt();
  const known = [...(people.value ?? [])].sort(
    (one, other) => Number(other.relation === relation) - Number(one.relation === relation),
  );
  const create = (name: string) =>
    void attempt(async () => onChange((await ask('people.create', { name, relation })).id));
  return (
    <>
      <ComboBox
        label={label}
        description={description}
        error={error}
        value={value}
        onChange={onChange}
        options={known.map((person) => ({
          value: person.id,
          label: person.name,
          detail: intl.formatMessage(relationNames[person.relation]),
        }))}
        openLabel={intl.formatMessage(messages.openList)}
        emptyText={intl.formatMessage(messages.personEmpty)}
        onCreate={create}
        createLabel={(name) => intl.formatMessage(messages.personCreate, { name })}
      />
      <RefusalNotice refusal={refusal} />
    </>
  );
}
