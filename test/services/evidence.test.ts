import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listDisclosures } from '../../electron/database/disclosures.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { carryAcross } from '../../electron/services/border.ts';
import {
  createEvidence,
  findLinkableRecords,
  getEvidencePage,
  linkToRecord,
  listEvidence,
  listEvidenceOf,
  unlinkFromRecord,
  updateEvidence,
} from '../../electron/services/evidence.ts';
import { createFileIntake, letGoOfFiles } from '../../electron/services/file-intake.ts';
import { redo, undo } from '../../electron/services/history.ts';
import { checkFile, readFilePiece, saveCopy } from '../../electron/services/kept-files.ts';
import { createPerson } from '../../electron/services/people.ts';
import { recordPractice } from '../../electron/services/practice.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import type { Evidence, EvidenceLink } from '../../shared/domain/evidence.ts';
import { FILE_CHUNK, FILE_LIMIT } from '../../shared/domain/file-limits.ts';
import { RecordId } from '../../shared/domain/id.ts';
import type { Question } from '../../shared/ipc/contract.ts';
import { testContext } from '../support/service-context.ts';
import { checked, startProject, teamManagement } from '../support/wishes.ts';

type Context = ReturnType<typeof testContext>;
type Said = Partial<Omit<Question<'evidence.finish'>, 'upload'>>;

const refusal = (code: string) => expect.objectContaining({ code });

function keep(context: Context, fileName: string, bytes: Uint8Array, said: Said = {}): Evidence {
  const intake = createFileIntake();
  const { upload } = intake.begin(
    context,
    checked('evidence.begin', { fileName, size: bytes.length }),
  );
  for (let position = 0; position * FILE_CHUNK < bytes.length; position += 1) {
    const piece = bytes.subarray(position * FILE_CHUNK, (position + 1) * FILE_CHUNK);
    const text = Buffer.from(piece).toString('base64');
    intake.append(context, checked('evidence.append', { upload, position, bytes: text }));
  }
  return intake.finish(context, checked('evidence.finish', { upload, title: 'Kept', ...said }));
}

const linkOf = (kind: EvidenceLink['kind'], id: string): EvidenceLink => ({
  kind,
  recordId: RecordId.parse(id),
});

