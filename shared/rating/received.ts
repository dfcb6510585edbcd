import type { PersonId } from '../domain/id.ts';
import type { Rating } from '../domain/rating.ts';
import { groupBy } from './group.ts';

/** A counting rating; where a function says so, one that somebody other than the owner gave. */
export type Received = Rating & { readonly level: number };
/** One by a person with a name. */
export type Named = Received & { readonly raterId: PersonId };

function oldestFirst(a: Rating, b: Rating): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Counting ratings, oldest first, so that the order in which they were handed over tells nothing. */
export function inOrder(counting: readonly Rating[]): Received[] {
  const told = counting.filter((rating): rating is Received => rating.level !== null);
  return told.toSorted(oldestFirst);
}

/** Who gave it: the person, or those of a kind without a name, who are taken for one. */
export function giverOf({ raterId, source }: Rating): string {
  return raterId ?? source;
}

export function isNamed(rating: Received): rating is Named {
  return rating.raterId !== null;
}

/** The newest view of each giver in each skill. Expects the oldest first. */
export function newestViews<R extends Received>(received: readonly R[]): R[] {
  const views = groupBy(received, (rating) => `${rating.skillId} ${giverOf(rating)}`);
  return [...views.values()].flatMap((ratings) => ratings.at(-1) ?? []);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of squared distances from the mean. */
export function squaresAround(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
