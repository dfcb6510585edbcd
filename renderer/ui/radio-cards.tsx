import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './class-names.ts';
import fieldStyles from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { given } from './given.ts';
import styles from './radio-cards.module.css';

export type RadioCardOption<K extends string> = {
  readonly value: K;
  readonly title: string;
  readonly sentence?: string | undefined;
  /** Stands before the words instead of a radio dot, a level's number say. */
  readonly lead?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type RadioCardsProps<K extends string> = FieldWords & {
  readonly options: readonly RadioCardOption<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly layout?: 'stack' | 'grid' | undefined;
};

function RadioCard<K extends string>({ option }: { readonly option: RadioCardOption<K> }) {
  const { value, title, sentence, lead, isDisabled } = option;
  return (
    <Radio value={value} className={styles.card ?? ''} isDisabled={isDisabled ?? false}>
      {lead === undefined ? (
        <span className={styles.dot} aria-hidden="true" />
      ) : (
        <span className={styles.lead}>{lead}</span>
      )}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {sentence === undefined ? null : (
          <>
            <span className="visually-hidden">. </span>
            <span className={cx(styles.sentence)} style={{ display: 'block' }}>
              {sentence}
            </span>
          </>
        )}
      </span>
    </Radio>
  );
}

/** One choice among sentences. Arrows move and choose; Tab leaves. */
export function RadioCards<K extends string>(props: RadioCardsProps<K>) {
  const choose = (chosen: string) => {
    const option = props.options.find(({ value }) => value === chosen);
    if (option) props.onChange(option.value);
  };
  return (
    <RadioGroup
      className={cx(fieldStyles.field)}
      value={props.value}
      onChange={choose}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...given({ isRequired: props.isRequired })}
    >
      <FieldLabel {...props} />
      <div className={props.layout === 'grid' ? styles.grid : styles.cards}>
        {props.options.map((option) => (
          <RadioCard key={option.value} option={option} />
        ))}
      </div>
      <FieldNotes description={props.description} error={props.error} />
    </RadioGroup>
  );
}
