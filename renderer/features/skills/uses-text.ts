import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { SkillUses } from '../../../shared/ipc/skills-view.ts';

const phrases: Readonly<Record<keyof SkillUses, MessageDescriptor>> = defineMessages({
  ratings: {
    id: 'skills.uses.ratings',
    defaultMessage: '{count, plural, one {# rating} other {# ratings}}',
  },
  decisions: {
    id: 'skills.uses.decisions',
    defaultMessage: '{count, plural, one {# decision} other {# decisions}}',
  },
  goals: {
    id: 'skills.uses.goals',
    defaultMessage: '{count, plural, one {# goal} other {# goals}}',
  },
  learning: {
    id: 'skills.uses.learning',
    defaultMessage: '{count, plural, one {# piece of learning} other {# pieces of learning}}',
  },
  practice: {
    id: 'skills.uses.practice',
    defaultMessage: '{count, plural, one {# practice session} other {# practice sessions}}',
  },
  projects: {
    id: 'skills.uses.projects',
    defaultMessage: '{count, plural, one {# project} other {# projects}}',
  },
  evidence: {
    id: 'skills.uses.evidence',
    defaultMessage: '{count, plural, one {# piece of evidence} other {# pieces of evidence}}',
  },
  credentials: {
    id: 'skills.uses.credentials',
    defaultMessage: '{count, plural, one {# credential} other {# credentials}}',
  },
  people: {
    id: 'skills.uses.people',
    defaultMessage: '{count, plural, one {# person who knows it} other {# people who know it}}',
  },
  requests: {
    id: 'skills.uses.requests',
    defaultMessage: '{count, plural, one {# request for feedback} other {# requests for feedback}}',
  },
  reflections: {
    id: 'skills.uses.reflections',
    defaultMessage: '{count, plural, one {# reflection} other {# reflections}}',
  },
  lessons: {
    id: 'skills.uses.lessons',
    defaultMessage: '{count, plural, one {# lesson} other {# lessons}}',
  },
});

/** The kinds of records that use a skill, each with how many; empty when nothing does. */
export function usesPhrases(intl: IntlShape, uses: SkillUses): string[] {
  const kinds = Object.keys(phrases) as (keyof SkillUses)[];
  return kinds
    .filter((kind) => uses[kind] > 0)
    .map((kind) => intl.formatMessage(phrases[kind], { count: uses[kind] }));
}

/** '3 goals, 2 projects and 1 lesson'; '' when nothing uses it. */
export function usesText(intl: IntlShape, uses: SkillUses): string {
  return intl.formatList(usesPhrases(intl, uses));
}
