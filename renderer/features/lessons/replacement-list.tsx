import { useIntl } from 'react-intl';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { CardDraft, Decided } from './card-draft.ts';
import { generalWord } from './general-words.ts';
import { messages } from './messages.ts';
import styles from './replacement-list.module.css';

/** Everything that was found, each with what becomes of it. */
export function ReplacementList({ draft }: { readonly draft: CardDraft }) {
  const intl = useIntl();
  return (
    <section aria-labelledby="card-replaced">
      <h3 id="card-replaced" className={styles.heading}>
        {intl.formatMessage(messages.replaced)}
      </h3>
      {draft.decided.length === 0 ? (
        <p className={styles.none}>{intl.formatMessage(messages.replacedNone)}</p>
      ) : (
        <ul className={styles.list}>
          {draft.decided.map((decided) => (
            <Row key={decided.key} decided={decided} onChoose={draft.choose} />
          ))}
        </ul>
      )}
    </section>
  );
}

type RowProps = { readonly decided: Decided; readonly onChoose: CardDraft['choose'] };

function Row({ decided, onChoose }: RowProps) {
  const intl = useIntl();
  const { key, mention, count, choice } = decided;
  const { text } = mention;
  const usual = generalWord(intl, mention.what);
  return (
    <li className={styles.row}>
      <span className={styles.found}>
        <span className={styles.text}>{text}</span>
        {count > 1 && (
          <span className={styles.count}>{intl.formatMessage(messages.times, { count })}</span>
        )}
      </span>
      <Segmented<'keep' | 'replace'>
        label={intl.formatMessage(messages.choiceFor, { text })}
        size="s"
        value={choice.kind}
        onChange={(kind) => onChoose(key, kind === 'keep' ? { kind } : { kind, word: usual })}
        options={[
          { value: 'replace', label: intl.formatMessage(messages.replaceWith) },
          { value: 'keep', label: intl.formatMessage(messages.keepWord) },
        ]}
      />
      {choice.kind === 'replace' ? (
        <TextField
          label={intl.formatMessage(messages.wordFor, { text })}
          isLabelHidden
          value={choice.word}
          onChange={(word) => onChoose(key, { kind: 'replace', word })}
        />
      ) : (
        <span />
      )}
    </li>
  );
}
