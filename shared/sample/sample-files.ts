/** Bytes of a text in UTF-8 of which every letter is ASCII. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

/** A zlib stream (RFC 1950) of blocks that are stored as they are: larger than need be, and simple. */
function stored(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let start = 0; start < bytes.length; start += 0xffff) {
    const block = bytes.subarray(start, start + 0xffff);
    const isLast = start + block.length === bytes.length ? 1 : 0;
    const size = block.length;
    blocks.push(
      Uint8Array.of(isLast, size & 0xff, size >>> 8, ~size & 0xff, (~size >>> 8) & 0xff),
      block,
    );
  }
  return joined([...blocks, bigEndian(adler32(bytes))]);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const named = joined([asciiBytes(kind), data]);
  return joined([bigEndian(data.length), named, bigEndian(crc32(named))]);
}

type Color = readonly [red: number, green: number, blue: number];

/**
 * A picture as PNG.
 * @param colorAt The place in the palette of the pixel at x and y, from 0 at the upper left.
 */
export function pngOf(
  width: number,
  height: number,
  palette: readonly Color[],
  colorAt: (x: number, y: number) => number,
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = colorAt(x, y);
  }
  // 8 bits a pixel, each a place in the palette; no filter, not interlaced.
  const header = joined([bigEndian(width), bigEndian(height), Uint8Array.of(8, 3, 0, 0, 0)]);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', stored(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const ink: readonly Color[] = [
  [255, 255, 255],
  [214, 219, 226],
  [11, 107, 99],
  [74, 82, 96],
];

/** A bar chart without words: one bar for each value, on a line, with a faint line at every fourth of the height. */
export function barChart(values: readonly number[]): Uint8Array {
  const [width, height, edge] = [480, 240, 24];
  const most = Math.max(...values);
  const room = (width - 2 * edge) / values.length;
  const top = values.map((value) => height - edge - ((height - 2 * edge) * value) / most);
  return pngOf(width, height, ink, (x, y) => {
    if (y === height - edge) return x >= edge && x < width - edge ? 3 : 0;
    const bar = Math.floor((x - edge) / room);
    const within = (x - edge) / room - bar;
    const isBar = within > 0.2 && within < 0.8 && y >= (top[bar] ?? height) && y < height - edge;
    if (isBar) return 2;
    const isLine = (height - edge - y) % ((height - 2 * edge) / 4) === 0 && y > edge - 1;
    return isLine && y < height - edge && x >= edge && x < width - edge ? 1 : 0;
  });
}

type PageText = { readonly heading: string; readonly lines: readonly string[] };

function pageStream({ heading, lines }: PageText): string {
  const safe = (text: string) => text.replace(/[\\()]/g, (sign) => `\\${sign}`);
  const body = lines.map((line) => `(${safe(line)}) Tj 0 -20 Td`).join('\n');
  return `BT /F2 20 Tf 64 760 Td (${safe(heading)}) Tj /F1 12 Tf 0 -40 Td\n${body}\nET`;
}

/** A document as PDF 1.4, one page for each text, in the fonts that every reader has. */
export function pdfOf(pages: readonly PageText[]): Uint8Array {
  const pageNumbers = pages.map((_, index) => 5 + 2 * index);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    ...pages.flatMap((page, index) => {
      const stream = pageStream(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return asciiBytes(`${text}xref\n0 ${count}\n0000000000 65535 f \n${table}${end}`);
}
