import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { expect, onTestFinished, test } from 'vitest';
import { COME_BACK_CODE as LAUNCHERS_CODE } from '../../build/runtime/keep-running.mjs';
import {
  COME_BACK_CODE,
  comeBack,
  type Handover,
  takeHandover,
} from '../../electron/windows/come-back.ts';
import { noReminders } from '../../shared/domain/reminder.ts';

const handover: Handover = {
  showing: 'behind',
  schedule: { reminders: noReminders, goalDays: ['2026-12-01'] },
  remindedUpTo: '2026-11-26T09:00',
};

/** An app that tells how it was ended. */
function anApp(isPackaged: boolean) {
  const done: unknown[] = [];
  const app = {
    isPackaged,
    relaunch: (options: unknown) => done.push(['relaunch', options]),
    exit: (code: number) => done.push(['exit', code]),
  };
  // What coming back uses of Electron's app.
  return { app: app as unknown as App, done };
}

test('a launcher hears what the next start has to know, and starts it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-launcher-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = openSync(join(folder, 'handover'), 'w');
  const { app, done } = anApp(false);
  comeBack(app, handover, { CLOCHE_LAUNCHER: String(file) });
  closeSync(file);
  expect(done).toEqual([['exit', LAUNCHERS_CODE]]);
  const CLOCHE_COME_BACK = readFileSync(join(folder, 'handover'), 'utf8');
  expect(takeHandover({ CLOCHE_COME_BACK })).toEqual(handover);
  expect(COME_BACK_CODE).toBe(LAUNCHERS_CODE);
});

test.each([
  ['without a launcher', false, {}],
  ['packaged, whatever announces itself', true, { CLOCHE_LAUNCHER: '1' }],
])('%s the app starts itself, and what it inherits is taken once', (_how, isPackaged, env) => {
  const { app, done } = anApp(isPackaged);
  const inherited: NodeJS.ProcessEnv = { ...env };
  comeBack(app, handover, inherited);
  expect(done).toEqual([
    ['relaunch', {}],
    ['exit', 0],
  ]);
  expect(takeHandover(inherited)).toEqual(handover);
  expect(takeHandover(inherited)).toBeNull();
});

test('an AppImage comes back from its own file, since its mount ends with the process', () => {
  const { app, done } = anApp(true);
  comeBack(app, handover, { APPIMAGE: '/home/me/Cloche.AppImage' });
  expect(done[0]).toMatchObject(['relaunch', { execPath: '/home/me/Cloche.AppImage' }]);
});

test('more dates than a program may inherit do not keep the app from coming back', () => {
  const goalDays = Array.from({ length: 20_000 }, () => '2026-12-01');
  const env: NodeJS.ProcessEnv = {};
  comeBack(anApp(true).app, { ...handover, schedule: { ...handover.schedule, goalDays } }, env);
  expect(takeHandover(env)?.schedule.goalDays).toEqual([]);
});

test.each(['', '{}', 'not json', '{"showing":"everywhere"}'])(
  'what another program left there is not believed: %s',
  (text) => {
    expect(takeHandover({ CLOCHE_COME_BACK: text })).toBeNull();
  },
);
