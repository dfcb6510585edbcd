import type { FieldWords } from './field.tsx';
import { type RadioCardOption, RadioCards } from './radio-cards.tsx';

export type LevelAnchor = {
  readonly level: number;
  readonly name: string;
  readonly sentence: string;
};

export type LevelChoice = number | 'not-seen';

export type LevelCardsProps = FieldWords & {
  readonly anchors: readonly LevelAnchor[];
  readonly value: LevelChoice | null;
  readonly onChange: (value: LevelChoice) => void;
  /** Offers to say that one has not seen enough; this is never a low level. */
  readonly notSeen?: { readonly title: string; readonly sentence?: string | undefined } | undefined;
};

const NOT_SEEN = 'not-seen';

/** A level picked by the sentence that describes it, not by its number. */
export function LevelCards({ anchors, value, onChange, notSeen, ...words }: LevelCardsProps) {
  const levels: readonly RadioCardOption<string>[] = anchors.map((anchor) => ({
    value: `${anchor.level}`,
    title: anchor.name,
    sentence: anchor.sentence,
    lead: `${anchor.level}`,
  }));
  const options = notSeen ? [...levels, { value: NOT_SEEN, lead: '–', ...notSeen }] : levels;
  return (
    <RadioCards
      {...words}
      options={options}
      value={value === null ? null : `${value}`}
      onChange={(chosen) => onChange(chosen === NOT_SEEN ? NOT_SEEN : Number(chosen))}
    />
  );
}
