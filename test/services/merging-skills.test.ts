import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectionOf, writing } from '../../electron/database/db.ts';
import { insertEvidence, linkEvidence } from '../../electron/database/evidence.ts';
import { portfolioReader } from '../../electron/database/portfolio-reader.ts';
import { browseSkills, getSkillExtras } from '../../electron/services/browsing-skills.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { redo, undo } from '../../electron/services/history.ts';
import { setInterest } from '../../electron/services/many-skills.ts';
import {
  keepSkillsApart,
  listDuplicates,
  mergeSkills,
  previewMerge,
} from '../../electron/services/merging-skills.ts';
import { addRating } from '../../electron/services/ratings.ts';
import { find } from '../../electron/services/search.ts';
import { createSkill, getSkillPage } from '../../electron/services/skills.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import { RecordId, type SkillId } from '../../shared/domain/id.ts';
import { SOURCE_KINDS } from '../../shared/domain/rating.ts';
import type { Question } from '../../shared/ipc/contract.ts';
import type { RefusalCode } from '../../shared/result.ts';
import { dump } from '../database/support/dump.ts';
import { aQuote } from '../database/support/records.ts';
import { testContext } from '../support/service-context.ts';
import {
  aimForSix,
  checked,
  learnSomething,
  observeFive,
  rateMyself,
  startProject,
} from '../support/wishes.ts';

const today = '2026-06-03';

function skillNamed(context: ServiceContext, name: string, more: object = {}): SkillId {
  return createSkill(context, checked('skills.create', { name, ...more })).id;
}

function refusal(code: RefusalCode): unknown {
  return expect.objectContaining({ code });
}

function rate(context: ServiceContext, rating: Question<'ratings.add'>['rating']): void {
  addRating(context, checked('ratings.add', { rating }));
}

/** Two names for one thing, the second with everything that can be said of a skill. */
function twoOfOne(): { context: ReturnType<typeof testContext>; kept: SkillId; gone: SkillId } {
  const context = testContext('2026-03-02T09:00:00.000Z');
  const kept = skillNamed(context, 'Team management');
  const gone = skillNamed(context, 'Managing a team', {
    category: 'Leading',
    aliases: ['Team lead'],
    description: 'Five people.',
  });
  rateMyself(context, kept, 5, '2026-03-01');
  rateMyself(context, gone, 4, '2026-03-01');
  aimForSix(context, gone);
  context.setClock('2026-06-02T09:00:00.000Z');
  learnSomething(context, gone);
  observeFive(context, startProject(context, gone), gone);
  writing(context.db, { command: 'test', at: today, undoable: true }, (tx) => {
    const evidence = aQuote(1);
    insertEvidence(tx, evidence, null);
    linkEvidence(tx, evidence.id, { kind: 'skill', recordId: RecordId.parse(gone) });
  });
  setInterest(context, checked('skills.setInterest', { id: gone, interest: 'love' }));
  return { context, kept, gone };
}

function pair(keptId: SkillId, goneId: SkillId) {
  return checked('skills.merge', { keptId, goneId });
}

