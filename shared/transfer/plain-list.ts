import type { ListColumn } from './list-columns.ts';

/** One line, table row or bookmark as it was found, before anything of it is read. */
export type ListRow = {
  /** Where it stands: the line in the text, from 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ListColumn, string>>>;
};

const mark = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const tick = /^\[([ xX✓-])\]\s*/;
const markdownLink = /\[([^\]]+)\]\(\s*(\S+?)\s*\)/;
const bareLink = /<?(https?:\/\/[^\s<>]+)>?/i;
/** Between title and author: a dash with space around it, or the word "by". */
const between = /\s+[–—]\s+|\s+-\s+|\s+by\s+(?=\p{Lu})/u;

function withoutLink(text: string): { readonly text: string; readonly link: string } {
  const markdown = markdownLink.exec(text);
  if (markdown) {
    return { text: text.replace(markdown[0], markdown[1] ?? ''), link: markdown[2] ?? '' };
  }
  const bare = bareLink.exec(text);
  if (bare)
    return { text: text.replace(bare[0], ' '), link: (bare[1] ?? '').replace(/[).,;]+$/, '') };
  return { text, link: '' };
}

/** Emphasis and code marks around words say nothing about the thing itself. */
const unmarked = (text: string) =>
  text.replace(/\*\*|__|`/g, '').replace(/(^|\s)[*_]|[*_](?=\s|$)/g, '$1');
const trimmed = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '')
    .trim();

function rowOf(raw: string, line: number): ListRow[] {
  const bulleted = raw.replace(mark, '');
  const [, ticked] = tick.exec(bulleted) ?? [];
  const { text, link } = withoutLink(bulleted.replace(tick, ''));
  const [title = '', ...rest] = unmarked(text).split(between);
  const name = trimmed(title);
  if (name === '' && link === '') return [];
  const state =
    ticked === undefined ? '' : ticked === ' ' ? 'planned' : ticked === '-' ? 'active' : 'done';
  return [
    { line, cells: { title: name || link, provider: trimmed(rest.join(' – ')), link, state } },
  ];
}

/**
 * A reading list as people keep them: one thing a line, with or without a bullet, a box to tick, an author after a
 * dash and a web address. Headings, rules and quotations are passed over.
 */
export function plainRows(text: string): ListRow[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((raw, index) =>
      /^\s*(#|>|```|---|===|<!--|$)/.test(raw) ? [] : rowOf(raw, index + 1),
    );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

function decoded(html: string): string {
  return html.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/** The links of a page of bookmarks, as browsers export them. Nothing else of the page is looked at. */
export function bookmarkRows(html: string): ListRow[] {
  const anchor = /<a\s([^>]*)>([\s\S]*?)<\/a>/gi;
  let line = 1;
  let counted = 0;
  return Array.from(html.matchAll(anchor), (match) => {
    line += html.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    const attributes = match[1] ?? '';
    const [, , link = ''] = /\bhref\s*=\s*(["'])([\s\S]*?)\1/i.exec(attributes) ?? [];
    const title = trimmed(decoded((match[2] ?? '').replace(/<[^>]*>/g, ' ')));
    const address = decoded(link).trim();
    return { line, cells: { title: title || address, link: address, kind: 'article' } };
  });
}
