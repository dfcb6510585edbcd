import * as z from 'zod';
import { Day } from '../../../shared/domain/day.ts';
import { PersonId, SkillId } from '../../../shared/domain/id.ts';
import { Level } from '../../../shared/domain/level.ts';
import { observationKey } from '../../../shared/domain/outcome-ratings.ts';
import {
  type Observation,
  ObserverSource,
  Outcome,
  OutcomeDraft,
  OutcomeVerdict,
} from '../../../shared/domain/project.ts';
import { Basis } from '../../../shared/domain/rating.ts';
import { Note } from '../../../shared/domain/text.ts';
import type { ProjectPage } from '../../../shared/ipc/views.ts';
import { chosen, NOT_CHOSEN } from '../../parts/chosen.ts';

/** Problem of a person whose view of a skill stands in the form already. */
export const SAME_OBSERVER = 'same-observer';

const SeenForm = z.object({
  skillId: SkillId,
  observer: z.enum(['owner', 'person']),
  /** Null while nobody was chosen, and for the owner. */
  personId: PersonId.nullable(),
  source: ObserverSource,
  level: Level.nullable(),
  basis: Basis,
  sentence: Note,
});

export const OutcomeForm = z
  .object({
    day: Day,
    result: OutcomeDraft.shape.result,
    hoped: Note,
    figures: Outcome.shape.figures.unwrap(),
    verdict: chosen(OutcomeVerdict),
    observations: z.array(SeenForm),
    lesson: Note,
  })
  .superRefine(({ observations }, context) => {
    const known = new Set<string>();
    observations.forEach(({ observer, personId, skillId }, at) => {
      if (observer === 'owner') return;
      const path = ['observations', at, 'personId'];
      const key = `${skillId} ${personId}`;
      if (personId === null) context.addIssue({ code: 'custom', path, message: NOT_CHOSEN });
      else if (known.has(key)) context.addIssue({ code: 'custom', path, message: SAME_OBSERVER });
      known.add(key);
    });
  });
export type OutcomeValues = z.input<typeof OutcomeForm>;
export type OutcomeAnswers = z.output<typeof OutcomeForm>;
export type SeenValues = OutcomeValues['observations'][number];

export function ownSeen(skillId: string): SeenValues {
  return {
    skillId,
    observer: 'owner',
    personId: null,
    source: 'peer',
    level: null,
    basis: 'saw-it-done',
    sentence: '',
  };
}

/** Room for what somebody else saw of a skill. */
export function othersSeen(skillId: string): SeenValues {
  return { ...ownSeen(skillId), observer: 'person' };
}

function toSeen({ skillId, by, level, basis, sentence }: Observation): SeenValues {
  const said = { ...ownSeen(skillId), level, basis, sentence };
  return by.kind === 'owner'
    ? said
    : { ...said, observer: 'person', personId: by.personId, source: by.source };
}

/** What the outcome that stands says, to be corrected: the owner's view first, then the others', skill by skill. */
function seenOf({ skills, outcomes }: ProjectPage): SeenValues[] {
  const before = outcomes[0]?.observations ?? [];
  return skills.flatMap(({ id }) => {
    const said = before.filter(({ skillId }) => skillId === id).map(toSeen);
    const own = said.find(({ observer }) => observer === 'owner') ?? ownSeen(id);
    // Where two skills became one, somebody may have spoken of both: the first stands for them.
    const isFirst = ({ personId }: SeenValues, at: number, all: readonly SeenValues[]) =>
      all.findIndex((other) => other.personId === personId) === at;
    return [own, ...said.filter(({ observer }) => observer === 'person').filter(isFirst)];
  });
}

/**
 * What the form begins with: for a correction all that the outcome says, so that only what differs has to be written.
 * @param isCorrection Whether it is about that outcome itself, and so about its day.
 */
export function emptyOutcome(page: ProjectPage, today: Day, isCorrection: boolean): OutcomeValues {
  const { project, outcomes } = page;
  const [standing] = outcomes;
  const firstDay = project.endedOn !== null && project.endedOn < today ? project.endedOn : today;
  return {
    day: standing ? (isCorrection ? standing.day : today) : firstDay,
    result: isCorrection ? (standing?.result ?? '') : '',
    hoped: standing?.hoped ?? '',
    figures: isCorrection ? (standing?.figures ?? '') : '',
    verdict: isCorrection ? (standing?.verdict ?? null) : null,
    // Nobody says anew what they said of an earlier outcome; that stays said.
    observations: isCorrection ? seenOf(page) : page.skills.map(({ id }) => ownSeen(id)),
    lesson: '',
  };
}

/**
 * As far as it has been filled in, what would be recorded: shown while it is being written.
 * @param corrected The outcome that is being corrected; null for a new one.
 */
export function saidObservations(
  values: readonly SeenValues[],
  corrected: Outcome | null,
): Observation[] {
  const before = new Set(corrected?.observations.map(observationKey));
  return values.flatMap((value) => {
    const seen = SeenForm.safeParse(value).data;
    if (seen === undefined) return [];
    const { skillId, observer, personId, source, level, basis, sentence } = seen;
    if (observer === 'person' && personId === null) return [];
    const by =
      personId === null
        ? ({ kind: 'owner' } as const)
        : ({ kind: 'person', personId, source } as const);
    // Without a level and without a word the owner says nothing, unless that takes back what is being corrected.
    const isNothing = by.kind === 'owner' && level === null && sentence.trim() === '';
    if (isNothing && !before.has(observationKey({ skillId, by }))) return [];
    return [{ skillId, by, level, basis, sentence }];
  });
}
