import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { fromBase64, toBase64 } from '../../../renderer/features/evidence/base64.ts';
import { isAsking, shownEvidence } from '../../../renderer/features/evidence/evidence-order.ts';
import { sendFile, UnreadableFile } from '../../../renderer/features/evidence/send-file.ts';
import { today } from '../../../renderer/today.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { aSkill, drawPortfolio, giveSizes, openPortfolio } from '../skills/own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

const sending = (signal = new AbortController().signal) => {
  const progress: number[] = [];
  return { progress, signal, onProgress: (bytes: number) => void progress.push(bytes) };
};

const quote = (title: string) =>
  ask('evidence.create', { title, content: { kind: 'quote', quote: 'Well led.' } });

test('bytes survive the way through text, whatever they are', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => (place * 31) % 256);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

test('a file is read piece by piece, and what was sent is what is kept', async () => {
  const words = 'wombat '.repeat(FILE_CHUNK / 5);
  const told = sending();
  const { content, id } = await sendFile(new File([words], 'notes.txt'), { title: 'Notes' }, told);
  expect(content).toMatchObject({ kind: 'file', size: words.length, mediaType: 'text/plain' });
  expect(told.progress).toEqual([FILE_CHUNK, words.length]);
  expect(await ask('evidence.check', { id })).toEqual({ condition: 'whole' });
});

test('a file that goes away, is stopped or is too large leaves nothing behind', async () => {
  const gone = new File(['abc'], 'gone.txt');
  vi.spyOn(gone, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  } as unknown as Blob);
  await expect(sendFile(gone, { title: 'x' }, sending())).rejects.toEqual(new UnreadableFile(true));
  const stop = new AbortController();
  const stopping = { signal: stop.signal, onProgress: () => stop.abort() };
  const file = new File(['x'.repeat(2 * FILE_CHUNK)], 'a.txt');
  await expect(sendFile(file, { title: 'x' }, stopping)).rejects.toThrow(/abort/i);
  const film = new File(['x'], 'film.mov');
  Object.defineProperty(film, 'size', { value: 2_000_000_000 });
  await expect(sendFile(film, { title: 'x' }, sending())).rejects.toMatchObject({
    code: 'file-too-large',
  });
  await expect(sendFile(new File([], 'e'), { title: 'x' }, sending())).rejects.toMatchObject({
    code: 'file-empty',
  });
  expect(await ask('evidence.list', {})).toEqual({ rows: [], bytes: 0 });
});

test('the list is narrowed by kind, by what it supports and by words', async () => {
  const skill = await aSkill('Team management');
  const { id } = await quote('Lin on the launch');
  await ask('evidence.link', { id, link: { kind: 'skill', recordId: skill } });
  await sendFile(new File(['abc'], 'notes.txt'), { title: 'Notes' }, sending());
  const { rows } = await ask('evidence.list', {});
  const all = { kind: 'all', narrowing: 'any', filter: '' } as const;
  const titles = (view: object) => shownEvidence(rows, { ...all, ...view }).map((row) => row.title);
  expect(titles({})).toHaveLength(2);
  expect(titles({ kind: 'file' })).toEqual(['Notes']);
  expect(titles({ narrowing: 'linked' })).toEqual(['Lin on the launch']);
  expect(titles({ narrowing: 'unlinked' })).toEqual(['Notes']);
  expect(titles({ narrowing: 'sealed' })).toEqual([]);
  expect(titles({ filter: ' NOTES.t' })).toEqual(['Notes']);
});

test('when the day of a seal has come the app asks, and opens nothing by itself', async () => {
  const { id } = await quote('Terms of a contract');
  const change = { sealed: true, sealedUntil: addDays(today(), -1) };
  const sealed = await ask('evidence.update', { id, change });
  expect(isAsking(sealed, today())).toBe(true);
  expect(isAsking({ sealed: true, sealedUntil: addDays(today(), 1) }, today())).toBe(false);
  const { user } = drawPortfolio(`/evidence/${id}`);
  await screen.findByText('Should it stay sealed?');
  expect(await ask('evidence.get', { id })).toMatchObject({ evidence: { sealed: true } });
  await user.click(screen.getByRole('button', { name: 'Open the seal' }));
  await screen.findByText('The seal is open: it may be shared now.');
  expect(await ask('evidence.get', { id })).toMatchObject({ evidence: { sealed: false } });
});

test('a skill shows what supports it, and a link that is removed leaves the evidence', async () => {
  const skill = await aSkill('Team management');
  const { id } = await quote('Lin on the launch');
  await ask('evidence.link', { id, link: { kind: 'skill', recordId: skill } });
  const { user } = drawPortfolio(`/skills/${skill}`);
  const section = await screen.findByRole('region', { name: 'Evidence (1)' });
  within(section).getByRole('link', { name: 'Lin on the launch' });
  await user.click(
    within(section).getByRole('button', { name: 'Remove the link to Lin on the launch' }),
  );
  await screen.findByRole('region', { name: 'Evidence' });
  expect((await ask('evidence.list', {})).rows).toMatchObject([{ id, supports: 0 }]);
});
