import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordPractice } from '../../../electron/services/practice.ts';
import { PracticeDraft } from '../../../shared/domain/practice.ts';
import { checked } from '../../support/wishes.ts';
import { everythingThatMayLeave } from './reading.ts';
import { anySaid, everyEstimate, type Told, today, told } from './said.ts';

const attempt = fc.record({
  tried: fc.string({ minLength: 1, maxLength: 30 }).map((text) => `x${text.replace(/\0/g, '')}`),
  happened: fc.constantFrom('', 'It did not work at all.', 'Failed again.'),
  next: fc.constantFrom('', 'Slower.'),
});

function practise(
  { context, skills, people }: Told,
  attempts: readonly { tried: string; happened: string; next: string }[],
  skill = 0,
): void {
  const session = PracticeDraft.parse({
    skillId: skills[skill],
    task: 'A hard conversation',
    guideId: people[0],
    guideDecidesOnMe: false,
    day: today,
    attempts,
  });
  recordPractice(context, checked('practice.record', { session }));
}

test('rule 4: no practice, whatever came of it, enters any estimate', () => {
  fc.assert(
    fc.property(
      anySaid,
      fc.array(fc.array(attempt, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      (said, sessions) => {
        const all = told(said);
        const before = everyEstimate(all);
        sessions.forEach((attempts, index) => {
          practise(all, attempts, index % 2);
        });
        expect(everyEstimate(all)).toBe(before);
      },
    ),
    { numRuns: 100 },
  );
});

test('rule 9: a hundred failed attempts leave every estimate and all that may leave byte-identical', () => {
  fc.assert(
    fc.property(anySaid, fc.constantFrom(1, 10, 100), (said, perSession) => {
      const all = told(said);
      const before = [everyEstimate(all), everythingThatMayLeave(all.context)];
      const failed = { tried: 'Staying calm', happened: 'I did not.', next: '' };
      for (let done = 0; done < 100; done += perSession) {
        practise(
          all,
          Array.from({ length: perSession }, () => failed),
        );
      }
      expect([everyEstimate(all), everythingThatMayLeave(all.context)]).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
