import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';
import { wellFormed } from './support/well-formed-questions.ts';

type Path = readonly (string | number)[];
type Place = { readonly channel: ChannelName; readonly path: Path };

/** As much of a JSON schema as tells where free text may stand. */
const Shape = z.looseObject({
  type: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  enum: z.unknown().optional(),
  const: z.unknown().optional(),
  format: z.unknown().optional(),
  pattern: z.unknown().optional(),
});

function textsIn(schema: unknown, path: Path = []): Path[] {
  const { type, properties, items, anyOf, ...rest } = Shape.parse(schema);
  const isFree = !('enum' in rest || 'const' in rest || 'format' in rest || 'pattern' in rest);
  if (type === 'string') return isFree ? [path] : [];
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, inner]) => textsIn(inner, [...path, key])),
    ...(items === undefined ? [] : textsIn(items, [...path, 0])),
    ...(anyOf ?? []).flatMap((inner) => textsIn(inner, path)),
  ];
}

/** Searching and keeping half-written text must take whatever is typed. */
const takesAnything: readonly string[] = [
  'evidence.linkable',
  'reflections.list',
  'lessons.list',
  'taxonomy.find',
  'search.find',
  'evidence.linkable',
  'drafts.find',
  'drafts.keep',
  'drafts.drop',
];

const places: Place[] = Object.keys(wellFormed)
  .filter((channel) => !takesAnything.includes(channel))
  .flatMap((name) => {
    // The table has a question for every channel about records.
    const channel = name as ChannelName;
    const schema = z.toJSONSchema(contract[channel].input, { io: 'input', unrepresentable: 'any' });
    return textsIn(schema).map((path) => ({ channel, path }));
  });

function withText(value: unknown, path: Path, text: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(value) ? value : [];
    return [withText(list[0], rest, text), ...list.slice(1)];
  }
  return { ...Object(value), [key]: withText(Reflect.get(Object(value), key), rest, text) };
}

let app: RunningApp;
beforeAll(async () => {
  app = runApp();
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
});
afterAll(() => app.end());

async function codeFor({ channel, path }: Place, text: string): Promise<string> {
  const question = withText(Reflect.get(wellFormed, channel), path, text);
  const answer = await app.ask(channel, question);
  return answer.ok ? 'taken' : answer.code;
}

const named = places.map((place) => [`${place.channel} ${place.path.join('.')}`, place] as const);

test('there are many places for text', () => {
  expect(places.length).toBeGreaterThan(25);
});

test.each(named)('[T69] %s refuses what cannot be stored, and a flood', async (_name, place) => {
  expect(await codeFor(place, 'a\0b')).toBe('invalid-input');
  expect(await codeFor(place, 'a\ud800b')).toBe('invalid-input');
  expect(await codeFor(place, 'a'.repeat(100_000))).toBe('invalid-input');
});

test.each(named)(
  '[T69] %s takes any writing, from right to left too, or says why not',
  async (_name, place) => {
    for (const text of [
      'שלום עולם',
      '\u202Egnp.exe',
      `e${'\u0301'.repeat(60)}`,
      '👩🏽‍🚒',
      '=1+1',
    ]) {
      expect(await codeFor(place, text)).not.toBe('internal-error');
    }
  },
);
