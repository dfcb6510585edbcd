import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'map.title', defaultMessage: 'Evidence map' },
  lead: {
    id: 'map.lead',
    defaultMessage: 'What shows each of your skills, and where one more thing would say most.',
  },
  back: { id: 'map.back', defaultMessage: 'All skills' },
  loading: { id: 'map.loading', defaultMessage: 'The map is being drawn' },
  emptyTitle: { id: 'map.empty.title', defaultMessage: 'Nothing to map yet' },
  emptyLine: {
    id: 'map.empty.line',
    defaultMessage: 'With the first skill there is a row here, and with each rating a cell in it.',
  },
  toSkills: { id: 'map.to-skills', defaultMessage: 'Go to your skills' },
  noMatch: { id: 'map.no-match', defaultMessage: 'No skill is called that.' },
  filter: { id: 'map.filter', defaultMessage: 'Filter the map' },
  order: { id: 'map.order', defaultMessage: 'In which order' },
  byCategory: { id: 'map.by-category', defaultMessage: 'By area' },
  byGaps: { id: 'map.by-gaps', defaultMessage: 'Most gaps first' },
  byName: { id: 'map.by-name', defaultMessage: 'By name' },
  skill: { id: 'map.skill', defaultMessage: 'Skill' },
  evidence: { id: 'map.evidence', defaultMessage: 'Evidence' },
  learning: { id: 'map.learning', defaultMessage: 'Learning done' },
  credential: { id: 'map.credential', defaultMessage: 'Credentials' },
  noCategory: { id: 'map.no-category', defaultMessage: 'Without an area' },
  keys: {
    id: 'map.keys',
    defaultMessage: 'The arrow keys walk through the map, Enter opens a cell.',
  },
  legendNumber: { id: 'map.legend.number', defaultMessage: 'so many of them' },
  legendGap: { id: 'map.legend.gap', defaultMessage: 'nothing yet' },
  legendHelp: { id: 'map.legend.help', defaultMessage: 'would say most' },
  close: { id: 'map.close', defaultMessage: 'Close' },
  openSkill: { id: 'map.open-skill', defaultMessage: 'Open the skill' },
  addRating: { id: 'map.add-rating', defaultMessage: 'Add rating' },
  fetching: { id: 'map.fetching', defaultMessage: 'The records are being fetched' },
  helpsMost: {
    id: 'map.helps-most',
    defaultMessage: 'Of all that is missing, this would usually say most.',
  },
  gapSelf: {
    id: 'map.gap.self',
    defaultMessage:
      'You have not said yet where you see yourself. It takes a minute, and it is a start.',
  },
  gapOthers: {
    id: 'map.gap.others',
    defaultMessage:
      'Nobody of this kind has said anything yet. Best is somebody who saw you do it.',
  },
  gapAssessment: {
    id: 'map.gap.assessment',
    defaultMessage:
      'No test or assessment yet. One tells something that people around you may not see.',
  },
  gapObserved: {
    id: 'map.gap.observed',
    defaultMessage:
      'No outcome of a project shows it yet. What came of real work tells more than an opinion.',
  },
  gapEvidence: {
    id: 'map.gap.evidence',
    defaultMessage:
      'No file, link or quote shows it yet. Something that others can look at helps them believe.',
  },
  gapLearning: {
    id: 'map.gap.learning',
    defaultMessage: 'No finished learning yet. It says what you know, and not how you use it.',
  },
  addCredential: { id: 'map.add-credential', defaultMessage: 'Add a credential' },
  gapCredential: {
    id: 'map.gap.credential',
    defaultMessage: 'No certificate or badge yet. Many skills need none.',
  },
});

const filled = defineMessages<{
  shownBy: { count: number; all: number };
  cell: { what: string; count: number };
  gap: { what: string };
  gapHelps: { what: string };
  cellTitle: { skill: string; what: string };
  summary: { skills: number; gaps: number };
  level: { level: number };
}>({
  shownBy: { id: 'map.shown-by', defaultMessage: '{count} of {all}' },
  cell: { id: 'map.cell', defaultMessage: '{what}: {count}' },
  gap: { id: 'map.cell.gap', defaultMessage: '{what}: nothing yet' },
  gapHelps: { id: 'map.cell.gap-helps', defaultMessage: '{what}: nothing yet, would say most' },
  cellTitle: { id: 'map.cell.title', defaultMessage: '{skill}: {what}' },
  summary: {
    id: 'map.summary',
    defaultMessage:
      '{skills, plural, one {# skill} other {# skills}}, {gaps, plural, =0 {each shown by something} one {# shown by nothing yet} other {# shown by nothing yet}}',
  },
  level: { id: 'map.level', defaultMessage: 'level {level}' },
});

export const messages = { ...plain, ...filled };
