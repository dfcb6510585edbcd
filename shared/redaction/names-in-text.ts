import { type FoldedText, fold, foldedText } from './folded-text.ts';
import type { KnownName } from './known-names.ts';
import type { Mention, MentionKind } from './mention.ts';

/** Names that are words too: taken for a name only where they begin with a capital letter. */
const ordinaryWords = new Set(
  (
    'will mark may rose grant hope joy grace art bill jack sue pat rob dean frank grey gray white black brown ' +
    'green young long short king best love park stone wood field ford hall hill lane lake marsh wells ' +
    'summer autumn spring winter april june august page price penny ray gene miles chase drew faith dawn eve ' +
    'ivy iris lily ruby pearl amber crystal earnest major sunny rich chuck nick pierce reed rusty skip wade ward ' +
    'target shell gap apple amazon orange virgin sprint visa indeed slack notion stripe square box meta launch ' +
    'relaunch project campaign rollout team harbour harbor bank group company studio works labs media digital ' +
    'global international national united general first cycles cycle service services systems solutions partners ' +
    'consulting agency school university college institute foundation department office city library house'
  ).split(' '),
);

/** Parts of names that name nobody by themselves. */
const particles = new Set(
  'van von der den de del della di da dos la le el al bin ibn ter ten zu und and the of for y e'.split(
    ' ',
  ),
);

const legalForm =
  /[,\s]+(?:ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|gmbh|ag|kg|ohg|ug|se|sa|sarl|sas|spa|srl|bv|nv|oy|ab|as|aps|pty|co|kgaa|e\.?v)\.?(?=$|[\s,])/giu;
const form = '(?:(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame|herr|frau|mme|mlle|sr|sra)\\.?\\s+)?';

type Pattern = {
  /** Over folded text. */
  readonly source: string;
  /** Whether it is the name only where it begins with a capital letter. */
  readonly isCapitalOnly: boolean;
  readonly what: MentionKind;
};

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const wordsOf = (name: string) => name.split(/[\s\u00a0]+/).filter((word) => word !== '');
const spaced = (words: readonly string[]) => words.map(escaped).join('[\\s\\u00a0]+');

function isOrdinary(word: string): boolean {
  return [...word].length < 4 || ordinaryWords.has(word);
}

function personPatterns(folded: string, what: MentionKind): Pattern[] {
  const words = wordsOf(folded);
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  const whole: Pattern[] = [
    { source: form + spaced(words), isCapitalOnly: words.length === 1 && isOrdinary(first), what },
  ];
  if (last !== undefined) {
    const initial = escaped([...first][0] ?? '');
    whole.push({
      source: `${form}${initial}\\.?[\\s\\u00a0]+${spaced(rest)}`,
      isCapitalOnly: false,
      what,
    });
    whole.push({
      source: `${escaped(last)},[\\s\\u00a0]+${escaped(first)}`,
      isCapitalOnly: false,
      what,
    });
  }
  const parts = words.flatMap((word) => [word, ...word.split('-')]);
  const alone = [...new Set(parts)]
    .map((word) => word.replace(/^[.,'’]+|[.,'’]+$/g, ''))
    .filter((word) => [...word].length >= 2 && !particles.has(word));
  return [
    ...whole,
    ...alone.map((word) => ({
      source: form + escaped(word),
      isCapitalOnly: isOrdinary(word),
      what,
    })),
  ];
}

function organisationPatterns(folded: string, what: MentionKind): Pattern[] {
  const base = folded.replace(legalForm, '').trim();
  const whole = [folded, base]
    .filter((name) => name !== '')
    .map((name) => {
      const words = wordsOf(name);
      return { source: spaced(words), isCapitalOnly: words.length === 1 && isOrdinary(name), what };
    });
  const words = base.split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter((word) => [...word].length >= 4 && !particles.has(word));
  // Of "Kestrel Cycles" people say "Kestrel"; of "United Group" nobody says either half for the whole.
  const alone = telling.filter((word) => !ordinaryWords.has(word) || word === telling[0]);
  return [
    ...whole,
    ...alone.map((word) => ({ source: escaped(word), isCapitalOnly: isOrdinary(word), what })),
  ];
}

function projectPatterns(folded: string, what: MentionKind): Pattern[] {
  const words = wordsOf(folded);
  return [{ source: spaced(words), isCapitalOnly: words.length === 1, what }];
}

function patternsOf({ kind, name, relation }: KnownName): Pattern[] {
  const folded = fold(name).trim();
  if (folded === '') return [];
  if (kind === 'person') return personPatterns(folded, { kind, relation: relation ?? 'other' });
  if (kind === 'project') return projectPatterns(folded, { kind });
  return organisationPatterns(folded, { kind });
}

const isCapital = (character: string) => character !== '' && character !== character.toLowerCase();
const hasNoCase = (character: string) => character.toLowerCase() === character.toUpperCase();

function found(text: string, { folded, places }: FoldedText, pattern: Pattern): Mention[] {
  const search = new RegExp(`(?<![\\p{L}\\p{N}])${pattern.source}(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(folded.matchAll(search)).flatMap((match) => {
    const start = places[match.index] ?? 0;
    const end = places[match.index + match[0].length] ?? text.length;
    const [first = ''] = text.slice(start, end);
    if (pattern.isCapitalOnly && !isCapital(first) && !hasNoCase(first)) return [];
    return [{ start, end, text: text.slice(start, end), what: pattern.what }];
  });
}

/** Every place where one of these names stands: whole, in parts, with initials, with or without its accents. */
export function namesIn(text: string, names: readonly KnownName[]): Mention[] {
  const folded = foldedText(text);
  // Most names are nowhere in a lesson; a look for any part of them is quicker than a search for each.
  const mayBeIn = ({ name }: KnownName) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word !== '' && folded.folded.includes(word));
  return names
    .filter(mayBeIn)
    .flatMap(patternsOf)
    .flatMap((pattern) => found(text, folded, pattern));
}
