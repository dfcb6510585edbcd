import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareVaults } from '../../../electron/vault/archive/compare-vaults.ts';
import { lookIntoArchive } from '../../../electron/vault/archive/look-into-archive.ts';
import { openArchive } from '../../../electron/vault/archive/read-archive.ts';
import { openZip } from '../../../electron/vault/archive/zip-reader.ts';
import { Refusal } from '../../../shared/result.ts';
import { MANIFEST } from '../../../shared/transfer/archive-manifest.ts';
import { readCarefully } from '../../../shared/transfer/careful-json.ts';
import { refusalOf } from '../support/vault-fixture.ts';
import { type AnyEntry, anyZip, entriesOf } from './support/any-zip.ts';
import { archiveOf, broughtBack, noSteps, sampleVault, sourceOf } from './support/archives.ts';

let whole: Buffer;
let parts: AnyEntry[];

beforeAll(async () => {
  whole = await archiveOf(sampleVault().db);
  parts = await entriesOf(whole);
});

const open = (zip: Buffer) => refusalOf(() => openZip(sourceOf(zip)));
const bring = (zip: Buffer) => refusalOf(() => broughtBack(zip));
const code = (refusal: unknown) => Reflect.get(Object(refusal), 'code');

describe('[T60] names in a zip', () => {
  test.each([
    '../../evil',
    'data/../../evil',
    '/etc/x',
    '..\\..\\x',
    'C:\\x',
    'C:/x',
    'files/a\0b',
    'CON',
    'data/CON.jsonl.',
    'manifest.json.',
    'MANIFEST.JSON',
    `data/${'x'.repeat(300)}.jsonl`,
    'data/skills.jsonl/x',
    'evil.exe',
    '',
  ])('%j refuses the whole of it', async (path) => {
    const zip = anyZip([...parts, { path, bytes: Buffer.from('x') }]);
    expect(['archive-not-ours', 'archive-damaged']).toContain(code(await open(zip)));
  });

  test('the same name twice, a link and a device refuse the whole of it', async () => {
    const [first] = parts;
    if (first === undefined) throw new Error('the archive is empty');
    expect(await open(anyZip([...parts, first]))).toEqual({ code: 'archive-not-ours' });
    for (const mode of [0o120777, 0o020666, 0o060666, 0o010666]) {
      const zip = anyZip(parts.map((part) => (part === first ? { ...part, mode } : part)));
      expect(await open(zip)).toEqual({ code: 'archive-not-ours' });
    }
    // The same zip without the change is taken.
    expect(await open(anyZip(parts))).toBe('nothing was refused');
  });
});

describe('[T61] bombs', () => {
  test('a large entry that packs more than a hundredfold is refused before it is unpacked', async () => {
    const bomb = { path: 'data/skills.jsonl', bytes: Buffer.alloc(30_000_000), isPacked: true };
    const zip = anyZip([bomb]);
    expect(zip.length).toBeLessThan(100_000);
    expect(await open(zip)).toEqual({ code: 'archive-beyond-limits' });
  });

  test('sizes beyond every limit are refused by what the list says', async () => {
    const claims = (path: string, claimed: number) =>
      open(anyZip([{ path, bytes: Buffer.from('x'), isPacked: true, claimed }]));
    expect(await claims(MANIFEST, 65 * 1024 * 1024)).toEqual({ code: 'archive-beyond-limits' });
    expect(await claims('data/skills.jsonl', 2 ** 31)).toEqual({ code: 'archive-beyond-limits' });
  });

  test('entries that lie over the same bytes are refused', async () => {
    expect(await open(anyZip(parts, { overlap: true }))).toEqual({ code: 'archive-damaged' });
  });

  test('a size that lies is found while unpacking, and nothing is cut short in silence', async () => {
    const lying = parts.map((part) =>
      part.path === 'README.txt' ? { ...part, isPacked: true, claimed: 10 } : part,
    );
    expect(await bring(anyZip(lying))).toMatchObject({ code: 'archive-damaged' });
  });

  test('a zip in a zip is a file like every other, and is not unpacked', async () => {
    const inner = { path: 'files/inner.zip', bytes: anyZip(parts) };
    expect(await open(anyZip([...parts, inner]))).toEqual({ code: 'archive-not-ours' });
  });
});

/** The archive with one table in other words, its fingerprint made right again. */
function withTable(table: string, change: (text: string) => string): Buffer {
  const path = `data/${table}.jsonl`;
  const changed = parts.map((part) =>
    part.path === path ? { path, bytes: Buffer.from(change(part.bytes.toString('utf8'))) } : part,
  );
  return anyZip(withManifest(changed, path));
}

function withManifest(changed: readonly AnyEntry[], path: string): AnyEntry[] {
  const bytes = changed.find((part) => part.path === path)?.bytes ?? Buffer.alloc(0);
  return changed.map((part) => {
    if (part.path !== MANIFEST) return part;
    const manifest = JSON.parse(part.bytes.toString('utf8'));
    for (const entry of manifest.entries) {
      if (entry.path !== path) continue;
      entry.bytes = bytes.length;
      entry.sha256 = createHash('sha256').update(bytes).digest('hex');
    }
    return { path: MANIFEST, bytes: Buffer.from(JSON.stringify(manifest)) };
  });
}

