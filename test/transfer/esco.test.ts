import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createTaxonomyLibrary } from '../../electron/services/taxonomy-library.ts';
import { readTaxonomyFile } from '../../electron/transfer/taxonomy-file.ts';
import { Name } from '../../shared/domain/text.ts';
import { starterSkills } from '../../shared/taxonomy/starter-skills.ts';
import { csvReader } from '../../shared/transfer/csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloche-esco-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description';

function row(number: number, label: string, aliases = '', status = 'released'): string {
  const uri = `http://data.europa.eu/esco/skill/${number}`;
  return `KnowledgeSkillCompetence,${uri},skill/competence,cross-sector,"${label}","${aliases}",,${status},2024-01-01,,,,"About ""${label}""."`;
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const quiet = () => ({ progress: () => undefined, signal: new AbortController().signal });

describe('comma-separated values', () => {
  test('are read the same however the file is cut into pieces', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        (rows, size) => {
          const quoted = rows
            .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          const reader = csvReader();
          const read: string[][] = [];
          for (let at = 0; at < quoted.length; at += size) {
            read.push(...reader.push(quoted.slice(at, at + size)));
          }
          read.push(...reader.end());
          expect(read).toEqual(rows);
        },
      ),
    );
  });
});

describe('the skills file of ESCO', () => {
  test('is read with its names, its other names and its addresses; what is obsolete is left out', async () => {
    const lines = [
      `\uFEFF${HEADER}`,
      row(1, 'manage musical staff', 'manage music staff\ndirect musical staff'),
      row(2, 'old skill', '', 'obsolete'),
      row(3, 'bake bread'),
    ];
    const read = await readTaxonomyFile(file('skills_en.csv', lines.join('\n')), quiet());
    if (!read.ok) throw new Error(read.problem);
    expect(read.skipped).toBe(1);
    expect(read.entries.map(({ entry }) => entry)).toEqual([
      {
        taxonomy: { scheme: 'esco', reference: 'http://data.europa.eu/esco/skill/1' },
        name: 'manage musical staff',
        description: 'About "manage musical staff".',
        aliases: ['manage music staff', 'direct musical staff'],
        category: '',
      },
      expect.objectContaining({ name: 'bake bread', aliases: [] }),
    ]);
  });

  test.each([
    ['another table', 'name,level\nRowing,4\n', 'not-this-file'],
    ['no table at all', '\0\x01\x02 PNG', 'not-this-file'],
    ['an empty file', '', 'not-this-file'],
    ['only what cannot be used', `${HEADER}\n${row(1, '')}`, 'no-skills'],
  ])('that is %s is refused with a word on why', async (_, content, problem) => {
    expect(await readTaxonomyFile(file('x.csv', content), quiet())).toEqual({ ok: false, problem });
  });

  test('that is gone is said to be unreadable', async () => {
    const read = await readTaxonomyFile(join(folder, 'nowhere.csv'), quiet());
    expect(read).toEqual({ ok: false, problem: 'unreadable' });
  });

  test('is read in pieces that leave time for others, and can be stopped', async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => row(at, `skill number ${at}`));
    const path = file('large.csv', [HEADER, ...rows].join('\n'));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const read = await readTaxonomyFile(path, quiet());
    clearInterval(timer);
    expect(read.ok && read.entries.length).toBe(12_000);
    expect(turns).toBeGreaterThan(5);
    const stopping = new AbortController();
    const parts = { signal: stopping.signal, progress: () => stopping.abort() };
    await expect(readTaxonomyFile(path, parts)).rejects.toThrow();
  });

  test('is searched by all words, the own name before another one', async () => {
    const library = createTaxonomyLibrary();
    const lines = [HEADER, row(1, 'lead choirs', 'manage musicians'), row(2, 'manage musicians')];
    library.read(file('find.csv', lines.join('\n')));
    expect(library.state().state).toBe('reading');
    await expect.poll(() => library.state()).toEqual({ state: 'ready', count: 2, skipped: 0 });
    const found = (text: string) => library.find(text).entries.map(({ name }) => name);
    expect(found('MANAGE musi')).toEqual(['manage musicians', 'lead choirs']);
    expect(found('choir')).toEqual(['lead choirs']);
    expect(found('rowing')).toEqual([]);
    library.stop();
    expect([library.state(), library.find('lead').entries]).toEqual([{ state: 'none' }, []]);
  });
});

test('the starter list has names and addresses of their own, and a sentence for each', () => {
  expect(starterSkills.length).toBeGreaterThan(40);
  expect(new Set(starterSkills.map(({ name }) => name)).size).toBe(starterSkills.length);
  expect(new Set(starterSkills.map(({ taxonomy }) => taxonomy.reference)).size).toBe(
    starterSkills.length,
  );
  for (const { name, description } of starterSkills) {
    expect(Name.parse(name)).toBe(name);
    expect(description).toMatch(/\.$/);
  }
});
