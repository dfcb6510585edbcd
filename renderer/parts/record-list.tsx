import { type ReactNode, useRef } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { ListPane } from '../ui/list-pane.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useLetters } from './use-letters.ts';
import { useNarrow } from './use-narrow.ts';

const messages = defineMessages({
  clear: { id: 'parts.list.clear', defaultMessage: 'Clear the filter' },
  loading: { id: 'parts.list.loading', defaultMessage: 'The list is being fetched' },
});

type Props<T> = {
  readonly title: string;
  /** Those that the filter lets through. */
  readonly items: readonly T[];
  /** How many there are before the filter; null while they are fetched. */
  readonly total: number | null;
  readonly getKey: (item: T) => string;
  readonly getText: (item: T) => string;
  readonly getGroup?: ((item: T) => string) | undefined;
  readonly renderRow: (item: T) => ReactNode;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly filterLabel: string;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly actions: ReactNode;
  readonly toolbar?: ReactNode;
  readonly empty?: ReactNode;
  readonly footer?: ReactNode;
};

/** The list half of a place: filter (/), rows by group, one of them open. */
export function RecordList<T>(props: Props<T>) {
  const { title, total, actions, toolbar, filter, onFilter, filterLabel } = props;
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  useLetters({ '/': () => input.current?.focus() });
  return (
    <ListPane
      title={title}
      count={total ?? undefined}
      actions={actions}
      toolbar={toolbar}
      footer={props.footer}
      filter={{
        label: filterLabel,
        value: filter,
        onChange: onFilter,
        clearLabel: intl.formatMessage(messages.clear),
        placeholder: filterLabel,
        inputRef: input,
      }}
    >
      {total === null ? (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={10} />
      ) : (
        <Rows {...props} />
      )}
    </ListPane>
  );
}

function Rows<T>(props: Props<T>) {
  const { title, items, getKey, getText, getGroup, renderRow, selected, onOpen, empty } = props;
  // Where the list makes room for what is opened, walking through it must not open anything.
  const isNarrow = useNarrow();
  return (
    <VirtualList
      label={title}
      items={items}
      getKey={getKey}
      getText={getText}
      getGroup={getGroup}
      renderRow={renderRow}
      selectedKey={selected}
      selectionFollowsFocus={!isNarrow}
      onSelect={onOpen}
      empty={empty}
    />
  );
}
