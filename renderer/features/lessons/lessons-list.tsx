import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { LessonRow } from '../../../shared/ipc/lesson-contract.ts';
import { EmptyInList } from '../../parts/empty-in-list.tsx';
import { RecordList } from '../../parts/record-list.tsx';
import { Shelf } from '../../parts/shelf.tsx';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';

type Props = {
  readonly rows: readonly LessonRow[] | null;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly selected: string | null;
  readonly shelves: ReactNode;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
};

/** Lessons, the newest first, each with where it comes from. */
export function LessonsList(props: Props) {
  const { rows, words, onWords, selected, shelves, onOpen, onAdd } = props;
  const intl = useIntl();
  const text = words.trim();
  return (
    <Shelf
      note={intl.formatMessage(messages.onlyYou)}
      switcher={shelves}
      list={
        <RecordList
          title={intl.formatMessage(messages.title)}
          items={rows ?? []}
          total={rows?.length ?? null}
          getKey={({ id }) => id}
          getText={({ beginning }) => beginning}
          renderRow={(row) => <Row row={row} />}
          selected={selected}
          onOpen={onOpen}
          filterLabel={intl.formatMessage(messages.filter)}
          filter={words}
          onFilter={onWords}
          actions={
            <IconButton
              edits
              icon={Plus}
              label={intl.formatMessage(messages.add)}
              onPress={onAdd}
            />
          }
          empty={
            <EmptyInList
              title={
                text === ''
                  ? intl.formatMessage(messages.emptyTitle)
                  : intl.formatMessage(messages.noMatch, { text })
              }
            />
          }
        />
      }
    />
  );
}

function Row({ row }: { readonly row: LessonRow }) {
  const intl = useIntl();
  const day = shortDay(intl, row.day);
  const from = row.project?.title ?? row.skill?.name;
  return (
    <ListRow
      title={row.beginning}
      meta={from === undefined ? day : intl.formatMessage(messages.rowFrom, { day, from })}
      badge={row.cards > 0 && <Badge tone="accent">{intl.formatMessage(messages.cardBadge)}</Badge>}
    />
  );
}
