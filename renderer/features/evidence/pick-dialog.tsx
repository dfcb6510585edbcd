import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { messages } from './messages.ts';
import styles from './pick-dialog.module.css';

type Props<T> = {
  readonly title: string;
  readonly description: string;
  readonly searchLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly items: readonly T[];
  readonly getKey: (item: T) => string;
  readonly getText: (item: T) => string;
  readonly getGroup?: ((item: T) => string) | undefined;
  readonly renderRow: (item: T) => ReactNode;
  readonly onPick: (item: T) => Promise<unknown>;
  readonly onClose: () => void;
};

/** One of many, found by its name: typing narrows, Enter or a press chooses. */
export function PickDialog<T>(props: Props<T>) {
  const { title, description, items, getKey, text, onText, onPick, onClose } = props;
  const intl = useIntl();
  const { attempt, refusal } = useAttempt();
  const [selected, setSelected] = useState<string | null>(null);
  const pick = async (key: string) => {
    const item = items.find((one) => getKey(one) === key);
    if (item && (await attempt(() => onPick(item)))) onClose();
  };
  const [first] = items;
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      closeLabel={intl.formatMessage(messages.close)}
    >
      <div className={styles.pick}>
        <TextField
          label={props.searchLabel}
          value={text}
          onChange={onText}
          type="search"
          autoFocus
          onSubmit={() => first && void pick(getKey(first))}
        />
        <RefusalNotice refusal={refusal} />
        <div className={styles.list}>
          <VirtualList
            label={title}
            items={items}
            getKey={getKey}
            getText={props.getText}
            getGroup={props.getGroup}
            renderRow={props.renderRow}
            selectedKey={selected}
            selectionFollowsFocus={false}
            onSelect={(key) => {
              setSelected(key);
              void pick(key);
            }}
            empty={<EmptyState size="inline" title={intl.formatMessage(messages.noneShown)} />}
          />
        </div>
      </div>
    </Dialog>
  );
}
