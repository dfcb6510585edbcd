import type { Credential } from '../domain/credential.ts';
import { RecordId } from '../domain/id.ts';
import type { Skill } from '../domain/skill.ts';
import type { Desk } from './desk.ts';

type Given = Pick<Credential, 'title' | 'issuer' | 'identifier' | 'note'> & {
  readonly skills: readonly string[];
  /** Days before today; a last day after today is below zero. */
  readonly issued: number;
  readonly ends: number | null;
};

/** Invented, as are those who gave them. */
const given: readonly Given[] = [
  {
    title: 'Web analytics, practitioner',
    issuer: 'Northbank Institute of Measurement',
    identifier: 'NIM-20481',
    note: 'Two days and an exam with real data.',
    skills: ['Web analytics', 'Experiment design'],
    issued: 210,
    ends: -155,
  },
  {
    title: 'Leading a team for the first time',
    issuer: 'Harbour School of Management',
    identifier: '',
    note: '',
    skills: ['Team management', 'Giving feedback'],
    issued: 430,
    ends: null,
  },
  {
    title: 'Paid search, foundations',
    issuer: 'Northbank Institute of Measurement',
    identifier: 'NIM-11907',
    note: 'Not renewed: a specialist does this now.',
    skills: ['Paid search'],
    issued: 800,
    ends: 70,
  },
];

/** What was given to the person of the story on paper: one in force, one without an end, one that ran out. */
export function makeCredentials(desk: Desk, skills: readonly Skill[]): Credential[] {
  const idOf = (name: string) => skills.filter((skill) => skill.name === name).map(({ id }) => id);
  return given.map(({ skills: names, issued, ends, ...said }) => ({
    id: RecordId.parse(desk.newId()),
    ...said,
    link: '',
    issuedOn: desk.ago(issued),
    expiresOn: ends === null ? null : desk.ago(ends),
    skillIds: names.flatMap(idOf),
    ...desk.made(desk.ago(issued), 'portfolio'),
  }));
}
