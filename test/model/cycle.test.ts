import fc from 'fast-check';
import { test } from 'vitest';
import { addRating } from '../../electron/services/ratings.ts';
import { createSkill } from '../../electron/services/skills.ts';
import { testContext } from '../support/service-context.ts';
import { checked } from '../support/wishes.ts';
import { expectWellFormed, today } from './support/check-cycles.ts';
import { cycleCommands, type Real, type World } from './support/cycle-commands.ts';

function begin(): { model: World; real: Real } {
  const context = testContext();
  const skills = ['Listening', 'Leading'].map(
    (name) => createSkill(context, checked('skills.create', { name })).id,
  );
  // Says nothing about any level, and cannot be undone: the story begins after it.
  const nothing = { source: 'self', level: null, basis: 'guess', day: today } as const;
  for (const skillId of skills) {
    addRating(context, checked('ratings.add', { rating: { skillId, ...nothing } }));
  }
  const standing = Object.fromEntries(skills.map((id) => [id, null]));
  const model = { clock: 0, standing, goals: [], records: [], ratings: [] };
  return { model: { model, history: { past: [], future: [] } }, real: { context, skills } };
}

const stories = fc.property(
  fc.commands(cycleCommands, { maxCommands: 60, size: 'max' }),
  (commands) => {
    const story = begin();
    fc.modelRun(() => story, commands);
    expectWellFormed(story.real.context, story.model.model);
  },
);

test('whatever is done in whatever order, every turn is at the one stage that its records give, and nothing is lost', () => {
  // A story that fails is told as it is, with its seed: making it shorter takes longer than a test may.
  fc.assert(stories, { numRuns: 150, endOnFailure: true });
}, 180_000);

test.each([
  [1_533_695_611, '26'],
  [2_035_289_094, '847'],
  [-2_069_590_795, '805'],
])('what an outcome says again to the letter is no new rating: story %i, %s', (seed, path) => {
  fc.assert(stories, { seed, path, numRuns: 1, endOnFailure: true });
});
