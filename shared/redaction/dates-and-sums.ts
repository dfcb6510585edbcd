import type { Mention, MentionKind } from './mention.ts';

type Rule = {
  readonly source: string;
  readonly flags?: string;
  readonly what: (text: string) => MentionKind;
};

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const space = '[\\s\\u00a0\\u202f]';

/** Months in English, German, French and Spanish, whole and shortened. */
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|' +
  'januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|okt|dez|' +
  'janvier|février|fevrier|mars|avril|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const month = `(?:${months})\\.?`;
const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})";
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.|er)?';
const beforeMonth =
  'in|since|until|till|by|from|last|next|this|early|late|mid|end of|start of|beginning of|during|im|seit|bis|ab|en|depuis|desde';

const number = `\\d{1,3}(?:[ \\u00a0\\u202f.,'’]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*`;
const numbers = `(?:${number})(?:${space}?[-–—]${space}?(?:${number}))?`;
const scale = `(?:${space}?(?:k|m|mn|bn|tn|hundred|thousand|million|billion|trillion|mio|mrd|tsd|lakh|crore)\\.?${end})`;
const code =
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|AUD|CAD|NZD|ZAR|BRL|MXN|SGD|HKD|KRW|TRY|AED|ILS';
const coins =
  'dollars?|euros?|pounds?(?:\\s+sterling)?|francs?|franken|kron(?:a|or|e|er)|yen|yuan|rupees?|zloty|pesos?|reais|cents?|pence|quid|bucks|grand';
const percent = `(?:%|‰|per${space}?cent|percent(?:age${space}points?)?|pp|prozent)`;
const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|a';
const spelled = `(?:${words})(?:(?:${space}|-)+(?:and${space}+)?(?:${words}))*`;

const dated = (of: Extract<MentionKind, { kind: 'date' }>['of']) => () =>
  ({ kind: 'date', of }) as const;
const money = () => ({ kind: 'money' }) as const;
const share = () => ({ kind: 'percent' }) as const;

const contactRules: readonly Rule[] = [
  {
    source: '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}',
    what: () => ({ kind: 'contact' }),
  },
  { source: '(?:https?://|www\\.)[^\\s<>"]+[^\\s<>".,;:!?)]', what: () => ({ kind: 'contact' }) },
  { source: '(?<![\\p{L}\\p{N}])\\+\\d[\\d ()/-]{6,}\\d', what: () => ({ kind: 'contact' }) },
];

const dateRules: readonly Rule[] = [
  { source: `${start}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+Z?)?(?!\\d)`, what: dated('day') },
  { source: `${start}\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)`, what: dated('day') },
  { source: `${start}\\d{1,2}\\.\\d{1,2}\\.(?!\\d)`, what: dated('day') },
  {
    source: `${start}${dayOfMonth}(?:${space}of)?${space}?${month}(?:,?${space}${year})?${end}`,
    what: dated('day'),
  },
  {
    source: `${start}${month}${space}${dayOfMonth}(?:,?${space}${year})?(?!\\d)${end}`,
    what: dated('day'),
  },
  { source: `${start}${month},?${space}${year}${end}`, what: dated('month') },
  { source: `(?<=${start}(?:${beforeMonth})${space})(?:${months})${end}`, what: dated('month') },
  {
    source: `${start}(?:Q[1-4]|H[12])(?:${space}?[/'’-]?${space}?(?:FY)?(?:(?:19|20)?\\d{2}))?${end}`,
    what: dated('quarter'),
  },
  {
    source: `${start}(?:FY${space}?(?:\\d{2}|\\d{4})|(?:19|20)\\d{2}${space}?[-–/]${space}?(?:(?:19|20)?\\d{2}))${end}`,
    what: dated('year'),
  },
  {
    source: `${start}(?:calendar${space})?(?:week|KW|CW)${space}?\\d{1,2}${end}`,
    what: dated('day'),
  },
  { source: `${start}(?:19|20)\\d{2}s?${end}`, what: dated('year') },
  {
    source: `${start}\\d{1,2}[:.]\\d{2}${space}?(?:[ap]\\.?m\\.?|uhr|h)${end}|${start}\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)|${start}\\d{1,2}${space}?[ap]\\.?m${end}`,
    what: dated('time'),
  },
];

const sumRules: readonly Rule[] = [
  {
    source: `(?:${start}(?:${code})|\\p{Sc})${space}?(?:${numbers})${scale}?(?:${space}?\\p{Sc})?`,
    what: money,
  },
  {
    source: `${start}(?:${numbers})${scale}?${space}?(?:\\p{Sc}|(?:${code}|${coins}|[kmb]€)${end})`,
    what: money,
  },
  { source: `${start}(?:${spelled})${space}+(?:${coins}|(?:${code})${end})${end}`, what: money },
  { source: `${start}(?:${numbers})${space}?${percent}`, what: share },
  { source: `${start}(?:${spelled})${space}+${percent}`, what: share },
  {
    source: `${start}(?:(?:${words})(?:${space}|-)+)+(?:hundred|thousand|million|billion|dozen)${end}`,
    what: () => ({ kind: 'count', size: 'many' }),
  },
  { source: `${start}(?:${numbers})(?:${scale}|(?:st|nd|rd|th)${end})?`, what: countOf },
  {
    source: '[\\p{L}\\p{N}_-]*\\d{3,}[\\p{L}\\p{N}_-]*',
    what: () => ({ kind: 'count', size: 'many' }),
  },
];

function countOf(text: string): MentionKind {
  if (/^\d+(?:st|nd|rd|th)$/i.test(text)) return { kind: 'count', size: 'order' };
  const value = Number(
    (/\d+/.exec(text.replace(/[ \u00a0\u202f'’.,](?=\d{3})/g, '')) ?? ['100'])[0],
  );
  const isScaled = /\p{L}/u.test(text);
  if (isScaled || value >= 100) return { kind: 'count', size: 'many' };
  return { kind: 'count', size: value < 10 ? 'few' : 'several' };
}

const rules = [...contactRules, ...dateRules, ...sumRules].map(({ source, what }) => ({
  search: new RegExp(source, 'giu'),
  what,
}));

/** Every date, sum, share and count in a text, and ways to reach somebody. What overlaps is told more than once. */
export function datesAndSumsIn(text: string): Mention[] {
  return rules.flatMap(({ search, what }) =>
    Array.from(text.matchAll(search), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      what: what(match[0]),
    })),
  );
}
