/** Something that can be found by words. */
export type Rankable = {
  readonly title: string;
  /** Other words that people look for it by. */
  readonly keywords?: readonly string[];
};

/** Higher is nearer. Keywords weigh a little less than the title. */
const EXACT = 1000;
const PREFIX = 800;
const WORD_PREFIX = 600;
const INSIDE = 400;
const SCATTERED = 200;
const KEYWORD_DISCOUNT = 50;

/** Lower case without accents, so that "resume" finds "Résumé". */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}

/** The length of the stretch in which the letters of `query` appear in order, or `null`. */
function stretch(query: string, text: string): number | null {
  let first = -1;
  let at = -1;
  for (const letter of query.replace(/\s+/g, '')) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return null;
    if (first < 0) first = at;
  }
  return at - first + 1;
}

/** How near a text is to a query: exact, prefix, word prefix, inside, letters in order; 0 is not at all. */
export function nearness(query: string, text: string): number {
  const [wanted, found] = [plain(query), plain(text)];
  if (wanted === '') return 1;
  if (found === wanted) return EXACT;
  // Among equals the shorter text is nearer; the share stays below the distance between two kinds.
  const brevity = Math.round(100 * Math.min(1, wanted.length / Math.max(1, found.length)));
  if (found.startsWith(wanted)) return PREFIX + brevity;
  const words = found.split(/[^\p{Letter}\p{Number}]+/u);
  const parts = wanted.split(/\s+/);
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) {
    return WORD_PREFIX + brevity;
  }
  if (found.includes(wanted)) return INSIDE + brevity;
  const length = wanted.length > 1 ? stretch(wanted, found) : null;
  // Letters strewn over a long text are chance, not a match.
  if (length === null || length > wanted.length * 3) return 0;
  return SCATTERED + Math.round((100 * wanted.length) / length);
}

function scoreOf(query: string, item: Rankable): number {
  const byKeyword = (item.keywords ?? []).map(
    (keyword) => nearness(query, keyword) - KEYWORD_DISCOUNT,
  );
  return Math.max(nearness(query, item.title), ...byKeyword);
}

/** The items that match, nearest first; equals keep the order they came in. An empty query keeps all. */
export function rank<T extends Rankable>(query: string, items: readonly T[]): T[] {
  if (plain(query) === '') return [...items];
  return items
    .map((item) => ({ item, score: scoreOf(query, item) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}