describe('a merge', () => {
  test('says before what moves and what comes of it, and changes nothing', () => {
    const { context, kept, gone } = twoOfOne();
    const before = dump(connectionOf(context.db));
    const preview = previewMerge(context, pair(kept, gone));
    expect(preview).toMatchObject({
      kept: { name: 'Team management' },
      gone: { name: 'Managing a team' },
      moves: { ratings: 2, decisions: 1, goals: 1, learning: 1, projects: 1, evidence: 1 },
      ratingsTogether: 3,
      aliases: ['Managing a team', 'Team lead'],
      standing: { now: null, after: 4 },
    });
    expect(dump(connectionOf(context.db))).toEqual(before);
  });

  test('brings everything under the kept skill and leaves what was said as it was said', () => {
    const { context, kept, gone } = twoOfOne();
    const db = connectionOf(context.db);
    const said = () => db.prepare('SELECT * FROM ratings ORDER BY id').all();
    const before = said();
    mergeSkills(context, pair(kept, gone));
    expect(said()).toEqual(before);
    const page = getSkillPage(context, { id: kept, today });
    expect(page.skill).toMatchObject({
      name: 'Team management',
      category: 'Leading',
      description: 'Five people.',
      aliases: ['Managing a team', 'Team lead'],
    });
    expect(page.ratings.map((rating) => [rating.skillId, rating.level])).toEqual([
      [kept, 5],
      [kept, 4],
      [kept, 5],
    ]);
    expect([page.goals.length, page.learning.length, page.projects.length]).toEqual([1, 1, 1]);
    expect([page.standing, page.decisions.length]).toEqual([4, 1]);
    expect(getSkillExtras(context, { id: kept })).toMatchObject({
      interest: 'love',
      uses: { evidence: 1 },
      merged: ['Managing a team'],
    });
    const [row, ...others] = browseSkills(context, { today, archived: false });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ratings: 3,
      standing: 4,
      target: 6,
      goal: 'active',
      hasEvidence: true,
    });
  });

  test('is found under any of the names, and the old page leads to the kept one', () => {
    const { context, kept, gone } = twoOfOne();
    rate(context, {
      skillId: gone,
      source: 'peer',
      level: 5,
      basis: 'saw-it-done',
      sentence: 'Calm in the storm',
      day: '2026-05-01',
    });
    mergeSkills(context, pair(kept, gone));
    expect(getSkillPage(context, { id: gone, today }).skill.id).toBe(kept);
    for (const text of ['managing a team', 'storm']) {
      const hits = find(context, checked('search.find', { text }));
      expect(hits.map(({ openId, title }) => [openId, title])).toEqual([[kept, 'Team management']]);
    }
  });

  test('gives what was said to a share under the kept skill, and nothing of the owner’s interest', () => {
    const { context, kept, gone } = twoOfOne();
    mergeSkills(context, pair(kept, gone));
    const reader = portfolioReader(context.db);
    expect(reader.ratings().map((rating) => rating.skillId)).toEqual([kept, kept, kept]);
    expect(reader.decisions().map((decision) => decision.skillId)).toEqual([kept]);
    expect(reader.completeness()).toEqual([
      { source: 'observed', exist: 1 },
      { source: 'self', exist: 2 },
    ]);
    expect(reader.outcomes()[0]?.observations[0]?.skillId).toBe(kept);
    expect(JSON.stringify(reader.skills())).not.toContain('love');
  });

  test('is undone and done again to the last character', () => {
    const { context, kept, gone } = twoOfOne();
    const db = connectionOf(context.db);
    const before = dump(db);
    mergeSkills(context, pair(kept, gone));
    const after = dump(db);
    expect(undo(context)).toEqual({ command: 'skills.merge' });
    expect(dump(db)).toEqual(before);
    redo(context);
    expect(dump(db)).toEqual(after);
  });

  test('of a merged one takes along what was merged into it', () => {
    const context = testContext();
    const [one, two, three] = ['One', 'Two', 'Three'].map((name) => skillNamed(context, name));
    if (!one || !two || !three) throw new Error('there are three');
    for (const [at, skillId] of [one, two, three].entries()) {
      rate(context, { skillId, source: 'self', level: at + 3, basis: 'guess', day: '2026-03-01' });
    }
    mergeSkills(context, pair(two, one));
    mergeSkills(context, pair(three, two));
    expect(getSkillPage(context, { id: one, today }).skill.id).toBe(three);
    expect(getSkillPage(context, { id: three, today }).ratings).toHaveLength(3);
    undo(context);
    expect(getSkillPage(context, { id: one, today }).skill.id).toBe(two);
    expect(getSkillPage(context, { id: three, today }).ratings).toHaveLength(1);
  });

  test('never goes round in a circle, takes nothing from the trash, and never joins one with itself', () => {
    const context = testContext();
    const [one, two, three] = ['One', 'Two', 'Three'].map((name) => skillNamed(context, name));
    if (!one || !two || !three) throw new Error('there are three');
    expect(() => mergeSkills(context, pair(one, one))).toThrow(refusal('merge-itself') as Error);
    mergeSkills(context, pair(two, one));
    expect(() => mergeSkills(context, pair(one, two))).toThrow(refusal('already-merged') as Error);
    expect(() => mergeSkills(context, pair(three, one))).toThrow(
      refusal('already-merged') as Error,
    );
    putInTrash(context, checked('trash.put', { kind: 'skill', id: three }));
    expect(() => mergeSkills(context, pair(two, three))).toThrow(refusal('merge-trashed') as Error);
    expect(() => mergeSkills(context, pair(three, two))).toThrow(refusal('merge-trashed') as Error);
    const link = connectionOf(context.db).prepare(
      'INSERT INTO skill_merges (skill_id, into_id, at) VALUES (?, ?, ?)',
    );
    expect(() => link.run(two, one, today)).toThrow(/merge-chain/);
  });

  test('is refused where the names of both no longer fit one skill', () => {
    const context = testContext();
    const aliases = (from: number) => Array.from({ length: 60 }, (_, at) => `Name ${from + at}`);
    const one = skillNamed(context, 'One', { aliases: aliases(0) });
    const two = skillNamed(context, 'Two', { aliases: aliases(100) });
    expect(() => mergeSkills(context, pair(one, two))).toThrow(refusal('too-many-names') as Error);
  });

  test('leaves a merged skill out of the trash, and the kept one comes back from it whole', () => {
    const { context, kept, gone } = twoOfOne();
    mergeSkills(context, pair(kept, gone));
    expect(listTrash(context)).toEqual([]);
    const taken = () =>
      restoreFromTrash(context, checked('trash.restore', { kind: 'skill', id: gone }));
    expect(taken).toThrow(refusal('not-found') as Error);
    const before = getSkillPage(context, { id: kept, today });
    const bin = checked('trash.put', { kind: 'skill', id: kept });
    putInTrash(context, bin);
    restoreFromTrash(context, bin);
    const { skill, ...rest } = getSkillPage(context, { id: kept, today });
    expect(rest).toEqual({ ...before, skill: undefined, ...rest });
    expect({ ...skill, updatedAt: '' }).toEqual({ ...before.skill, updatedAt: '' });
  });
});

