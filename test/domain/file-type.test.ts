import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revealsFileName } from '../../shared/domain/evidence.ts';
import { FILE_NAME_LIMIT } from '../../shared/domain/file-limits.ts';
import {
  exportedFileName,
  keptFileName,
  titleFromFileName,
} from '../../shared/domain/file-name.ts';
import {
  detectMediaType,
  MEDIA_TYPES,
  nameMisleads,
  previewKind,
} from '../../shared/domain/file-type.ts';
import { canBeDrawn, imageSize } from '../../shared/domain/image-size.ts';
import { Name } from '../../shared/domain/text.ts';
import { barChart, pdfOf } from '../../shared/sample/sample-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
  test.each([
    ['<!DOCTYPE html><html><body>hi</body></html>', 'text/html'],
    ['  \n<script>alert(1)</script>', 'text/html'],
    ['\ufeff<html>', 'text/html'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'image/svg+xml'],
    ['<?xml version="1.0"?><svg onload="x"></svg>', 'image/svg+xml'],
    ['<?xml version="1.0"?><note/>', 'application/xml'],
    ['week;opened\n1;41\n2;46\n', 'text/csv'],
    ['name,"said, twice"\nAda,yes\n', 'text/csv'],
    ['# A heading\n\nAnd text', 'text/markdown'],
    ['Just a line, with a comma.', 'text/plain'],
    ['a < b', 'text/plain'],
    ['Ünïcode ☃ \u202egnp.exe', 'text/plain'],
    ['PK\u0003\u0004zip', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('%j is told by its content', (text, type) => {
    expect(detectMediaType(bytes(text))).toBe(type);
  });

  test('pictures and documents are told by their first bytes', () => {
    expect(detectMediaType(barChart([1, 2]))).toBe('image/png');
    expect(detectMediaType(pdfOf([{ heading: 'x', lines: [] }]))).toBe('application/pdf');
    expect(detectMediaType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
    expect(detectMediaType(bytes('GIF89a\u0001'))).toBe('image/gif');
    expect(detectMediaType(bytes('RIFF\u0001\u0001\u0001\u0001WEBPVP8 '))).toBe('image/webp');
  });

  test('[T65] whatever it holds it is one of the known types, and nothing that may carry code is drawn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(MEDIA_TYPES).toContain(detectMediaType(any));
      }),
    );
    for (const type of ['text/html', 'image/svg+xml', 'application/xml']) {
      expect(previewKind(type)).toBe('none');
    }
  });

  test('[T65] a picture that is a web page as well is a picture and nothing else', () => {
    const page = '<html><script>alert(1)</script></html>';
    for (const start of ['GIF89a/*', '\u0089PNG\r\n\u001a\n']) {
      const both = Uint8Array.from([...start].map((sign) => sign.charCodeAt(0)));
      const type = detectMediaType(Uint8Array.from([...both, ...bytes(page)]));
      expect(type).toMatch(/^image\/(gif|png)$/);
      expect(previewKind(type)).toBe('image');
    }
  });

  test('[T65] a name that promises something else is noticed, one that promises nothing is not', () => {
    expect(nameMisleads('chart.png', 'text/html')).toBe(true);
    expect(nameMisleads('REPORT.PDF', 'application/octet-stream')).toBe(true);
    expect(nameMisleads('notes.txt', 'text/csv')).toBe(false);
    expect(nameMisleads('slides.pptx', 'application/octet-stream')).toBe(false);
    expect(nameMisleads('constructor', 'text/plain')).toBe(false);
  });
});

describe('the name of a file', () => {
  test.each([
    'a\nb.txt',
    '\u0000',
    '',
    '  ',
    `${'é'.repeat(300)}.pdf`,
    '\ud800.png',
    '-rf',
    '..',
    '👩‍🚀'.repeat(120),
  ])('[T66] %j can be kept, and its title too', (given) => {
    const kept = keptFileName(given);
    expect(Name.parse(kept).length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
    expect(Name.safeParse(titleFromFileName(kept).slice(0, 200)).success).toBe(true);
  });

  test('its ending outlives a cut', () => {
    expect(keptFileName(`${'x'.repeat(400)}.pdf`)).toMatch(/^x+\.pdf$/);
  });

  test('[T66] outside it can be no path, no option, no device, and looks like what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 260 }), (given) => {
        const name = exportedFileName(given);
        expect(name).not.toBe('');
        expect(name).not.toMatch(/[\\/:*?"<>|\0\u202e]|^[-.]|^(con|nul)(\.|$)/i);
      }),
    );
    expect(exportedFileName('\u202egnp.exe')).toBe('gnp.exe');
    expect(exportedFileName('../../etc/passwd')).toBe('etc-passwd');
  });
});

describe('a picture', () => {
  test('[T65] says its size in its header, and one too large to hold is known before it is drawn', () => {
    expect(imageSize(barChart([1, 2, 3]), 'image/png')).toEqual({ width: 480, height: 240 });
    const bomb = barChart([1]);
    new DataView(bomb.buffer).setUint32(16, 100_000);
    new DataView(bomb.buffer).setUint32(20, 100_000);
    const size = imageSize(bomb, 'image/png');
    expect(size && canBeDrawn(size)).toBe(false);
    expect(canBeDrawn({ width: 4000, height: 3000 })).toBe(true);
    expect(canBeDrawn({ width: 0, height: 3000 })).toBe(false);
  });

  test('that is cut short or nonsense has no size rather than an error', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain'),
        (any, type) => {
          const size = imageSize(any, type);
          if (size) expect(size.width).toBeGreaterThanOrEqual(0);
        },
      ),
    );
    const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 90, 0, 160, 3, 1];
    expect(imageSize(Uint8Array.from(jpeg), 'image/jpeg')).toEqual({ width: 160, height: 90 });
  });
});

test('words give a file name away whatever their case, signs and ending', () => {
  expect(revealsFileName('The Acme merger plan, final', 'acme_merger-plan.pdf')).toBe(true);
  expect(revealsFileName('see ACME-MERGER-PLAN.PDF', 'acme_merger-plan.pdf')).toBe(true);
  expect(revealsFileName('A plan for a merger', 'acme_merger-plan.pdf')).toBe(false);
  expect(revealsFileName('I am a team lead', 'a.pdf')).toBe(false);
});
