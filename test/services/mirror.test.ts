import { expect, test } from 'vitest';
import { changeAssumption } from '../../electron/services/assumptions.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { getMirror } from '../../electron/services/mirror.ts';
import { createPerson } from '../../electron/services/people.ts';
import { addRating } from '../../electron/services/ratings.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { createSkill } from '../../electron/services/skills.ts';
import { putInTrash } from '../../electron/services/trash.ts';
import { RecordId, type SkillId } from '../../shared/domain/id.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { testContext } from '../support/service-context.ts';
import { checked } from '../support/wishes.ts';

const today = '2026-03-02';

function skills(context: ServiceContext, count: number): SkillId[] {
  return Array.from(
    { length: count },
    (_, n) => createSkill(context, checked('skills.create', { name: `Skill ${n}` })).id,
  );
}

function peer(context: ServiceContext, name: string) {
  return createPerson(context, checked('people.create', { name, relation: 'peer' })).id;
}

type Saying = { readonly skillIds: readonly SkillId[]; readonly levels: readonly number[] };

function say(context: ServiceContext, raterId: string | null, { skillIds, levels }: Saying) {
  const source = raterId === null ? ('self' as const) : ('peer' as const);
  for (const [n, level] of levels.entries()) {
    const skillId = skillIds[n] ?? '';
    const rating = { skillId, source, raterId, level, basis: 'saw-it-done' as const, day: today };
    addRating(context, checked('ratings.add', { rating }));
  }
}

/** Ada gives everybody's work a five, two others tell it apart. */
function adaAndOthers() {
  const context = testContext();
  const skillIds = skills(context, 8);
  const ada = peer(context, 'Ada');
  say(context, ada, { skillIds, levels: [5, 5, 5, 5, 5, 5, 5, 5] });
  say(context, peer(context, 'Bea'), { skillIds, levels: [2, 7, 4, 7, 2, 5, 7, 2] });
  say(context, peer(context, 'Cem'), { skillIds, levels: [3, 8, 4, 6, 2, 6, 8, 3] });
  const look = () => contract['mirror.get'].output.parse(getMirror(context, { today }));
  return { context, skillIds, ada, look };
}

test('[R22] a pattern comes with the names of the person and of every skill it was seen in', () => {
  const { look, skillIds, ada } = adaAndOthers();
  const { sameScore, people, skills: named } = look();
  expect(sameScore).toMatchObject({ state: 'found', findings: [{ raterId: ada }] });
  expect(people).toEqual([{ id: ada, name: 'Ada' }]);
  expect(named.map(({ id }) => id).toSorted()).toEqual(skillIds.toSorted());
});

test('[R22] a skill in the trash is not looked at, and a person in the trash keeps their name', () => {
  const { context, look, skillIds, ada } = adaAndOthers();
  putInTrash(context, { kind: 'person', id: RecordId.parse(ada) });
  expect(look().people).toEqual([{ id: ada, name: 'Ada' }]);
  for (const skillId of skillIds.slice(0, 3)) {
    putInTrash(context, { kind: 'skill', id: RecordId.parse(skillId) });
  }
  expect(look().sameScore).toEqual({
    state: 'too-little',
    lacks: [{ what: 'skills-by-one-person', have: 5, need: 6 }],
  });
});

test('[R25] what is usual between self and others follows from what the owner assumes', () => {
  const { context, look, skillIds } = adaAndOthers();
  say(context, null, { skillIds, levels: [6, 8, 6, 8, 5, 8, 8, 6] });
  expect(look().selfGap).toMatchObject({ state: 'found', findings: [{ raters: 3 }] });
  const generous = { source: 'self', assumed: { leniency: 2, spread: 2.2 } } as const;
  changeAssumption(context, checked('assumptions.change', generous));
  expect(look().selfGap.state).toBe('nothing');
});

test('the sample shows what a portfolio without a pattern looks like, and looking changes nothing', () => {
  const context = testContext('2026-11-20T12:00:00.000Z');
  fillWithSample(context, { today: '2026-11-20' });
  const before = context.announced.length;
  const mirror = contract['mirror.get'].output.parse(getMirror(context, { today: '2026-11-20' }));
  expect(context.announced.length).toBe(before);
  const { skills: _skills, people: _people, ...patterns } = mirror;
  expect(Object.values(patterns).some(({ state }) => state === 'found')).toBe(false);
});
