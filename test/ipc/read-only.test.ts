import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { readingChannels } from '../../shared/ipc/reading-channels.ts';
import { everythingIn } from '../vault/support/everything-in.ts';
import { PASSPHRASE, runApp } from './support/running-app.ts';
import { wellFormed } from './support/well-formed-questions.ts';

const today = '2026-11-23';
const versions = { version: SCHEMA_VERSION + 1, supported: SCHEMA_VERSION };
const isReading = (channel: string) => readingChannels.has(channel as ChannelName);

/** The sample as a newer app left it after these statements, and what the app said of it before. */
async function newerPortfolio(statements = '') {
  const app = runApp();
  onTestFinished(app.end);
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
  fillWithSample(app.vaults.context(), { today });
  const before = await everyReading(app);
  await app.get('vault.lock');
  const paths = vaultPaths(join(app.home, 'vault'));
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const db = connect(paths.database, dataKey, { readOnly: false });
  db.pragma('legacy_alter_table = ON');
  db.exec(`${statements}; PRAGMA user_version = ${versions.version}`);
  db.close();
  const files = () => everythingIn(app.home);
  const untouched = files();
  await app.get('vault.unlock', { passphrase: PASSPHRASE, forReading: true });
  return { app, before, files, untouched };
}

type App = ReturnType<typeof runApp>;
type Row = { readonly id: string };

/** One question that finds something for each channel that shows a record. */
async function realQuestions(app: App): Promise<Record<string, unknown>> {
  const first = async (channel: string, input: unknown = {}) => {
    const reply = (await app.get(channel, input)) as Row[] | { readonly rows: Row[] };
    return (Array.isArray(reply) ? reply : reply.rows)[0]?.id;
  };
  return {
    'skills.get': { id: await first('skills.list', { today }), today },
    'skills.extras': { id: await first('skills.list', { today }) },
    'goals.get': { id: await first('goals.list', { today }), today },
    'projects.get': { id: await first('projects.list'), today },
    'people.get': { id: await first('people.rows') },
  };
}

/** What every channel that reads records answers. */
async function everyReading(app: App): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const questions = { ...wellFormed, ...(await realQuestions(app)) };
  for (const [channel, input] of Object.entries(questions)) {
    // How the list is looked at is kept where it can be; the shelf of backups is no part of the portfolio.
    if (channel === 'skills.keepListView' || channel.startsWith('backups.')) continue;
    if (!isReading(channel)) continue;
    answers[channel] = await app.ask(channel, input);
  }
  return answers;
}

test('[T50] opened for reading, a newer portfolio answers every question as before, and nothing around it changes', async () => {
  const { app, before, files, untouched } = await newerPortfolio();
  expect(await app.get('vault.status')).toMatchObject({
    state: 'open',
    readOnly: { because: 'newer', ...versions },
  });
  expect(await everyReading(app)).toEqual(before);
  expect(app.vaults.commitSeq()).toBeNull();
  await app.vaults.backUpBefore('session');
  expect(files()).toEqual(untouched);
  await app.get('vault.lock');
  expect(files()).toEqual(untouched);
  expect(app.reported).toEqual([]);
});

test('[T50] whatever would write is refused with one code, drafts and undo too', async () => {
  const { app, files, untouched } = await newerPortfolio();
  for (const [channel, input] of Object.entries(wellFormed)) {
    const reply = await app.ask(channel, input);
    const isRefused = !reply.ok && reply.code === 'vault-read-only';
    expect([channel, isRefused]).toEqual([channel, !isReading(channel)]);
  }
  for (const [channel, input] of [
    ['vault.changePassphrase', { current: PASSPHRASE, next: 'another long passphrase' }],
    ['vault.newKey', { passphrase: PASSPHRASE }],
    ['vault.setKeychain', { passphrase: PASSPHRASE, on: true }],
    ['trust.erase', { name: 'My portfolio', passphrase: PASSPHRASE, withBackups: true }],
  ] as const) {
    expect(await app.ask(channel, input)).toMatchObject({ code: 'vault-read-only' });
  }
  expect(files()).toEqual(untouched);
});

test('[T50] everything can be taken out of a newer portfolio, tables of tomorrow too', async () => {
  const { app, files, untouched } = await newerPortfolio(
    "CREATE TABLE tomorrow (id TEXT PRIMARY KEY, body TEXT) STRICT; INSERT INTO tomorrow VALUES ('1', 'new')",
  );
  const target = join(app.home, 'export.zip');
  app.chosen.archiveTarget = target;
  const { taken } = (await app.get('archive.takeOut', { passphrase: PASSPHRASE })) as {
    taken: { records: number; rows: number };
  };
  expect(taken.records).toBeGreaterThan(50);
  expect(statSync(target).size).toBeGreaterThan(10_000);
  const without = (lines: readonly string[]) => lines.filter((line) => !/^export\.zip/.test(line));
  expect(without(files())).toEqual(without(untouched));
});

test('[T50] what the newer version keeps otherwise is told plainly, and the rest is shown', async () => {
  const { app } = await newerPortfolio(
    `ALTER TABLE inbox_captures RENAME TO notes; ALTER TABLE people RENAME TO others;
    PRAGMA ignore_check_constraints = ON; UPDATE goals SET state = 'dreamt'`,
  );
  const beyond = { ok: false, code: 'needs-newer-app', details: versions };
  expect(await app.ask('captures.list')).toEqual(beyond);
  expect(await app.ask('people.rows')).toEqual(beyond);
  expect(await app.ask('goals.list', { today })).toEqual(beyond);
  expect(await app.ask('skills.list', { today })).toMatchObject({ ok: true });
  expect(await app.ask('timeline.get', wellFormed['timeline.get'])).toMatchObject({ ok: true });
  expect(app.reported).toEqual([]);
});
