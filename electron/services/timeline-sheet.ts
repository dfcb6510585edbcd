import { dayOf } from '../../shared/domain/day.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { Skill } from '../../shared/domain/skill.ts';
import type {
  TimelineLevels,
  TimelinePrint,
  TimelineSheet,
} from '../../shared/ipc/timeline-view.ts';
import type { NamedSkill } from '../../shared/ipc/views.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { groupBy } from '../../shared/rating/group.ts';
import { habitsWithout, learnHabits } from '../../shared/rating/habits.ts';
import { historyOf } from '../../shared/rating/history.ts';
import { assumptionsWith } from '../../shared/rating/own-assumptions.ts';
import { appendDisclosure } from '../database/disclosures.ts';
import { type PortfolioReader, portfolioReader } from '../database/portfolio-reader.ts';
import type { ServiceContext } from './context.ts';
import { save } from './saving.ts';
import { LANE_POINTS } from './timeline.ts';

type Span = { readonly from: string; readonly to: string };
const overlaps = (span: Span, from: string, to: string) => from <= span.to && to >= span.from;

/** Levels from what the portfolio's own ratings say, as on the screen. */
function levelsOf(
  reader: PortfolioReader,
  skills: ReadonlyMap<SkillId, Skill>,
  decisions: readonly Decision[],
  wish: TimelinePrint,
): TimelineLevels[] {
  const evidence = reader.habitEvidence();
  const assumptions = assumptionsWith(reader.assumptions());
  const all = learnHabits([...evidence.values()], assumptions);
  const ratings = groupBy(reader.ratingsOf(wish.skillIds), ({ skillId }: Rating) => skillId);
  return wish.skillIds.flatMap((id) => {
    const skill = skills.get(id);
    if (skill === undefined) return [];
    const own = evidence.get(id);
    const background = { assumptions, habits: own === undefined ? all : habitsWithout(all, own) };
    const given = ratings.get(id) ?? [];
    return [
      {
        skill: { id, name: skill.name },
        fix: estimateSkill(given, { today: wish.today, background }).fix,
        target: null,
        points: historyOf(given, { today: wish.today, points: LANE_POINTS, background }),
        standing: decisions
          .filter(({ skillId }) => skillId === id)
          .map(({ day, level }) => ({ day, level })),
      },
    ];
  });
}

function sheetFrom(reader: PortfolioReader, wish: TimelinePrint): TimelineSheet {
  const skills = new Map(reader.skills().map((skill) => [skill.id, skill]));
  const named = (id: SkillId): NamedSkill | null => {
    const skill = skills.get(id);
    return skill ? { id, name: skill.name } : null;
  };
  const decisions = reader.decisions();
  const outcomes = groupBy(reader.outcomes(), ({ projectId }) => projectId);
  return {
    from: wish.from,
    to: wish.to,
    today: wish.today,
    levels: levelsOf(reader, skills, decisions, wish),
    projects: reader
      .projects()
      .filter(({ startedOn, endedOn }) => overlaps(wish, startedOn, endedOn ?? wish.today))
      .map(({ id, title, startedOn, endedOn, confidentiality, skillIds }) => ({
        id,
        title,
        startedOn,
        endedOn,
        isConfidential: confidentiality !== null,
        skillIds,
        outcomes: (outcomes.get(id) ?? []).map(({ day, verdict }) => ({ day, verdict })),
      }))
      .toSorted((one, other) => one.startedOn.localeCompare(other.startedOn)),
    learning: wish.withLearning ? learningOf(reader, wish) : [],
    decisions: decisions.flatMap(({ id, skillId, day, kind, level }) => {
      const skill = wish.skillIds.includes(skillId) ? named(skillId) : null;
      return skill && overlaps(wish, day, day) ? [{ id, skill, day, kind, level }] : [];
    }),
    reached: reader.goals().flatMap(({ id, skillId, state, endedAt, toLevel, space }) => {
      const skill = named(skillId);
      const day = endedAt === null ? null : dayOf(endedAt);
      if (state !== 'reached' || skill === null || day === null) return [];
      return overlaps(wish, day, day) ? [{ id, skill, day, level: toLevel, space }] : [];
    }),
  };
}

function learningOf(reader: PortfolioReader, wish: TimelinePrint): TimelineSheet['learning'] {
  return reader
    .learning()
    .flatMap(({ id, title, kind, startedOn, finishedOn, space, skillIds }) => {
      const from = startedOn ?? finishedOn;
      if (from === null || !overlaps(wish, from, finishedOn ?? wish.today)) return [];
      return [{ id, title, kind, from, to: finishedOn, space, skillIds }];
    })
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

/** What a print shows. It is handed the portfolio's reader, and so cannot know of anything else. */
export function getTimelineSheet(context: ServiceContext, wish: TimelinePrint): TimelineSheet {
  return sheetFrom(portfolioReader(context.db), wish);
}

/** Writes down that the timeline was printed, for good. Refusals: vault-read-only. */
export function notePrint(context: ServiceContext): void {
  const at = context.now().toISOString();
  save(context, { command: 'print.timeline', nouns: [], undoable: false }, (tx) =>
    appendDisclosure(tx, { at, kind: 'print', subject: '' }),
  );
}
