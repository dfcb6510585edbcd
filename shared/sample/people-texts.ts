import type { Relation } from '../domain/person.ts';

/** Invented people around an invented digital marketing manager. */
export const people: readonly {
  readonly name: string;
  readonly relation: Relation;
  readonly note: string;
}[] = [
  { name: 'Amara Okafor', relation: 'manager', note: 'Head of marketing since spring last year.' },
  { name: 'Jonas Lindqvist', relation: 'peer', note: 'Runs paid channels.' },
  { name: 'Priya Raman', relation: 'peer', note: 'Product marketing, shares most campaigns.' },
  { name: 'Teo Marchetti', relation: 'peer', note: 'Analytics. Blunt and kind.' },
  { name: 'Lin Wei', relation: 'client', note: 'Marketing lead at Harbour & Finch.' },
  { name: 'Hana Yildiz', relation: 'client', note: 'Founder of Kestrel Cycles.' },
  { name: 'Sofia Castellano', relation: 'coach', note: 'Every second Thursday.' },
  {
    name: 'Kwame Boateng',
    relation: 'mentor',
    note: 'Has led teams for twenty years; not in my line.',
  },
  {
    name: 'Marit Solheim',
    relation: 'other',
    note: 'We met at the design meet-up. Says what she sees.',
  },
];
