import type { Relation } from '../domain/person.ts';

/** What something in a text could give away. */
export type MentionKind =
  | { readonly kind: 'person'; readonly relation: Relation }
  | { readonly kind: 'organisation' | 'project' | 'contact' | 'money' | 'percent' }
  | { readonly kind: 'date'; readonly of: 'day' | 'month' | 'quarter' | 'year' | 'time' }
  | { readonly kind: 'count'; readonly size: 'few' | 'several' | 'many' | 'order' };

/** A place in a text: UTF-16 units from `start` up to but not including `end`. */
export type Span = { readonly start: number; readonly end: number };
export type Mention = Span & { readonly text: string; readonly what: MentionKind };

/**
 * What overlaps becomes one mention over all of it, so that nothing of any of them is left over. It is what the
 * longest part is. In the order of the text.
 */
export function merged(mentions: readonly Mention[], text: string): Mention[] {
  const inOrder = [...mentions].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const result: { span: Span; longest: Mention }[] = [];
  for (const mention of inOrder) {
    const last = result.at(-1);
    if (last === undefined || mention.start >= last.span.end) {
      result.push({ span: mention, longest: mention });
      continue;
    }
    const isLonger = mention.end - mention.start > last.longest.end - last.longest.start;
    last.span = { start: last.span.start, end: Math.max(last.span.end, mention.end) };
    if (isLonger) last.longest = mention;
  }
  return result.map(({ span: { start, end }, longest }) => ({
    start,
    end,
    text: text.slice(start, end),
    what: longest.what,
  }));
}