describe('[T62][T63] what stands in it', () => {
  test('an archive whose fingerprints were made again is taken, so that the refusals below mean something', async () => {
    expect(await bring(withTable('skills', (text) => text))).toBe('nothing was refused');
  });

  test.each<[string, (text: string) => string]>([
    ['a prototype', (text) => text.replace('{', '{"__proto__":{"polluted":1},')],
    ['a constructor', (text) => text.replace('{', '{"constructor":{"prototype":{"polluted":1}},')],
    ['a name twice', (text) => text.replace('{', '{"name":"x",')],
    ['a field that the table does not have', (text) => text.replace('{', '{"extra":1,')],
    ['a field less', (text) => text.replace(/"description":"[^"]*",/, '')],
    ['a list in place of a text', (text) => text.replace(/"category":"[^"]*"/, '"category":[]')],
    [
      'lists in lists',
      (text) =>
        text.replace(
          /"category":"[^"]*"/,
          `"category":${'['.repeat(200_000)}${']'.repeat(200_000)}`,
        ),
    ],
    ['a number beyond all numbers', (text) => text.replace(/"archived":0/, '"archived":1e999')],
    ['half a character', (text) => text.replace(/"category":"/, '"category":"\\ud800')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['a line that is cut short', (text) => text.slice(0, -20)],
    ['a line more', (text) => `${text}${text.split('\n')[0]}\n`],
    ['what the table itself refuses', (text) => text.replace(/"archived":0/, '"archived":7')],
  ])('%s refuses all of it', async (_what, change) => {
    expect(await bring(withTable('skills', change))).toMatchObject({ code: 'archive-damaged' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('text in another encoding is refused', async () => {
    const path = 'data/skills.jsonl';
    const changed = parts.map((part) =>
      part.path === path
        ? { path, bytes: Buffer.from(part.bytes.toString('utf8'), 'utf16le') }
        : part,
    );
    expect(await bring(anyZip(withManifest(changed, path)))).toMatchObject({
      code: 'archive-damaged',
    });
  });

  test('no text at all leaves a mark on other objects', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.string(), (json, text) => {
        readCarefully(json);
        readCarefully(text);
      }),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  test('whatever JSON can say is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const reading = readCarefully(JSON.stringify(value));
        const isHarmless = !/"(__proto__|constructor|prototype)":|\\ud[89ab]/i.test(
          JSON.stringify(value),
        );
        if (isHarmless)
          expect(reading).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });
});

describe('an archive that is not as it was written', () => {
  test('one changed byte anywhere is found, or is one that nothing rests on', async () => {
    const original = sampleVault().db;
    let found = 0;
    for (let at = 11; at < whole.length; at += Math.floor(whole.length / 36)) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x20, at);
      try {
        const { differences } = await compareVaults(original, await broughtBack(changed), noSteps);
        expect(differences).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect(code(error)).toMatch(/^archive-/);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  test('cut short anywhere it is refused', async () => {
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(code(await bring(cut))).toMatch(/^archive-(damaged|not-ours)$/);
    }
  });

  test('a kept file that was changed, and one that is missing, are named by their titles', async () => {
    const files = parts.filter(({ path }) => path.startsWith('files/'));
    const [changed, missing] = files;
    if (!changed || !missing) throw new Error('the sample keeps two files');
    const bytes = Buffer.from(changed.bytes);
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    const zip = anyZip(
      parts
        .filter((part) => part !== missing)
        .map((part) => (part === changed ? { path: part.path, bytes } : part)),
    );
    const { problems } = await lookIntoArchive(await openArchive(sourceOf(zip)), noSteps);
    expect(problems.map(({ path, what }) => `${path} ${what}`).sort()).toEqual(
      [`${changed.path} changed`, `${missing.path} missing`].sort(),
    );
    expect(problems.every(({ title }) => typeof title === 'string')).toBe(true);
    expect(await bring(zip)).toMatchObject({ code: 'archive-damaged', part: missing.path });
  });

  test('one from a newer Cloche is told as such', async () => {
    const newer = (change: (manifest: Record<string, unknown>) => void) =>
      anyZip(
        parts.map((part) => {
          if (part.path !== MANIFEST) return part;
          const manifest = JSON.parse(part.bytes.toString('utf8'));
          change(manifest);
          return { path: MANIFEST, bytes: Buffer.from(JSON.stringify(manifest)) };
        }),
      );
    expect(
      await bring(newer((manifest) => Object.assign(manifest, { version: 2, more: 1 }))),
    ).toEqual({
      code: 'archive-too-new',
      version: 2,
    });
    expect(
      await bring(newer((manifest) => Object.assign(manifest, { schemaVersion: 9000 }))),
    ).toMatchObject({ code: 'archive-too-new', version: 9000 });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('hello')],
    ['an empty zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
  ])('%s is not one', async (_what, bytes) => {
    expect(await bring(bytes)).toEqual({ code: 'archive-not-ours' });
  });
});
