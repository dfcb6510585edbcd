import { crc32, deflateRawSync } from 'node:zlib';
import { openZip } from '../../../../electron/vault/archive/zip-reader.ts';
import { sourceOf } from './archives.ts';

/** An entry of a zip that tells the truth only where it is told to. */
export type AnyEntry = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly isPacked?: boolean;
  /** The unpacked size that is written down. */
  readonly claimed?: number;
  /** Type and permissions as on Unix. */
  readonly mode?: number;
};

function header(entry: AnyEntry, packed: Buffer, isCentral: boolean, offset: number): Buffer {
  const name = Buffer.from(entry.path, 'utf8');
  const fields = Buffer.alloc(isCentral ? 46 : 30);
  fields.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  const at = isCentral ? 6 : 4;
  if (isCentral) fields.writeUInt16LE(0x031e, 4);
  fields.writeUInt16LE(20, at);
  fields.writeUInt16LE(0x0800, at + 2);
  fields.writeUInt16LE(entry.isPacked ? 8 : 0, at + 4);
  fields.writeUInt16LE(0x21, at + 8);
  fields.writeUInt32LE(crc32(entry.bytes), at + 10);
  fields.writeUInt32LE(packed.length, at + 14);
  fields.writeUInt32LE(entry.claimed ?? entry.bytes.length, at + 18);
  fields.writeUInt16LE(name.length, at + 22);
  if (isCentral) {
    fields.writeUInt32LE(((entry.mode ?? 0o100600) << 16) >>> 0, 38);
    fields.writeUInt32LE(offset, 42);
  }
  return Buffer.concat([fields, name]);
}

/** A zip of these entries, whatever they are called. `overlap`: the list says that all begin where the first one does. */
export function anyZip(
  entries: readonly AnyEntry[],
  { overlap = false }: { readonly overlap?: boolean } = {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.isPacked ? deflateRawSync(entry.bytes) : entry.bytes;
    const front = header(entry, packed, false, 0);
    central.push(header(entry, packed, true, overlap ? 0 : offset));
    local.push(front, packed);
    offset += front.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
}

/** All entries of an archive, in its order. */
export async function entriesOf(zip: Buffer): Promise<AnyEntry[]> {
  const found: AnyEntry[] = [];
  for (const { path, read } of (await openZip(sourceOf(zip))).values()) {
    const chunks: Buffer[] = [];
    for await (const chunk of read()) chunks.push(chunk);
    found.push({ path, bytes: Buffer.concat(chunks) });
  }
  return found;
}
