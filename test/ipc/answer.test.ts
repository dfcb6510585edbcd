import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LARGEST_QUESTION } from '../../electron/ipc/answer.ts';
import { Refusal } from '../../shared/result.ts';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';
import { strangerId, wellFormed } from './support/well-formed-questions.ts';

const refused = (code: string, details: object = {}) => ({ ok: false, code, details });
const today = '2026-11-23';

describe('a locked vault', () => {
  let app: RunningApp;
  beforeAll(() => {
    app = runApp();
  });
  afterAll(() => app.end());

  test.each(Object.entries(wellFormed))('answers %s with vault-locked', async (channel, input) => {
    expect(await app.ask(channel, input)).toEqual(refused('vault-locked'));
  });

  test('still says what it is, and how the app is set', async () => {
    expect(await app.get('vault.status')).toMatchObject({ state: 'absent', sample: false });
    expect(await app.get('settings.get')).toEqual({ theme: 'system', lockAfterMinutes: 10 });
  });
});

describe('an open vault', () => {
  let app: RunningApp;
  let skillId = '';
  beforeEach(async () => {
    app = runApp();
    await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
    const skill = await app.get('skills.create', { name: 'Team management' });
    // Held against the contract by `checkReplies`.
    skillId = (skill as { id: string }).id;
  });
  afterEach(() => app.end());

  const rating = (change: object) => ({
    rating: { skillId, source: 'self', level: 4, basis: 'saw-it-done', day: today, ...change },
  });

  /** Everything the screens show, to see that a refused question did nothing. */
  const everything = async () => [
    await app.get('skills.list', { today }),
    await app.get('skills.get', { id: skillId, today }),
    await app.get('goals.list', { today }),
    await app.get('projects.list'),
    await app.get('learning.list'),
    await app.get('people.list'),
    await app.get('history.peek'),
  ];

  test('answers a well-formed question', async () => {
    expect(await app.get('ratings.add', rating({}))).toMatchObject({ skillId, level: 4 });
    expect(await app.get('skills.get', { id: skillId, today })).toMatchObject({
      ratings: [{ level: 4, source: 'self' }],
    });
  });

  test.each<[string, string, () => unknown, object]>([
    [
      'a name of 10,000 characters',
      'skills.create',
      () => ({ name: 'x'.repeat(10_000) }),
      { field: 'name', problem: 'text-too-long' },
    ],
    [
      'an empty name',
      'skills.create',
      () => ({ name: ' \n ' }),
      { field: 'name', problem: 'text-empty' },
    ],
    [
      'half a character',
      'skills.create',
      () => ({ name: 'a\ud800b' }),
      { field: 'name', problem: 'text-unstorable' },
    ],
    [
      'a NUL',
      'skills.update',
      () => ({ id: skillId, change: { description: 'a\0b' } }),
      { field: 'change.description', problem: 'text-unstorable' },
    ],
    [
      'a date before 1900',
      'ratings.add',
      () => rating({ day: '1899-12-31' }),
      { field: 'rating.day', problem: 'date-out-of-range' },
    ],
    [
      'a date after 2200',
      'ratings.add',
      () => rating({ day: '2201-01-01' }),
      { field: 'rating.day', problem: 'date-out-of-range' },
    ],
    [
      'a date that does not exist',
      'ratings.add',
      () => rating({ day: '2026-02-30' }),
      { field: 'rating.day', problem: 'date-unknown' },
    ],
    [
      'level 9',
      'ratings.add',
      () => rating({ level: 9 }),
      { field: 'rating.level', problem: 'level-out-of-range' },
    ],
    [
      'level 0',
      'ratings.add',
      () => rating({ level: 0 }),
      { field: 'rating.level', problem: 'level-out-of-range' },
    ],
    [
      'level 3.5',
      'ratings.add',
      () => rating({ level: 3.5 }),
      { field: 'rating.level', problem: 'level-out-of-range' },
    ],
    [
      'a field that nobody asked for',
      'skills.create',
      () => ({ name: 'Budgets', archived: true }),
      { field: '', problem: 'invalid' },
    ],
    ['a missing field', 'skills.create', () => ({}), { field: 'name', problem: 'invalid' }],
    [
      'an id that is none',
      'skills.archive',
      () => ({ id: "' OR 1=1" }),
      { field: 'id', problem: 'invalid' },
    ],
    ['a list', 'skills.list', () => [], { field: '', problem: 'invalid' }],
    ['null', 'skills.list', () => null, { field: '', problem: 'invalid' }],
  ])('refuses %s and does nothing', async (_what, channel, input, details) => {
    const before = await everything();
    expect(await app.ask(channel, input())).toEqual(refused('invalid-input', details));
    expect(await everything()).toEqual(before);
  });

  test('keeps emoji and right-to-left text as they were typed', async () => {
    const name = '👩🏽‍🏫 ניהול צוות';
    expect(await app.get('skills.create', { name })).toMatchObject({ name });
  });

  test('refuses a record that is not there', async () => {
    expect(await app.ask('skills.archive', { id: strangerId })).toEqual(refused('not-found'));
  });

  test.each(['__proto__', 'constructor', 'prototype'])('refuses a field named %s', async (name) => {
    const text = `{"name":"Budgets","${name}":{"archived":true}}`;
    const reply = await app.askRaw({ channel: 'skills.create', text });
    expect(reply).toEqual(refused('invalid-input', { field: '', problem: 'invalid' }));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('announces what a command changed', async () => {
    await app.get('ratings.add', rating({}));
    expect(app.announced.flat()).toContain('ratings');
  });

  test('knows nothing any more once it is locked', async () => {
    await app.get('vault.lock');
    expect(await app.ask('skills.list', { today })).toEqual(refused('vault-locked'));
  });
});

describe('a question that is not one', () => {
  let app: RunningApp;
  beforeAll(() => {
    app = runApp();
  });
  afterAll(() => app.end());

  test.each(['skills.nope', '', '__proto__', 'constructor', 'toString', 42, null, undefined, {}])(
    'is refused on the channel %s',
    async (channel) => {
      expect(await app.askRaw({ channel, text: '{}' })).toEqual(refused('unknown-channel'));
    },
  );

  test.each([undefined, null, 42, {}, new Map(), '', '{', 'undefined', '{"a":1,}'])(
    'is refused as the text %s',
    async (text) => {
      const reply = await app.askRaw({ channel: 'vault.status', text });
      expect(reply).toEqual(refused('invalid-input', { field: '', problem: 'invalid' }));
    },
  );

  test('is refused when it is larger than any of ours', async () => {
    const text = JSON.stringify({ text: 'x'.repeat(LARGEST_QUESTION) });
    expect(await app.askRaw({ channel: 'search.find', text })).toEqual(
      refused('invalid-input', { field: '', problem: 'too-large' }),
    );
  });

  test('is refused when a stranger asks, whatever it is', async () => {
    const asked = { channel: 'vault.status', text: '{}', fromOurWindow: false };
    expect(await app.askRaw(asked)).toEqual(refused('wrong-sender'));
    expect(await app.askRaw({ ...asked, channel: 'nope' })).toEqual(refused('wrong-sender'));
  });
});

describe('a handler that fails', () => {
  let app: RunningApp;
  beforeAll(() => {
    app = runApp();
  });
  afterAll(() => app.end());

  const failing = (error: unknown) =>
    app.askRaw(
      { channel: 'app.about', text: '{}' },
      {
        'app.about': () => {
          throw error;
        },
      },
    );
  const coded = (code: string) => Object.assign(new Error('at /home/ada/vault.db'), { code });

  test.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'storage-failed'],
    ['SQLITE_READONLY', 'vault-read-only'],
    ['EACCES', 'vault-read-only'],
    ['SQLITE_CORRUPT', 'vault-damaged'],
    ['SQLITE_BUSY', 'vault-in-use'],
  ])('on %s answers %s, and nothing of the message', async (code, expected) => {
    expect(await failing(coded(code))).toEqual(refused(expected));
  });

  test('by a refusal answers with its code and facts', async () => {
    const refusal = new Refusal('wait-before-retry', { waitMs: 4000 });
    expect(await failing(refusal)).toEqual(refused('wait-before-retry', { waitMs: 4000 }));
  });

  test('by a bug answers internal-error alone, and the bug is reported', async () => {
    const bug = new Error('secret text of a person');
    expect(await failing(bug)).toEqual(refused('internal-error'));
    expect(app.reported).toContain(bug);
  });
});
