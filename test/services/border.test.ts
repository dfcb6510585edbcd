import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writing } from '../../electron/database/db.ts';
import { appendDisclosure, listDisclosures } from '../../electron/database/disclosures.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { insertShare } from '../../electron/database/shares.ts';
import { housedIn } from '../../electron/database/spaces.ts';
import { visibleRecords } from '../../electron/database/visible-records.ts';
import { carryAcross, takeBack } from '../../electron/services/border.ts';
import { previewPromotion } from '../../electron/services/border-preview.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { getGoalPage } from '../../electron/services/goals.ts';
import { peek } from '../../electron/services/history.ts';
import { listLedger } from '../../electron/services/ledger.ts';
import { addRating } from '../../electron/services/ratings.ts';
import { getSkillPage, listSkills } from '../../electron/services/skills.ts';
import { RecordId } from '../../shared/domain/id.ts';
import { PromotableKind } from '../../shared/domain/promotion.ts';
import { visibleDifference } from '../../shared/domain/visible.ts';
import type { PromotionPreview } from '../../shared/ipc/border-view.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { record } from '../database/support/records.ts';
import { type AnyGroup, anyVault, contextWith, idOf, mark } from '../support/any-vault.ts';
import { testContext } from '../support/service-context.ts';
import { checked, teamManagement } from '../support/wishes.ts';

const today = '2026-06-01';
const RUNS = { numRuns: 100 };

const plain: AnyGroup = {
  skill: 'portfolio',
  person: 'portfolio',
  project: 'portfolio',
  learning: 'learning',
  goal: 'learning',
  evidence: 'learning',
  credential: 'learning',
  feedback: 'portfolio',
  sealedRating: false,
  sealedEvidence: false,
  trashed: null,
};

const target = (kind: PromotableKind, number = 1) => ({
  kind,
  id: RecordId.parse(idOf(kind, number)),
});

function preview(context: ServiceContext, kind: PromotableKind, number = 1): PromotionPreview {
  const question = checked('promotion.preview', { ...target(kind, number), today });
  return contract['promotion.preview'].output.parse(previewPromotion(context, question));
}

function cross(context: ServiceContext, kind: PromotableKind, number = 1): PromotionPreview {
  const seen = preview(context, kind, number);
  const along = seen.along.map(({ id }) => id);
  if (seen.direction === 'carry') carryAcross(context, { ...target(kind, number), along });
  else takeBack(context, { ...target(kind, number), along });
  return seen;
}

/** Every word in a value that a person may have typed. */
function words(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/[a-z]+\d+x/g)].map(([word]) => word);
}

/** Goals and ratings are hidden with a skill that is in the trash. */
function isThere(group: AnyGroup | undefined, kind: PromotableKind): boolean {
  const hidden = group?.trashed === 'skill' && (kind === 'goal' || kind === 'rating');
  return !hidden && group?.trashed !== kind;
}

const anyCrossing = fc.record({
  groups: anyVault,
  kind: fc.constantFrom(...PromotableKind.options),
});

