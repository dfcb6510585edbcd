import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type ListEntry, listEntries, placeAfterKey, placeByText } from './list-entries.ts';
import { useTypeAhead } from './use-type-ahead.ts';
import styles from './virtual-list.module.css';

export type RowState = { readonly isSelected: boolean; readonly isActive: boolean };

export type VirtualListHandle = {
  readonly focus: () => void;
  readonly reveal: (key: string) => void;
};

export type VirtualListProps<T> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly getKey: (item: T) => string;
  /** What typing finds. */
  readonly getText: (item: T) => string;
  readonly renderRow: (item: T, state: RowState) => ReactNode;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  /** Enter, or a double press. */
  readonly onOpen?: ((key: string) => void) | undefined;
  readonly selectionFollowsFocus?: boolean | undefined;
  readonly rowHeight?: number | undefined;
  /** Items of one group stand together. */
  readonly getGroup?: ((item: T) => string) | undefined;
  readonly empty?: ReactNode;
  /** Hears keys first; what it prevents, the list leaves alone. */
  readonly onKey?: ((event: KeyboardEvent, key: string | null) => void) | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<VirtualListHandle> | undefined;
};

const GROUP_HEIGHT = 32;

type RowsVirtualizer = Virtualizer<HTMLDivElement, Element>;

function useRows<T>(props: VirtualListProps<T>, active: number) {
  const { items, getGroup, rowHeight = 46 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => listEntries(items, getGroup), [items, getGroup]);
  const lines = useMemo(
    () => entries.flatMap((entry, line) => (entry.kind === 'item' ? [line] : [])),
    [entries],
  );
  const activeLine = lines[active] ?? -1;
  const rows: RowsVirtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (line) => (entries[line]?.kind === 'group' ? GROUP_HEIGHT : rowHeight),
    overscan: 8,
    // The active row stays in the document: aria-activedescendant has to point at something.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return activeLine < 0 || shown.includes(activeLine)
        ? shown
        : [...shown, activeLine].sort((a, b) => a - b);
    },
  });
  const reveal = (place: number) => {
    const line = lines[place];
    if (line !== undefined) rows.scrollToIndex(line, { align: 'auto' });
  };
  return { scroller, entries, rows, reveal, rowHeight };
}

function useActive<T>({ items, getKey, selectedKey }: VirtualListProps<T>) {
  const [activeKey, setActiveKey] = useState<string | null>(selectedKey);
  const [lastSelected, setLastSelected] = useState(selectedKey);
  // A selection made elsewhere takes the cursor along.
  if (lastSelected !== selectedKey) {
    setLastSelected(selectedKey);
    setActiveKey(selectedKey);
  }
  const found = items.findIndex((item) => getKey(item) === activeKey);
  return { active: Math.max(0, found), setActiveKey };
}

type OptionProps<T> = {
  readonly entry: ListEntry<T>;
  readonly id: string;
  readonly offset: number;
  readonly height: number;
  readonly list: VirtualListProps<T>;
  readonly isActive: boolean;
  readonly onPoint: (item: T) => void;
};

function Line<T>({ entry, id, offset, height, list, isActive, onPoint }: OptionProps<T>) {
  const style = { transform: `translateY(${offset}px)`, blockSize: height };
  if (entry.kind === 'group') {
    return (
      <div role="presentation" className={styles.group} style={style}>
        {entry.group}
      </div>
    );
  }
  const key = list.getKey(entry.item);
  const isSelected = key === list.selectedKey;
  return (
    // The list holds the focus and hears the keys for all its options.
    // biome-ignore lint/a11y/useFocusableInteractive: active descendant of the listbox
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={list.items.length}
      aria-posinset={entry.place + 1}
      aria-description={entry.group || undefined}
      data-active={isActive || undefined}
      className={styles.option}
      style={style}
      onClick={() => onPoint(entry.item)}
      onDoubleClick={() => list.onOpen?.(key)}
    >
      {list.renderRow(entry.item, { isSelected, isActive })}
    </div>
  );
}

/** A list of any length with one cursor: arrows, Home, End, pages and typing move it. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, getKey, selectionFollowsFocus = true } = props;
  const listId = useId();
  const { active, setActiveKey } = useActive(props);
  const { scroller, entries, rows, reveal, rowHeight } = useRows(props, active);
  const typeAhead = useTypeAhead();

  useImperativeHandle(props.ref, () => ({
    focus: () => scroller.current?.focus(),
    reveal: (key) => reveal(items.findIndex((item) => getKey(item) === key)),
  }));
  useEffect(() => {
    if (props.autoFocus) scroller.current?.focus();
  }, [props.autoFocus, scroller]);

  const moveTo = (place: number, selects: boolean) => {
    const item = items[place];
    if (item === undefined) return;
    const key = getKey(item);
    setActiveKey(key);
    if (selects && key !== props.selectedKey) props.onSelect(key);
    reveal(place);
  };
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    const item = items[active];
    const key = item === undefined ? null : getKey(item);
    props.onKey?.(event, key);
    if (event.defaultPrevented || key === null || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const isLetter = event.key.length === 1 && event.key !== ' ';
    const goal = isLetter
      ? placeByText(items.map(props.getText), active, typeAhead(event.key, event.timeStamp))
      : placeAfterKey(event.key, active, items.length, perPage);
    if (goal !== undefined) moveTo(goal, selectionFollowsFocus);
    else if (event.key === 'Enter') (props.onOpen ?? props.onSelect)(key);
    else if (event.key === ' ') moveTo(active, true);
    else return;
    event.preventDefault();
  };

  if (items.length === 0 && props.empty) return props.empty;
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={props.label}
      tabIndex={0}
      aria-activedescendant={items.length > 0 ? `${listId}-${active}` : undefined}
      className={styles.list}
      onKeyDown={hear}
    >
      <div role="presentation" className={styles.inner} style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          const isItem = entry.kind === 'item';
          return (
            <Line
              key={isItem ? getKey(entry.item) : `group ${entry.group}`}
              entry={entry}
              id={isItem ? `${listId}-${entry.place}` : ''}
              offset={start}
              height={size}
              list={props}
              isActive={isItem && entry.place === active}
              onPoint={(item) => moveTo(items.indexOf(item), true)}
            />
          );
        })}
      </div>
    </div>
  );
}
