import { HardDrive, Lock, Search } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { messages } from './messages.ts';
import style from './title-bar.module.css';

type Props = {
  readonly searchKeys: string;
  readonly lockKeys: string;
  readonly onSearch: () => void;
  readonly onLock: () => void;
};

/** The top of the window: it can be dragged, holds the one search field, and says where the data is. */
export function TitleBar({ searchKeys, lockKeys, onSearch, onLock }: Props) {
  const intl = useIntl();
  return (
    <header className={style.bar} data-region="title">
      <button
        type="button"
        className={style.search}
        onClick={onSearch}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
      >
        <Search size={15} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <FormattedMessage {...messages.search} />
        </span>
        <span aria-hidden="true">
          <Kbd keys={searchKeys} />
        </span>
      </button>
      <div className={style.end}>
        <Badge icon={HardDrive} title={intl.formatMessage(messages.onThisDeviceWhy)}>
          <FormattedMessage {...messages.onThisDevice} />
        </Badge>
        <IconButton
          icon={Lock}
          label={intl.formatMessage(messages.lock)}
          shortcut={lockKeys}
          placement="bottom"
          onPress={onLock}
        />
      </div>
    </header>
  );
}
