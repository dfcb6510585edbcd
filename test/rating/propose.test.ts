import { expect, test } from 'vitest';
import { proposeStanding } from '../../shared/rating/propose.ts';
import { person, rating, today } from '../support/ratings.ts';

const since = '2026-11-01T00:00:00.000Z';

function views(
  level: number,
  sources: readonly ('self' | 'peer' | 'manager' | 'assessment' | 'observed')[],
) {
  return sources.map((source, n) =>
    rating(n, { source, level, raterId: source === 'self' ? null : person(n) }),
  );
}

test('[R13] a move is proposed when separated sources agree on another level', () => {
  const ratings = views(7, ['peer', 'manager', 'assessment', 'observed']);
  const proposal = proposeStanding(ratings, { today, standing: 4, newSince: since });
  expect(proposal?.kind).toBe('move');
  expect(proposal?.level).toBeGreaterThan(4);
  expect(proposal?.newRatingIds).toHaveLength(4);
});

test('[R13] one kind of source never proposes a move, however sure it is', () => {
  const ratings = [1, 2, 3, 4, 5, 6].map((n) => rating(n, { level: 8, raterId: person(n) }));
  expect(proposeStanding(ratings, { today, standing: 4, newSince: since })?.kind).toBe('stay');
});

test('[R13] evidence that agrees with the standing level proposes to stay', () => {
  const proposal = proposeStanding(views(5, ['peer', 'manager']), {
    today,
    standing: 5,
    newSince: since,
  });
  expect([proposal?.kind, proposal?.level]).toEqual(['stay', 5]);
});

test('[R13] before the first word the likeliest level is proposed, and without a rating nothing is', () => {
  const first = proposeStanding(views(4, ['self']), { today, standing: null, newSince: null });
  expect(first).toMatchObject({ kind: 'move', level: 4 });
  expect(proposeStanding([], { today, standing: 4, newSince: since })).toBeNull();
});
