import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly filter: string;
  readonly archived: boolean;
  readonly onAdd: (name: string) => void;
};

/** What stands in an empty list: why it is empty, and the one thing to do. */
export function NoSkills({ filter, archived, onAdd }: Props) {
  const intl = useIntl();
  if (archived && filter === '') {
    return <EmptyState size="inline" title={intl.formatMessage(messages.archiveEmpty)} />;
  }
  const isFiltered = filter !== '';
  return (
    <EmptyState
      size="inline"
      title={
        isFiltered
          ? intl.formatMessage(messages.noMatch, { text: filter })
          : intl.formatMessage(messages.emptyTitle)
      }
      line={isFiltered ? undefined : intl.formatMessage(messages.emptyLine)}
      primary={
        <Button
          variant={isFiltered ? 'secondary' : 'primary'}
          icon={Plus}
          onPress={() => onAdd(filter)}
        >
          {isFiltered
            ? intl.formatMessage(messages.addNamed, { text: filter })
            : intl.formatMessage(messages.add)}
        </Button>
      }
    />
  );
}
