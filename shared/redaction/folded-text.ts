/** A text without case and accents, and where each unit of it stands in the original. */
export type FoldedText = {
  readonly folded: string;
  /** The place in the original of each unit, and at last the original's length. */
  readonly places: readonly number[];
};

/** How letters are compared: without case, accents and width. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Folds a text unit by unit, so that what is found in it can be told in places of the original. */
export function foldedText(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
