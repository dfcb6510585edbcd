import type { IntlShape } from 'react-intl';
import type { TimelinePage } from '../../../shared/ipc/timeline-view.ts';
import { href } from '../../routes.ts';
import { dayNumber } from '../../ui/charts/scale.ts';
import { shortDay } from '../../words/days.ts';
import { learningKinds } from '../../words/learning-messages.ts';
import { verdictNames } from '../../words/verdict-messages.ts';
import type { LaneItem } from './lane-marks.ts';
import { decisionWords, messages } from './messages.ts';
import type { Kind, TimelineState } from './timeline-state.ts';

export type HappenedKind = Exclude<Kind, 'levels'>;
export type HappenedLane = {
  readonly kind: HappenedKind;
  readonly isLearning: boolean;
  readonly shape: 'bars' | 'points';
  /** The first first. */
  readonly items: readonly LaneItem[];
};

type Filter = Pick<TimelineState, 'onlyChosen' | 'space'> & {
  readonly skillIds: readonly string[];
  readonly today: string;
};

const point = { to: null, isOpen: false, marks: [] } as const;

function spanText(intl: IntlShape, from: string, to: string | null): string {
  if (to === null) return intl.formatMessage(messages.since, { from: shortDay(intl, from) });
  if (from === to) return shortDay(intl, from);
  return intl.formatMessage(messages.span, {
    from: shortDay(intl, from),
    to: shortDay(intl, to),
  });
}

/** Whether something about these skills is to be shown. */
function chooser({ onlyChosen, skillIds }: Filter): (ids: readonly string[]) => boolean {
  const chosen = new Set(skillIds);
  return (ids) => !onlyChosen || ids.some((id) => chosen.has(id));
}

function projectItems(intl: IntlShape, page: TimelinePage, filter: Filter): LaneItem[] {
  const isShown = chooser(filter);
  return page.projects
    .filter(({ skillIds }) => isShown(skillIds))
    .map(({ id, title, startedOn, endedOn, outcomes }) => {
      const when = spanText(intl, startedOn, endedOn);
      const last = outcomes.at(-1);
      const outcome = last && intl.formatMessage(verdictNames[last.verdict]);
      return {
        id,
        from: dayNumber(startedOn),
        to: dayNumber(endedOn ?? filter.today),
        title,
        text: outcome
          ? intl.formatMessage(messages.projectOutcome, { title, when, outcome })
          : intl.formatMessage(messages.project, { title, when }),
        path: href.project(id),
        isLearning: false,
        isOpen: endedOn === null,
        marks: outcomes.map(({ day }) => dayNumber(day)),
      };
    });
}

function learningItems(intl: IntlShape, page: TimelinePage, filter: Filter): LaneItem[] {
  const isShown = chooser(filter);
  return page.learning
    .filter(({ skillIds, space }) => isShown(skillIds) && inRoom(space, filter))
    .map(({ id, title, kind, from, to, space }) => ({
      id,
      from: dayNumber(from),
      to: dayNumber(to ?? filter.today),
      title,
      text: intl.formatMessage(messages.learning, {
        title,
        kind: intl.formatMessage(learningKinds[kind]),
        when: spanText(intl, from, to),
      }),
      path: href.learningActivity(id),
      isLearning: space === 'learning',
      isOpen: to === null,
      marks: [],
    }));
}

function inRoom(space: 'learning' | 'portfolio', filter: Filter): boolean {
  return filter.space === 'both' || space === 'portfolio';
}

function practiceItems(intl: IntlShape, page: TimelinePage, filter: Filter): LaneItem[] {
  const isShown = chooser(filter);
  return page.practice
    .filter(({ skill }) => isShown([skill.id]))
    .map(({ id, skill, day, task }) => ({
      ...point,
      id,
      from: dayNumber(day),
      title: skill.name,
      text: intl.formatMessage(messages.practice, {
        skill: skill.name,
        task,
        when: shortDay(intl, day),
      }),
      path: href.skill(skill.id),
      isLearning: true,
    }));
}

function decisionItems(intl: IntlShape, page: TimelinePage, filter: Filter): LaneItem[] {
  const isShown = chooser(filter);
  return page.decisions
    .filter(({ skill }) => isShown([skill.id]))
    .map(({ id, skill, day, kind, level }) => ({
      ...point,
      id,
      from: dayNumber(day),
      title: skill.name,
      text: intl.formatMessage(messages.decision, {
        skill: skill.name,
        what: intl.formatMessage(decisionWords[kind], { level }),
        when: shortDay(intl, day),
      }),
      path: href.skill(skill.id),
      isLearning: false,
    }));
}

function reachedItems(intl: IntlShape, page: TimelinePage, filter: Filter): LaneItem[] {
  const isShown = chooser(filter);
  return page.reached
    .filter(({ skill, space }) => isShown([skill.id]) && inRoom(space, filter))
    .map(({ id, skill, day, level, space }) => ({
      ...point,
      id,
      from: dayNumber(day),
      title: skill.name,
      text: intl.formatMessage(messages.reached, {
        skill: skill.name,
        level,
        when: shortDay(intl, day),
      }),
      path: href.goal(id),
      isLearning: space === 'learning',
    }));
}

function turnItems(intl: IntlShape, page: TimelinePage, filter: Filter): LaneItem[] {
  const isShown = chooser(filter);
  return page.turns
    .filter(({ skill }) => isShown([skill.id]))
    .map(({ goalId, number, skill, day }) => ({
      ...point,
      id: `${goalId} ${number}`,
      from: dayNumber(day),
      title: skill.name,
      text: intl.formatMessage(messages.turn, {
        skill: skill.name,
        number,
        when: shortDay(intl, day),
      }),
      path: href.goal(goalId),
      isLearning: true,
    }));
}

/** What happened, kind by kind; practice and turns are of the learning space and go with it. */
export function happenedLanes(
  intl: IntlShape,
  page: TimelinePage,
  filter: Filter,
  hidden: readonly Kind[],
): HappenedLane[] {
  const isBoth = filter.space === 'both';
  const lanes: HappenedLane[] = [
    {
      kind: 'projects',
      isLearning: false,
      shape: 'bars',
      items: projectItems(intl, page, filter),
    },
    {
      kind: 'decisions',
      isLearning: false,
      shape: 'points',
      items: decisionItems(intl, page, filter),
    },
    {
      kind: 'reached',
      isLearning: false,
      shape: 'points',
      items: reachedItems(intl, page, filter),
    },
    {
      kind: 'learning',
      isLearning: false,
      shape: 'bars',
      items: learningItems(intl, page, filter),
    },
    {
      kind: 'practice',
      isLearning: true,
      shape: 'points',
      items: isBoth ? practiceItems(intl, page, filter) : [],
    },
    {
      kind: 'turns',
      isLearning: true,
      shape: 'points',
      items: isBoth ? turnItems(intl, page, filter) : [],
    },
  ];
  return lanes.filter(({ kind, isLearning }) => !hidden.includes(kind) && (isBoth || !isLearning));
}
