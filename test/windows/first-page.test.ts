import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnPage, survivesPage } from '../../electron/windows/first-page.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

let folder = '';
let file = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloche-first-page-'));
  file = join(folder, 'locked.html');
  writeFileSync(file, '<div data-folder="{{folder}}"><p>{{folder}}</p></div>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page with a drawn lock screen', () => {
  test('says the folder wherever it belongs', async () => {
    const page = await drawnPage(file, '/home/ada/Cloche');
    expect(page.toString()).toBe(
      '<div data-folder="/home/ada/Cloche"><p>/home/ada/Cloche</p></div>',
    );
  });

  test('[T71] takes every name of a folder as text', async () => {
    for (const hostile of hostileTexts) {
      const page = (await drawnPage(file, hostile)).toString();
      const said = page.slice('<div data-folder="'.length, page.indexOf('"><p>'));
      expect(said).not.toMatch(/[<>"']/);
      expect(page.match(/<[a-z/]/g)).toHaveLength(4);
    }
  });

  test('takes no sign of a folder as a pattern to fill in', async () => {
    const page = await drawnPage(file, "/tmp/$& $' {{folder}} $1");
    expect(page.toString()).toContain('<p>/tmp/$&amp; $&#39; {{folder}} $1</p>');
  });

  test('is not used for a folder that a page would not give back as it is', () => {
    expect(survivesPage('/home/ada/Käse 🌱 \u202Egnp')).toBe(true);
    expect(['/a\nb', '/a\rb', '/a\0b', '/a\uD800b'].map(survivesPage)).not.toContain(true);
  });
});
