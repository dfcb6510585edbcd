import { erasePerson, previewErasing } from '../services/erasing.ts';
import {
  createPerson,
  getPersonPage,
  listPeople,
  listPersonRows,
  updatePerson,
} from '../services/people.ts';
import type { Handlers } from './answer.ts';
import type { Of } from './record-handlers.ts';

type PeopleHandlers = Pick<Handlers, Extract<keyof Handlers, `people.${string}`>>;

/** Who answers questions about people. */
export function peopleHandlers(of: Of): PeopleHandlers {
  return {
    'people.list': of(listPeople),
    'people.rows': of(listPersonRows),
    'people.get': of(getPersonPage),
    'people.create': of(createPerson),
    'people.update': of(updatePerson),
    'people.erasePreview': of(previewErasing),
    'people.erase': of(erasePerson),
  };
}
