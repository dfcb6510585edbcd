import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { Button } from '../../ui/button.tsx';
import { listMessages } from './list-messages.ts';
import { messages } from './messages.ts';

type Props = {
  readonly filter: string;
  readonly archived: boolean;
  /** Whether a filter besides the text is on. */
  readonly isNarrowed: boolean;
  readonly onAdd: (name: string) => void;
};

/** Why the list is empty, where it is not the page beside it that says so. */
export function NoSkills({ filter, archived, isNarrowed, onAdd }: Props) {
  const intl = useIntl();
  if (isNarrowed) return <EmptyInList title={intl.formatMessage(listMessages.noMatch)} />;
  if (archived && filter === '') {
    return <EmptyInList title={intl.formatMessage(messages.archiveEmpty)} />;
  }
  if (filter === '') return null;
  return (
    <EmptyInList
      title={intl.formatMessage(messages.noMatch, { text: filter })}
      action={
        <Button edits icon={Plus} onPress={() => onAdd(filter)}>
          {intl.formatMessage(messages.addNamed, { text: filter })}
        </Button>
      }
    />
  );
}
