import type { PersonId, SkillId } from '../../shared/domain/id.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { MirrorPage } from '../../shared/ipc/mirror-view.ts';
import { biasMirror } from '../../shared/rating/bias-mirror.ts';
import type { BiasMirror, Reading } from '../../shared/rating/mirror-reading.ts';
import { assumptionsWith } from '../../shared/rating/own-assumptions.ts';
import { namedPeople } from '../database/named-people.ts';
import { namedSkills } from '../database/named-skills.ts';
import { listRatings } from '../database/ratings.ts';
import { readOwnAssumptions } from '../database/source-assumptions.ts';
import type { ServiceContext } from './context.ts';

function findingsOf<F>(reading: Reading<F>): readonly F[] {
  return reading.state === 'found' ? reading.findings : [];
}

function skillsIn({ sameScore, recentOnly, oneCarries, selfGap }: BiasMirror): SkillId[] {
  const findings = [sameScore, recentOnly, oneCarries, selfGap].flatMap((reading) =>
    findingsOf<{ readonly skills: readonly { readonly skillId: SkillId }[] }>(reading),
  );
  return [...new Set(findings.flatMap(({ skills }) => skills.map(({ skillId }) => skillId)))];
}

function peopleIn({ sameScore, oneCarries }: BiasMirror): PersonId[] {
  const same = findingsOf(sameScore).map(({ raterId }) => raterId);
  const carrying = findingsOf(oneCarries).flatMap(({ people }) =>
    people.map(({ raterId }) => raterId),
  );
  return [...new Set([...same, ...carrying])];
}

/** Patterns in the ratings received, with the records they were seen in. Reads alone. */
export function getMirror({ db }: ServiceContext, input: Checked<'mirror.get'>): MirrorPage {
  const assumptions = assumptionsWith(readOwnAssumptions(db));
  const mirror = biasMirror(listRatings(db), { today: input.today, assumptions });
  return {
    ...mirror,
    skills: namedSkills(db, skillsIn(mirror)),
    people: namedPeople(db, peopleIn(mirror)),
  };
}
