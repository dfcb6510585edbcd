import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ReflectionRow } from '../../../shared/ipc/reflection-contract.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { Shelf } from '../../parts/shelf.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import { useMayEdit } from '../../ui/editing.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { longDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import { QuickLine } from './quick-line.tsx';

type Props = {
  readonly rows: readonly ReflectionRow[] | null;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly selected: string | null;
  readonly shelves: ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onWrite: () => void;
};

/** Reflections by day, under the line in which the next one is written. */
export function ReflectionsList(props: Props) {
  const { rows, words, onWords, selected, shelves, onOpen, onWrite } = props;
  const intl = useIntl();
  const text = words.trim();
  const isNarrow = useNarrow();
  const mayEdit = useMayEdit();
  // Where nothing can be written either, what is beside the list says it already.
  const isBare = text === '' && !mayEdit && !isNarrow;
  return (
    <Shelf
      note={intl.formatMessage(messages.onlyYou)}
      switcher={shelves}
      above={<QuickLine />}
      list={
        <RecordList
          title={intl.formatMessage(messages.title)}
          items={rows ?? []}
          total={rows?.length ?? null}
          getKey={({ id }) => id}
          getText={({ beginning }) => beginning}
          getGroup={({ day }) => longDay(intl, day)}
          renderRow={({ beginning, skill }) => (
            <ListRow title={beginning} meta={skill?.name ?? ''} />
          )}
          selected={selected}
          onOpen={onOpen}
          filterLabel={intl.formatMessage(messages.filter)}
          filter={words}
          onFilter={onWords}
          actions={
            <IconButton
              edits
              icon={Plus}
              label={intl.formatMessage(messages.write)}
              onPress={onWrite}
            />
          }
          empty={
            isBare ? null : (
              <EmptyInList
                invites={text === ''}
                title={
                  text === ''
                    ? intl.formatMessage(messages.empty)
                    : intl.formatMessage(messages.noMatch, { text })
                }
              />
            )
          }
        />
      }
    />
  );
}