describe('the preview of a crossing', () => {
  test('is exactly what the portfolio reader gives otherwise afterwards, in either direction', () => {
    fc.assert(
      fc.property(anyCrossing, ({ groups, kind }) => {
        const context = contextWith(groups);
        if (!isThere(groups[0], kind)) return;
        const before = visibleRecords(context.db);
        const seen = cross(context, kind);
        const truth = visibleDifference(before, visibleRecords(context.db));
        const named = ({
          change,
          kind: what,
          key,
        }: {
          change: string;
          kind: string;
          key: string;
        }) => `${change} ${what} ${key}`;
        expect(seen.changes.map(named).toSorted()).toEqual(truth.map(named).toSorted());
        for (const one of truth) {
          const shown = seen.changes.find((other) => named(other) === named(one));
          const said = Object.fromEntries(one.fields.map((field) => [field, one.record[field]]));
          for (const word of words(said)) expect(JSON.stringify(shown?.fields)).toContain(word);
        }
      }),
      RUNS,
    );
  });

  test('names nothing that is not visible afterwards', () => {
    fc.assert(
      fc.property(anyCrossing, ({ groups, kind }) => {
        const context = contextWith(groups);
        if (!isThere(groups[0], kind)) return;
        const seen = cross(context, kind);
        if (seen.direction !== 'carry') return;
        const visible = words(visibleRecords(context.db));
        for (const word of words(seen.changes)) expect(visible).toContain(word);
      }),
      RUNS,
    );
  });

  test('says whether the bytes of a file are given', () => {
    const open = preview(contextWith([plain]), 'evidence');
    expect(open.changes[0]?.fields).toContainEqual({ name: 'file', value: true });
    const sealed = preview(contextWith([{ ...plain, sealedEvidence: true }]), 'evidence');
    expect(sealed.changes[0]?.fields.map(({ name }) => name)).not.toContain('file');
    expect(JSON.stringify(sealed)).not.toContain(mark('sealed', 1));
  });

  test('says what belongs to it and stays', () => {
    const context = contextWith([{ ...plain, skill: 'learning' }]);
    expect(preview(context, 'skill').stays).toEqual([
      { kind: 'practice', count: 1 },
      { kind: 'reflection', count: 1 },
      { kind: 'lesson', count: 1 },
      { kind: 'rating', count: 1 },
      { kind: 'goal', count: 1 },
      { kind: 'learning', count: 1 },
      { kind: 'evidence', count: 1 },
    ]);
    expect(preview(context, 'learning').stays).toContainEqual({ kind: 'skill', count: 1 });
  });

  test('changes nothing', () => {
    const context = contextWith([plain]);
    const before = visibleRecords(context.db);
    preview(context, 'goal');
    expect(visibleRecords(context.db)).toEqual(before);
    expect(listDisclosures(context.db)).toEqual([]);
    expect(housedIn(context.db, target('goal')).space).toBe('learning');
  });
});

describe('carrying across', () => {
  test('moves the one record, writes it in the ledger, and ends what can be undone', () => {
    const context = contextWith([plain]);
    cross(context, 'goal');
    expect(
      portfolioReader(context.db)
        .goals()
        .map(({ why }) => why),
    ).toEqual([mark('goal', 1)]);
    expect(listDisclosures(context.db).map(({ kind, subject }) => [kind, subject])).toEqual([
      ['promotion', idOf('goal', 1)],
    ]);
    expect(peek(context).undo).toBeNull();
    const { cycles } = getGoalPage(context, checked('goals.get', { id: idOf('goal', 1), today }));
    expect(cycles.map(({ cycle }) => cycle.space)).toEqual(['portfolio']);
  });

  test('takes the skill of a goal along, but only when the owner agreed to it', () => {
    const context = contextWith([{ ...plain, skill: 'learning' }]);
    const { along } = preview(context, 'goal');
    expect(along).toEqual([{ ...target('skill'), title: mark('skill', 1) }]);
    expect(() => carryAcross(context, { ...target('goal'), along: [] })).toThrow(
      new Refusal('needs-company'),
    );
    cross(context, 'goal');
    expect(listDisclosures(context.db)).toHaveLength(2);
    expect(portfolioReader(context.db).skills()).toHaveLength(1);
  });

  test('is refused for what has crossed already, for what is not there, and for unfinished learning', () => {
    const context = contextWith([plain, { ...plain, trashed: 'goal' }]);
    cross(context, 'learning');
    const carry =
      (kind: PromotableKind, number = 1) =>
      () =>
        carryAcross(context, { ...target(kind, number), along: [] });
    expect(carry('learning')).toThrow(new Refusal('already-done'));
    expect(carry('goal', 2)).toThrow(new Refusal('not-found'));
    expect(carry('goal', 9)).toThrow(new Refusal('not-found'));
  });

  test('makes a private self-view count, and taking it back makes it count no longer', () => {
    const context = testContext('2026-06-01T09:00:00.000Z');
    const skillId = teamManagement(context);
    const said = { skillId, source: 'self', level: 6, basis: 'guess', day: today } as const;
    const { id } = addRating(
      context,
      checked('ratings.add', { rating: { ...said, private: true } }),
    );
    const estimate = () => getSkillPage(context, { id: skillId, today }).estimate;
    const row = () => listSkills(context, { today, archived: false })[0]?.strip ?? null;
    expect(estimate().ratings).toBe(0);
    const crossing = checked('promotion.carry', { kind: 'rating', id });
    const question = checked('promotion.preview', { kind: 'rating', id, today });
    const seen = previewPromotion(context, question);
    carryAcross(context, crossing);
    expect([estimate().ratings, row()]).toEqual([1, seen.level?.after]);
    expect(getSkillPage(context, { id: skillId, today }).ratings[0]?.space).toBe('portfolio');
    takeBack(context, crossing);
    expect([estimate().ratings, row()]).toEqual([0, seen.level?.before]);
  });
});

