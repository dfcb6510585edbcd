import { CornerDownLeft, type LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { Excerpt } from '../features/search/excerpt.tsx';
import { useSearch } from '../features/search/use-search.ts';
import { SpaceMark } from '../parts/space-mark.tsx';
import { useMayEdit } from '../ui/editing.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useScrollStop } from '../ui/use-scroll-stop.ts';
import type { CommandId } from './commands.ts';
import { messages } from './messages.ts';
import style from './palette.module.css';
import { type Entry, paletteSections } from './palette-sections.ts';

type Props = {
  readonly onClose: () => void;
  readonly onRun: (id: CommandId) => void;
};

function EntryRow({ entry }: { readonly entry: Entry }) {
  const Icon: LucideIcon = entry.icon;
  return (
    <>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className={style.words}>
        <span className={style.title}>{entry.title}</span>
        {entry.excerpt !== null && (
          <span className={style.excerpt}>
            <Excerpt text={entry.excerpt} />
          </span>
        )}
      </span>
      {entry.space !== null && <SpaceMark space={entry.space} isSmall isRoom />}
      {entry.keys !== '' && (
        <span aria-hidden="true">
          <Kbd keys={entry.keys} />
        </span>
      )}
      <CornerDownLeft className={style.enter} size={14} aria-hidden="true" />
    </>
  );
}

/** One field for everything: commands and places by the ranking of the app, records by the search of the vault. */
export function Palette({ onClose, onRun }: Props) {
  const intl = useIntl();
  const [location, navigate] = useLocation();
  const [text, setText] = useState('');
  const list = useRef<HTMLElement>(null);
  const scrollStop = useScrollStop(list);
  const field = useRef<HTMLInputElement>(null);
  // The library may wait for animations before it moves the focus; the next letter does not.
  useLayoutEffect(() => field.current?.focus(), []);
  const mayEdit = useMayEdit();
  const { found, isAsking } = useSearch(text);
  const sections = paletteSections(intl, text, found, { location, mayEdit });
  const choose = (key: string) => {
    const entry = sections.flatMap(({ entries }) => entries).find(({ id }) => id === key);
    if (entry === undefined) return;
    onClose();
    if (entry.command !== null) onRun(entry.command);
    else navigate(entry.path);
  };
  const isEmpty = sections.length === 0;
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={style.overlay ?? ''}>
      <Modal className={style.modal ?? ''}>
        <Dialog className={style.dialog ?? ''} aria-label={intl.formatMessage(messages.search)}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              className={style.field ?? ''}
              aria-label={intl.formatMessage(messages.search)}
              autoFocus
            >
              <Input
                ref={field}
                className={style.input ?? ''}
                placeholder={intl.formatMessage(messages.searchPlaceholder)}
                maxLength={500}
              />
            </SearchField>
            <section ref={list} className={style.list} tabIndex={scrollStop}>
              <Menu
                className={style.menu ?? ''}
                aria-label={intl.formatMessage(messages.searchResults)}
                items={sections}
                onAction={(key) => choose(String(key))}
              >
                {(section) => (
                  <MenuSection id={section.id}>
                    <Header className={style.header ?? ''}>{section.title}</Header>
                    <Collection items={section.entries}>
                      {(entry) => (
                        <MenuItem
                          id={entry.id}
                          textValue={entry.title}
                          className={style.item ?? ''}
                        >
                          <EntryRow entry={entry} />
                        </MenuItem>
                      )}
                    </Collection>
                  </MenuSection>
                )}
              </Menu>
            </section>
          </Autocomplete>
          <p className={style.empty} role="status">
            {isEmpty && intl.formatMessage(isAsking ? messages.searching : messages.searchNothing)}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
