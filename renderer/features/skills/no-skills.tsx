import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { Button } from '../../ui/button.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly filter: string;
  readonly archived: boolean;
  readonly onAdd: (name: string) => void;
};

/** Why the list is empty, where it is not the page beside it that says so. */
export function NoSkills({ filter, archived, onAdd }: Props) {
  const intl = useIntl();
  if (archived && filter === '') {
    return <EmptyInList title={intl.formatMessage(messages.archiveEmpty)} />;
  }
  if (filter === '') return null;
  return (
    <EmptyInList
      title={intl.formatMessage(messages.noMatch, { text: filter })}
      action={
        <Button icon={Plus} onPress={() => onAdd(filter)}>
          {intl.formatMessage(messages.addNamed, { text: filter })}
        </Button>
      }
    />
  );
}