describe('taking back', () => {
  test('brings every kind to where it was, and writes that down too', () => {
    fc.assert(
      fc.property(anyCrossing, ({ groups, kind }) => {
        const context = contextWith(groups);
        if (!isThere(groups[0], kind)) return;
        if (housedIn(context.db, target(kind)).space === 'portfolio') return;
        const before = visibleRecords(context.db).map(({ record: one, ...rest }) => ({
          ...rest,
          record: { ...one, updatedAt: '' },
        }));
        const { along } = cross(context, kind);
        cross(context, kind);
        for (const one of along) {
          if (housedIn(context.db, one).space === 'portfolio') cross(context, one.kind);
        }
        const after = visibleRecords(context.db).map(({ record: one, ...rest }) => ({
          ...rest,
          record: { ...one, updatedAt: '' },
        }));
        expect(after).toEqual(before);
        const { entries, brokenAt } = listLedger(context);
        expect(entries.length).toBeGreaterThanOrEqual(2);
        expect(brokenAt).toBeNull();
      }),
      RUNS,
    );
  });

  test('takes the goals out with their skill', () => {
    const context = contextWith([{ ...plain, goal: 'portfolio' }]);
    const { along } = preview(context, 'skill');
    expect(along.map(({ kind }) => kind)).toEqual(['goal']);
    cross(context, 'skill');
    expect(housedIn(context.db, target('goal')).space).toBe('learning');
  });

  test('is no longer possible once anybody was given any of it, and says who', () => {
    const context = contextWith([{ ...plain, goal: 'portfolio' }]);
    writing(context.db, { command: 'test', at: '', undoable: false }, (tx) =>
      insertShare(tx, {
        id: RecordId.parse(context.newId()),
        personId: null,
        recipient: 'Sofia',
        purpose: 'Our review in June',
        expiresOn: null,
        fileHash: 'a'.repeat(64),
        records: [{ kind: 'goal', recordId: RecordId.parse(idOf('goal', 1)) }],
        completeness: [],
        withdrawnAt: null,
        ...record(9, 'portfolio'),
      }),
    );
    const { sharedWith } = preview(context, 'goal');
    expect(sharedWith.map(({ recipient }) => recipient)).toEqual(['Sofia']);
    expect(() => takeBack(context, { ...target('goal'), along: [] })).toThrow(
      new Refusal('already-shared'),
    );
    // The goal would be gone with its skill.
    expect(preview(context, 'skill').sharedWith).toHaveLength(1);
    expect(() => cross(context, 'skill')).toThrow(new Refusal('already-shared'));
    expect(preview(context, 'project').sharedWith).toEqual([]);
  });

  test('warns of an export that was written since', () => {
    const context = contextWith([plain]);
    const write = () =>
      writing(context.db, { command: 'test', at: '', undoable: false }, (tx) =>
        appendDisclosure(tx, { at: context.now().toISOString(), kind: 'export', subject: '' }),
      );
    write();
    cross(context, 'goal');
    expect(preview(context, 'goal').writtenOutAt).toBeNull();
    write();
    expect(preview(context, 'goal').writtenOutAt).not.toBeNull();
  });

  test('leaves a rating that was given in the portfolio where it is', () => {
    const context = contextWith([plain]);
    const given = { kind: 'rating', id: RecordId.parse(idOf('rating', 1)) } as const;
    const other = portfolioReader(context.db).ratings()[0];
    const id = RecordId.parse(other?.id);
    expect(() => takeBack(context, { ...given, id, along: [] })).toThrow(
      new Refusal('append-only'),
    );
  });
});

describe('the ledger', () => {
  test('tells every crossing with what it was about, the newest first', () => {
    const context = contextWith([plain]);
    cross(context, 'learning');
    cross(context, 'goal');
    cross(context, 'learning');
    const { entries } = contract['ledger.list'].output.parse(listLedger(context));
    expect(entries.map(({ seq, kind, subject }) => [seq, kind, subject?.title])).toEqual([
      [3, 'promotion-taken-back', mark('learning', 1)],
      [2, 'promotion', mark('skill', 1)],
      [1, 'promotion', mark('learning', 1)],
    ]);
  });
});