describe('a file on its way in', () => {
  test('is kept whole, with its fingerprint, under what its content says it is', async () => {
    const context = testContext();
    const bytes = Buffer.alloc(2 * FILE_CHUNK + 3, 'wombat ');
    const { id, content, space } = keep(context, 'notes.png', bytes);
    expect(content).toEqual({
      kind: 'file',
      fileName: 'notes.png',
      mediaType: 'text/plain',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(space).toBe('portfolio');
    expect(await checkFile(context, { id })).toEqual({ condition: 'whole' });
    const pieces = [0, 1, 2].map((position) => readFilePiece(context, { id, position }));
    const back = Buffer.concat(pieces.map((piece) => Buffer.from(piece.bytes, 'base64')));
    expect(back.equals(bytes)).toBe(true);
    expect(listEvidence(context).bytes).toBe(bytes.length);
  });

  test('that is too large or empty is refused before a byte of it is taken', () => {
    const context = testContext();
    const { begin } = createFileIntake();
    const announced = (size: number) => () =>
      begin(context, checked('evidence.begin', { fileName: 'film.mov', size }));
    expect(announced(2_000_000_000)).toThrow(refusal('file-too-large'));
    expect(announced(FILE_LIMIT + 1)).toThrow(refusal('file-too-large'));
    expect(announced(0)).toThrow(refusal('file-empty'));
    expect(announced(FILE_LIMIT)).not.toThrow();
  });

  test('that does not arrive whole or in order leaves nothing behind', () => {
    const context = testContext();
    const intake = createFileIntake();
    const begin = (size: number) =>
      intake.begin(context, checked('evidence.begin', { fileName: 'a.txt', size })).upload;
    const append = (upload: string, position: number, text: string) =>
      intake.append(context, {
        upload,
        position,
        bytes: Buffer.from(text).toString('base64'),
      });
    const finish = (upload: string) =>
      intake.finish(context, checked('evidence.finish', { upload, title: 'A' }));
    const short = begin(3);
    expect(() => finish(short)).toThrow(refusal('file-incomplete'));
    expect(() => append(short, 1, 'abc')).toThrow(refusal('file-incomplete'));
    expect(() => append(short, 0, 'abc')).toThrow(refusal('not-found'));
    const long = begin(3);
    expect(() => append(long, 0, 'abcd')).toThrow(refusal('file-incomplete'));
    const stopped = begin(3);
    append(stopped, 0, 'abc');
    intake.cancel(context, { upload: stopped });
    expect(() => finish(stopped)).toThrow(refusal('not-found'));
    const locked = begin(3);
    append(locked, 0, 'abc');
    intake.clear();
    expect(() => finish(locked)).toThrow(refusal('not-found'));
    const foreign = begin(3);
    expect(
      () =>
        append(foreign, 0, 'abc') &&
        intake.finish(testContext(), {
          ...checked('evidence.finish', { upload: foreign, title: 'A' }),
        }),
    ).toThrow(refusal('not-found'));
    expect(listEvidence(context)).toEqual({ rows: [], bytes: 0 });
  });

  test('that supports a record which is gone is not kept, and neither are its bytes', () => {
    const context = testContext();
    const links = [linkOf('skill', context.newId())];
    expect(() => keep(context, 'a.txt', Buffer.from('abc'), { links })).toThrow(
      refusal('not-found'),
    );
    expect(listEvidence(context)).toEqual({ rows: [], bytes: 0 });
  });
});

describe('what evidence supports', () => {
  test('is many records, and is shown from both sides', () => {
    const context = testContext();
    const skill = teamManagement(context);
    const project = startProject(context, skill);
    const { id } = keep(context, 'a.txt', Buffer.from('abc'), { links: [linkOf('skill', skill)] });
    linkToRecord(context, { id, link: linkOf('project', project) });
    const page = getEvidencePage(context, { id });
    expect(page.supports.map(({ kind, title }) => [kind, title])).toEqual([
      ['project', 'Spring campaign'],
      ['skill', 'Team management'],
    ]);
    const records = [linkOf('project', project), linkOf('skill', skill)];
    const [row] = listEvidenceOf(context, { records });
    expect(row?.of).toHaveLength(2);
    unlinkFromRecord(context, { id, link: linkOf('project', project) });
    unlinkFromRecord(context, { id, link: linkOf('skill', skill) });
    expect(listEvidence(context).rows).toMatchObject([{ id, supports: 0 }]);
    undo(context);
    expect(listEvidence(context).rows).toMatchObject([{ id, supports: 1 }]);
  });

  test('can be found by a part of its name, whatever signs that holds', () => {
    const context = testContext();
    const skill = teamManagement(context);
    startProject(context, skill);
    const found = (text: string) =>
      findLinkableRecords(context, { text }).map(({ kind, title }) => `${kind} ${title}`);
    expect(found('camp')).toEqual(['project Spring campaign']);
    expect(found('')).toEqual(['skill Team management', 'project Spring campaign']);
    expect(found('%')).toEqual([]);
    expect(found('_')).toEqual([]);
  });
});

describe('the two spaces', () => {
  function practised(context: Context): EvidenceLink {
    const skillId = teamManagement(context);
    const attempts = [{ tried: 'aloud' }];
    const session = { skillId, task: 'give a talk', day: '2026-03-01', attempts };
    return linkOf('practice', recordPractice(context, checked('practice.record', { session })).id);
  }

  test('evidence of the learning space alone is born there, and the portfolio never knows of it', async () => {
    const context = testContext();
    const link = practised(context);
    const quokka = Buffer.from('quokka bytes');
    const kept = keep(context, 'quokka.txt', quokka, { title: 'quokka', links: [link] });
    expect(kept.space).toBe('learning');
    const reader = portfolioReader(context.db);
    expect(reader.evidence()).toEqual([]);
    expect(reader.evidenceFile(kept.id)).toBeNull();
    await expect(saveCopy(context, { id: kept.id }, async () => null)).rejects.toThrow(
      refusal('only-for-you'),
    );
    const [skill] = findLinkableRecords(context, { text: 'Team' });
    if (!skill) throw new Error('there is no skill');
    linkToRecord(context, { id: kept.id, link: linkOf('skill', skill.recordId) });
    expect(reader.evidence()).toEqual([]);
    carryAcross(context, { kind: 'evidence', id: kept.id, along: [] });
    expect(reader.evidence()).toHaveLength(1);
    expect(reader.evidenceLinks().map(({ kind }) => kind)).toEqual(['skill']);
    expect(listDisclosures(context.db).map(({ kind }) => kind)).toEqual(['promotion']);
  });

  test('evidence of a record of each space is portfolio; without a record the room decides', () => {
    const context = testContext();
    const link = practised(context);
    const [skill] = findLinkableRecords(context, { text: 'Team' });
    const links = [link, linkOf('skill', skill?.recordId ?? '')];
    const born = (said: Said) => keep(context, 'a.txt', Buffer.from('abc'), said).space;
    expect(born({ links })).toBe('portfolio');
    expect(born({ room: 'learning' })).toBe('learning');
    expect(born({ room: 'portfolio', links: [link] })).toBe('learning');
  });
});

describe('sealed evidence', () => {
  const seal = { sealed: true, sealedUntil: '2027-01-01' };

  test('nothing of content and file name is in what the portfolio reader gives, whatever they are', () => {
    const letters = fc.stringMatching(/^[a-z]{8,20}$/);
    fc.assert(
      fc.property(letters, letters, fc.boolean(), (stem, words, isQuote) => {
        const context = testContext();
        const marks = { name: `zq${stem}`, inside: `qz${words}` };
        const { id } = isQuote
          ? createEvidence(
              context,
              checked('evidence.create', {
                title: 'A letter',
                content: { kind: 'quote', quote: marks.inside },
              }),
            )
          : keep(context, `${marks.name}.txt`, Buffer.from(marks.inside), { title: 'A letter' });
        updateEvidence(context, checked('evidence.update', { id, change: seal }));
        const reader = portfolioReader(context.db);
        const given = JSON.stringify([
          ...Object.entries(reader).map(([name, read]) =>
            name === 'evidenceFile'
              ? Buffer.from(reader.evidenceFile(id) ?? []).toString()
              : (read as () => unknown)(),
          ),
        ]);
        expect(given).not.toContain(marks.name);
        expect(given).not.toContain(marks.inside);
        expect(given).not.toContain(Buffer.from(marks.inside).toString('base64'));
        expect(given).toContain('A letter');
        expect(reader.evidence()[0]?.content.kind).toBe('sealed');
      }),
      { numRuns: 40 },
    );
  });

  test('is refused while its title or description names the file', () => {
    const context = testContext();
    const title = 'Acme merger plan';
    const { id } = keep(context, 'acme-merger-plan.pdf', Buffer.from('%PDF-1.4'), { title });
    const change = (said: object) => () =>
      updateEvidence(context, checked('evidence.update', { id, change: { ...seal, ...said } }));
    const problem = expect.objectContaining({
      details: expect.objectContaining({ problem: 'text-names-file' }),
    });
    expect(change({})).toThrow(problem);
    expect(change({ title: 'A plan', description: 'acme merger plan!' })).toThrow(problem);
    expect(change({ title: 'A plan for growth' })).not.toThrow();
  });

  test('stays sealed when its day has come, and no copy of it is written', async () => {
    const context = testContext();
    const voucher = createPerson(
      context,
      checked('people.create', { name: 'Lin', relation: 'client' }),
    );
    const { id } = keep(context, 'secret.txt', Buffer.from('quokka'));
    const said = { ...seal, voucherId: voucher.id };
    updateEvidence(context, checked('evidence.update', { id, change: said }));
    context.setClock('2031-01-01T00:00:00.000Z');
    expect(portfolioReader(context.db).evidence()[0]?.content.kind).toBe('sealed');
    expect(getEvidencePage(context, { id }).voucherName).toBe('Lin');
    await expect(saveCopy(context, { id }, async () => null)).rejects.toThrow(refusal('sealed'));
  });
});

describe('a copy outside', () => {
  test('is written where the person says, byte by byte, and written down; never mind leaves no trace', async () => {
    const context = testContext();
    const bytes = Buffer.alloc(FILE_CHUNK + 9, 'abc');
    const { id } = keep(context, 'report.txt', bytes);
    expect(await saveCopy(context, { id }, async () => null)).toEqual({ saved: false });
    expect(listDisclosures(context.db)).toEqual([]);
    const written: Uint8Array[] = [];
    const choose = async () => async (copy: Uint8Array) => void written.push(copy);
    expect(await saveCopy(context, { id }, choose)).toEqual({ saved: true });
    expect(written.map((copy) => Buffer.compare(copy, bytes))).toEqual([0]);
    expect(listDisclosures(context.db)).toMatchObject([{ kind: 'export', subject: id }]);
    expect(undo(context)).toEqual({ command: 'evidence.finish' });
  });
});

describe('trash and undo', () => {
  test('bring a file back with every byte', async () => {
    const context = testContext();
    const { id } = keep(context, 'report.txt', Buffer.from('every byte'));
    const whole = async () => (await checkFile(context, { id })).condition;
    putInTrash(context, checked('trash.put', { kind: 'evidence', id }));
    letGoOfFiles(context);
    expect(listTrash(context)).toMatchObject([{ kind: 'evidence', title: 'Kept' }]);
    restoreFromTrash(context, checked('trash.restore', { kind: 'evidence', id }));
    expect(await whole()).toBe('whole');
    for (let steps = 0; steps < 3; steps += 1) undo(context);
    expect(listEvidence(context).rows).toEqual([]);
    letGoOfFiles(context);
    redo(context);
    expect(await whole()).toBe('whole');
  });
});
