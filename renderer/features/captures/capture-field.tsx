import { type KeyboardEvent, useEffect, useId } from 'react';
import { useIntl } from 'react-intl';
import { type Known, MENTION_SIGNS } from '../../../shared/domain/capture-mentions.ts';
import style from './capture-bar.module.css';
import { messages } from './messages.ts';
import { useCaret } from './use-caret.ts';
import { type Names, useNames } from './use-names.ts';

type Props = {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onKeep: (isSorting: boolean) => void;
};

/** What a key does while names are offered; null for what it always does. */
function placeAfter(key: string, { offered, picked }: Names): number | null {
  if (offered.length === 0) return null;
  if (key === 'ArrowDown') return Math.min(offered.length - 1, picked + 1);
  if (key === 'ArrowUp') return Math.max(-1, picked - 1);
  return null;
}

/** The line itself: it grows, and offers names after a sign. */
export function CaptureField({ text, onWrite, onKeep }: Props) {
  const intl = useIntl();
  const listId = useId();
  const { field, caret, hear, move } = useCaret();
  const names = useNames(text, caret);
  // The library may wait for animations before it moves the focus; the next letter does not. Not before the dialog
  // beneath knows of this one, or it takes the focus back.
  useEffect(() => field.current?.focus(), [field]);
  const take = (known: Known) => {
    const completed = names.complete(known);
    onWrite(completed.text);
    move(completed.caret);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const place = placeAfter(event.key, names);
    const named = names.offered[event.key === 'Tab' ? Math.max(0, names.picked) : names.picked];
    if (place !== null) names.pick(place);
    else if (named && !event.shiftKey && (event.key === 'Tab' || event.key === 'Enter'))
      take(named);
    else if (event.key === 'Enter' && !event.shiftKey) onKeep(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <textarea
        ref={field}
        className={style.input}
        rows={1}
        value={text}
        aria-label={intl.formatMessage(messages.title)}
        aria-autocomplete="list"
        aria-controls={names.offered.length > 0 ? listId : undefined}
        aria-activedescendant={names.picked < 0 ? undefined : `${listId}-${names.picked}`}
        placeholder={intl.formatMessage(messages.placeholder)}
        dir="auto"
        onChange={({ target }) => {
          onWrite(target.value);
          hear(target.selectionStart);
        }}
        onSelect={({ currentTarget }) => hear(currentTarget.selectionStart)}
        onKeyDown={onKey}
      />
      <span className="visually-hidden" role="status">
        {intl.formatMessage(messages.found, { count: names.offered.length })}
      </span>
      <Offered listId={listId} names={names} onTake={take} />
    </>
  );
}

type OfferedProps = {
  readonly listId: string;
  readonly names: Names;
  readonly onTake: (known: Known) => void;
};

function Offered({ listId, names, onTake }: OfferedProps) {
  const intl = useIntl();
  if (names.offered.length === 0) return null;
  return (
    <div
      id={listId}
      role="listbox"
      className={style.names}
      aria-label={intl.formatMessage(messages.names)}
    >
      {names.offered.map((known, place) => (
        // The field keeps the focus; its keys and the pointer are the two ways to take one.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        <div
          key={known.id}
          id={`${listId}-${place}`}
          role="option"
          tabIndex={-1}
          className={style.name}
          aria-selected={place === names.picked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(known)}
        >
          <span className={style.sign} aria-hidden="true">
            {MENTION_SIGNS[known.kind]}
          </span>
          {known.name}
        </div>
      ))}
    </div>
  );
}
