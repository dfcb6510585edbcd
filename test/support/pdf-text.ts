import { inflateSync } from 'node:zlib';

/** What a PDF made by Chromium says, page by page in the order of drawing: enough to look for words in it. */
export function pdfText(file: Buffer): string {
  const objects = objectsOf(file);
  const fonts = new Map(
    [...objects].flatMap(([id, { head }]) => {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
      const map = unicode === undefined ? undefined : objects.get(unicode)?.stream;
      if (map === undefined) return [];
      // A font that can vary is written as drawings, whose numbers are a byte long.
      const digits = /\/Subtype\s*\/Type3/.test(head) ? 2 : 4;
      return [[id, { digits, characters: characterMap(map) }] as const];
    }),
  );
  const names = fontNames([...objects.values()].map(({ head }) => head));
  return [...objects.values()]
    .filter(({ stream }) => / Tf\b/.test(stream) && /T[jJ]/.test(stream))
    .map(({ stream }) => drawnText(stream, names, fonts))
    .join('\n');
}

type Font = { readonly digits: number; readonly characters: ReadonlyMap<number, string> };
type PdfObject = { readonly head: string; readonly stream: string };

/** Every object by its number, its stream unpacked. */
function objectsOf(file: Buffer): Map<string, PdfObject> {
  const text = file.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const packed = at < 0 ? '' : body.slice(at + 7, body.lastIndexOf('\nendstream'));
    found.set(id, { head, stream: unpacked(head, packed) });
  }
  return found;
}

function unpacked(head: string, packed: string): string {
  if (packed === '') return '';
  // Pictures and font files are packed otherwise; there are no words in them.
  if (!head.includes('/FlateDecode')) return packed;
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** Which font object each name of a page's resources stands for; Chromium uses one name for one font. */
function fontNames(heads: readonly string[]): Map<string, string> {
  return new Map(
    heads.flatMap((head) =>
      Array.from(
        head.matchAll(/\/(F\d+) (\d+) 0 R/g),
        ([, name = '', id = '']) => [name, id] as const,
      ),
    ),
  );
}

const code = (hex: string): number => Number.parseInt(hex, 16);

function characterMap(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', character = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g)) {
      characters.set(code(glyph), fromUtf16(character));
    }
  }
  for (const [, lines = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = code(from); glyph <= code(to); glyph += 1) {
        characters.set(glyph, String.fromCodePoint(code(first) + glyph - code(from)));
      }
    }
  }
  return characters;
}

function fromUtf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(code(unit))).join('');
}

/** The glyphs of a stream in the order of drawing, each by the map of the font that is on. */
function drawnText(
  stream: string,
  names: ReadonlyMap<string, string>,
  fonts: ReadonlyMap<string, Font>,
): string {
  const none: Font = { digits: 4, characters: new Map() };
  let font = none;
  let text = '';
  for (const [, name, hex, end] of stream.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\b(ET)\b/g,
  )) {
    if (name !== undefined) font = fonts.get(names.get(name) ?? '') ?? none;
    else if (hex !== undefined) {
      const glyphs = hex.match(new RegExp(`.{${font.digits}}`, 'g')) ?? [];
      text += glyphs.map((glyph) => font.characters.get(code(glyph)) ?? '').join('');
    } else if (end !== undefined) text += '\n';
  }
  return text;
}
