import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type FaultCase, faultCases } from './cases.ts';

const root = resolve(import.meta.dirname, '../..');

/** How many of the 96 have to be proven. Only ever raised. */
const LEAST_PROVEN = 83;

type Source = { readonly file: string; readonly text: string };
type Proofs = ReadonlyMap<number, ReadonlySet<string>>;

/** Which files have a test whose title begins with the number of a case: `'[T31][T06] killed while …'`. */
function proofsIn(sources: readonly Source[]): Proofs {
  const proofs = new Map<number, Set<string>>();
  for (const { file, text } of sources) {
    for (const [, numbers = ''] of text.matchAll(/\(\s*['"`]((?:\[T\d{2}\])+)/g)) {
      for (const [, number] of numbers.matchAll(/T(\d{2})/g)) {
        const files = proofs.get(Number(number)) ?? new Set<string>();
        proofs.set(Number(number), files.add(file));
      }
    }
  }
  return proofs;
}

/** What the registry says and the tests do not, and the other way round, as lines to put into the registry. */
function disagreements(cases: readonly FaultCase[], proofs: Proofs): string[] {
  const known = new Set(cases.map(({ number }) => number));
  const strangers = [...proofs.keys()].filter((number) => !known.has(number));
  const wrong = cases.flatMap((one) => {
    const found = [...(proofs.get(one.number) ?? [])].toSorted();
    const claimed = 'provenIn' in one ? one.provenIn.toSorted() : [];
    if (found.join() === claimed.join()) return [];
    return [`T${one.number}: provenIn: ${JSON.stringify(found)}`];
  });
  return [...strangers.map((number) => `T${number} is no case`), ...wrong];
}

function allTests(): Source[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => ({
      file: `test/${name.split('\\').join('/')}`,
      text: readFileSync(join(root, 'test', name), 'utf8'),
    }))
    .filter(({ file }) => file !== 'test/faults/cases.test.ts');
}

test('the registry has the 96 cases, each once and in order', () => {
  expect(faultCases.map(({ number }) => number)).toEqual(
    Array.from({ length: 96 }, (_, index) => index + 1),
  );
});

test('what the registry claims is proven by a test that says so, and what is proven is claimed', () => {
  expect(disagreements(faultCases, proofsIn(allTests()))).toEqual([]);
});

test('enough of them are proven, and what is not says why', () => {
  const proven = faultCases.filter((one) => 'provenIn' in one && one.provenIn.length > 0);
  expect(proven.length).toBeGreaterThanOrEqual(LEAST_PROVEN);
  const silent = faultCases.filter((one) => 'unproven' in one && one.unproven.length < 10);
  expect(silent).toEqual([]);
});

test('a claim without a test is found, and so is a test without a claim or of no case', () => {
  const cases: FaultCase[] = [
    { number: 1, title: 'One', provenIn: ['test/a.test.ts'] },
    { number: 2, title: 'Two', unproven: 'Not tried.' },
    { number: 3, title: 'Three', provenIn: ['test/b.test.ts'] },
  ];
  const sources = [
    { file: 'test/a.test.ts', text: "test('[T03][T02] it holds', () => {});" },
    { file: 'test/b.test.ts', text: 'test.each([1])(\n  `[T03] %s holds`, () => {}); // [T01]' },
    { file: 'test/c.test.ts', text: "describe('[T97] nothing', () => {});" },
  ];
  expect(disagreements(cases, proofsIn(sources))).toEqual([
    'T97 is no case',
    'T1: provenIn: []',
    'T2: provenIn: ["test/a.test.ts"]',
    'T3: provenIn: ["test/a.test.ts","test/b.test.ts"]',
  ]);
});
