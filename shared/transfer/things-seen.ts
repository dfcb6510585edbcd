const spoken = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const address = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$|\/+$/g, '');

export type Thing = { readonly title: string; readonly provider: string; readonly link: string };

/** What has been seen so far, by address and by title; the line it was first seen in, null for the portfolio. */
export function thingsSeen(known: readonly Thing[]) {
  const byLink = new Map<string, number | null>();
  const byTitle = new Map<string, { readonly line: number | null; readonly provider: string }[]>();
  const remember = ({ title, provider, link }: Thing, line: number | null) => {
    if (link !== '') byLink.set(address(link), line);
    const same = byTitle.get(spoken(title)) ?? [];
    byTitle.set(spoken(title), [...same, { line, provider: spoken(provider) }]);
  };
  for (const thing of known) remember(thing, null);
  return {
    remember,
    /** Undefined for what is new. */
    seen: ({ title, provider, link }: Thing): number | null | undefined => {
      const linked = link === '' ? undefined : byLink.get(address(link));
      if (linked !== undefined) return linked;
      const from = spoken(provider);
      // Two books may share a title, but not their author too; where one has none they are taken for the same.
      return byTitle
        .get(spoken(title))
        ?.find((one) => one.provider === '' || from === '' || one.provider === from)?.line;
    },
  };
}