const anyView = fc.record({
  onGone: fc.boolean(),
  source: fc.constantFrom(...SOURCE_KINDS),
  level: fc.integer({ min: 1, max: 8 }),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
});

test('the estimate after a merge is that of one skill with all the ratings', () => {
  fc.assert(
    fc.property(fc.array(anyView, { minLength: 1, maxLength: 12 }), (views) => {
      const [merged, single] = [testContext(), testContext()];
      const kept = skillNamed(merged, 'Kept');
      const gone = skillNamed(merged, 'Gone');
      const only = skillNamed(single, 'Kept');
      skillNamed(single, 'Another');
      for (const { onGone, ...view } of views) {
        rate(merged, { skillId: onGone ? gone : kept, basis: 'saw-it-done', ...view });
        rate(single, { skillId: only, basis: 'saw-it-done', ...view });
      }
      mergeSkills(merged, pair(kept, gone));
      const [one, other] = [
        getSkillPage(merged, { id: kept, today }),
        getSkillPage(single, { id: only, today }),
      ];
      const said = JSON.stringify;
      expect(said(one.estimate)).toBe(said(other.estimate));
      expect(said(one.history)).toBe(said(other.history));
      const strip = (context: ServiceContext) =>
        browseSkills(context, { today, archived: false }).find(({ name }) => name === 'Kept')
          ?.strip;
      expect(strip(merged)).toEqual(strip(single));
    }),
    { numRuns: 15 },
  );
});

describe('likely duplicates', () => {
  test('come with their reason, and are not offered again once they are kept apart', () => {
    const context = testContext();
    const one = skillNamed(context, 'Résumé writing');
    const other = skillNamed(context, 'Resume-Writing');
    skillNamed(context, 'Negotiation');
    skillNamed(context, 'Negotation');
    expect(listDuplicates(context).map((found) => [found.one.name, found.because])).toEqual([
      ['Resume-Writing', 'same-name'],
      ['Negotation', 'one-letter'],
    ]);
    keepSkillsApart(context, checked('skills.keepApart', { oneId: other, otherId: one }));
    expect(listDuplicates(context).map((found) => found.because)).toEqual(['one-letter']);
    undo(context);
    expect(listDuplicates(context)).toHaveLength(2);
  });
});
