import { addDays, type Day } from '../../../shared/domain/day.ts';
import { ProjectId, uuidv7 } from '../../../shared/domain/id.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import { person, rating, skill, today } from '../../support/ratings.ts';
import type { View } from '../people/person.ts';
import { SPAN } from '../people/truth.ts';

/** The date of a day of the simulation; its last one is today. */
function dateOf(day: number): Day {
  return addDays(today, day - SPAN);
}

function projectId(serial: number): ProjectId {
  return ProjectId.parse(uuidv7(serial, new Uint8Array(10)));
}

/** Simulated views as the records that the app would hold. */
export function toRatings(views: readonly View[]): Rating[] {
  return views.map((view, serial) =>
    rating(serial, {
      skillId: skill(view.skill),
      source: view.kind,
      raterId: view.rater === null ? null : person(view.rater),
      level: view.level,
      basis: view.basis,
      sureness: view.sureness,
      projectId: view.project === null ? null : projectId(view.project),
      day: dateOf(view.day),
    }),
  );
}
