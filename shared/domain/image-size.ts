/** Pixels. */
export type ImageSize = { readonly width: number; readonly height: number };

/** Pixels: a picture of 64 million takes 256 MB when it is drawn. */
export const LARGEST_PICTURE = 64_000_000;
/** Pixels a side, which graphics hardware can still hold. */
export const LONGEST_SIDE = 16_384;

function pngSize(view: DataView): ImageSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): ImageSize {
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webpSize(view: DataView): ImageSize | null {
  const kind = view.getUint32(12);
  if (kind === 0x56503858) {
    const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
    return { width: side(24), height: side(27) };
  }
  if (kind === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (kind !== 0x56503820) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** Whether a marker of JPEG starts a frame, whose header tells the size. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** How large a picture says it is, from its header alone; null when the header does not say. */
export function imageSize(bytes: Uint8Array, mediaType: string): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (mediaType) {
      case 'image/png':
        return pngSize(view);
      case 'image/gif':
        return gifSize(view);
      case 'image/webp':
        return webpSize(view);
      case 'image/jpeg':
        return jpegSize(view);
      default:
        return null;
    }
  } catch {
    // A RangeError: the file ends before its header does.
    return null;
  }
}

/** Whether a picture can be drawn without taking the computer's memory. */
export function canBeDrawn({ width, height }: ImageSize): boolean {
  const isWithin = width <= LONGEST_SIDE && height <= LONGEST_SIDE;
  return width > 0 && height > 0 && isWithin && width * height <= LARGEST_PICTURE;
}
