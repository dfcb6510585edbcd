import { DecisionId, RatingId } from '../../shared/domain/id.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { insertDecision } from '../database/decisions.ts';
import { getPerson } from '../database/people.ts';
import { addReply, getRating, insertRating, listRatingsOfSkill } from '../database/ratings.ts';
import { getSkill } from '../database/skills.ts';
import type { ServiceContext } from './context.ts';
import { latestToday, refuseFuture } from './days.ts';
import { estimateThen } from './proposals.ts';
import { newRecord, save } from './saving.ts';
import { refreshSnapshot } from './skill-rows.ts';
import { ensureOpenTurns } from './turns.ts';

/**
 * Keeps one view of a skill. A private self-rating goes to the learning space, where it never counts.
 * With `standBehind` the owner also takes its level as their standing one.
 * Refusals: not-found, invalid-input for a day in the future.
 */
export function addRating(context: ServiceContext, input: Checked<'ratings.add'>): Rating {
  const { private: kept, ...draft } = input.rating;
  refuseFuture(context, draft.day, 'rating.day');
  getSkill(context.db, draft.skillId);
  if (draft.raterId) getPerson(context.db, draft.raterId);
  const own = draft.source === 'self';
  const rating: Rating = {
    id: RatingId.parse(context.newId()),
    ...draft,
    raterId: own ? null : draft.raterId,
    sealed: false,
    reply: '',
    ...newRecord(context, own && kept ? 'learning' : 'portfolio'),
  };
  const nouns = ['ratings', 'skills', 'decisions', 'cycles', 'goals'] as const;
  save(context, { command: 'ratings.add', nouns, undoable: false }, (tx) => {
    insertRating(tx, rating);
    if (input.standBehind && rating.level !== null && rating.space === 'portfolio') {
      const ratings = listRatingsOfSkill(tx, rating.skillId);
      insertDecision(tx, {
        id: DecisionId.parse(context.newId()),
        skillId: rating.skillId,
        kind: 'set',
        level: rating.level,
        reason: '',
        day: rating.day,
        cycleId: null,
        estimate: estimateThen(tx, rating.skillId, ratings, rating.day),
        ...newRecord(context, 'portfolio'),
      });
      ensureOpenTurns(context, tx, rating.skillId);
    }
    refreshSnapshot(tx, rating.skillId, latestToday(context));
  });
  return rating;
}

/** The owner's own words on a rating received; a later reply replaces what is shown. Refusals: not-found. */
export function replyToRating(context: ServiceContext, input: Checked<'ratings.reply'>): Rating {
  getRating(context.db, input.id);
  save(context, { command: 'ratings.reply', nouns: ['ratings'], undoable: true }, (tx) =>
    addReply(tx, input.id, input.reply, context.now().toISOString()),
  );
  return getRating(context.db, input.id);
}
