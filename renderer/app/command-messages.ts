import { defineMessages } from 'react-intl';

/** Names of commands, and other words that people look for them by. */
export const commandMessages = defineMessages({
  'go-home': { id: 'app.command.go-home', defaultMessage: 'Go to Today' },
  'go-skills': { id: 'app.command.go-skills', defaultMessage: 'Go to Skills' },
  'go-goals': { id: 'app.command.go-goals', defaultMessage: 'Go to Goals' },
  'go-board': { id: 'app.command.go-board', defaultMessage: 'Go to Board' },
  boardKeywords: {
    id: 'app.command.go-board.keywords',
    defaultMessage: 'cycle turns stages kanban columns',
  },
  'go-learning': { id: 'app.command.go-learning', defaultMessage: 'Go to Learning' },
  'go-projects': { id: 'app.command.go-projects', defaultMessage: 'Go to Projects' },
  'go-timeline': { id: 'app.command.go-timeline', defaultMessage: 'Go to Timeline' },
  timelineKeywords: {
    id: 'app.command.timeline.keywords',
    defaultMessage: 'history growth year over time gantt chart',
  },
  'print-timeline': { id: 'app.command.print-timeline', defaultMessage: 'Print the timeline' },
  printKeywords: {
    id: 'app.command.print.keywords',
    defaultMessage: 'paper pdf print growth year',
  },
  check: { id: 'app.command.check', defaultMessage: 'Check my portfolio' },
  checkKeywords: {
    id: 'app.command.check.keywords',
    defaultMessage: 'damage damaged broken whole read verify integrity health disk repair',
  },
  'go-evidence': { id: 'app.command.go-evidence', defaultMessage: 'Go to Evidence' },
  'go-people': { id: 'app.command.go-people', defaultMessage: 'Go to People' },
  ledger: { id: 'app.command.ledger', defaultMessage: 'Open the ledger' },
  ledgerKeywords: {
    id: 'app.command.ledger.keywords',
    defaultMessage: 'disclosure shared exported promoted crossed who received what trust log',
  },
  'new-person': { id: 'app.command.new-person', defaultMessage: 'Add a person' },
  newPersonKeywords: {
    id: 'app.command.new-person.keywords',
    defaultMessage: 'new somebody mentor coach peer manager client contact create',
  },
  'cross-border': {
    id: 'app.command.cross-border',
    defaultMessage: 'Carry across the border, or take back',
  },
  crossBorderKeywords: {
    id: 'app.command.cross-border.keywords',
    defaultMessage: 'promote portfolio share private show visible learning space',
  },
  'go-practice': { id: 'app.command.go-practice', defaultMessage: 'Go to Practice' },
  practiceKeywords: {
    id: 'app.command.go-practice.keywords',
    defaultMessage: 'attempts tries sessions guide safe',
  },
  'go-reflections': { id: 'app.command.go-reflections', defaultMessage: 'Go to Reflections' },
  reflectionsKeywords: {
    id: 'app.command.go-reflections.keywords',
    defaultMessage: 'lessons learned journal diary thoughts cards',
  },
  'import-learning': {
    id: 'app.command.import-learning',
    defaultMessage: 'Bring in a reading list',
  },
  importLearningKeywords: {
    id: 'app.command.import-learning.keywords',
    defaultMessage: 'import csv goodreads bookmarks markdown books courses',
  },
  'new-reflection': { id: 'app.command.new-reflection', defaultMessage: 'Write a reflection' },
  newReflectionKeywords: {
    id: 'app.command.new-reflection.keywords',
    defaultMessage: 'new thought journal diary note prompt',
  },
  'new-lesson': { id: 'app.command.new-lesson', defaultMessage: 'Write down a lesson' },
  newLessonKeywords: {
    id: 'app.command.new-lesson.keywords',
    defaultMessage: 'new learned mistake card',
  },
  mirror: { id: 'app.command.mirror', defaultMessage: 'Look in the mirror' },
  mirrorKeywords: {
    id: 'app.command.mirror.keywords',
    defaultMessage: 'bias halo pattern ratings received same recent gap others',
  },
  'evidence-map': { id: 'app.command.evidence-map', defaultMessage: 'Open the evidence map' },
  evidenceMapKeywords: {
    id: 'app.command.evidence-map.keywords',
    defaultMessage: 'gaps skills shown proof missing heat matrix',
  },
  credentials: { id: 'app.command.credentials', defaultMessage: 'Open Credentials' },
  'new-credential': { id: 'app.command.new-credential', defaultMessage: 'New credential…' },
  credentialsKeywords: {
    id: 'app.command.credentials.keywords',
    defaultMessage: 'certificate badge licence diploma qualification accreditation expiry',
  },
  settings: { id: 'app.command.settings', defaultMessage: 'Open Settings' },
  settingsKeywords: {
    id: 'app.command.settings.keywords',
    defaultMessage: 'theme dark light passphrase recovery code folder preferences',
  },
  trust: { id: 'app.command.trust', defaultMessage: 'Open Trust' },
  trustKeywords: {
    id: 'app.command.trust.keywords',
    defaultMessage:
      'safety security privacy encryption where data charter erase delete everything backup centre',
  },
  trash: { id: 'app.command.trash', defaultMessage: 'Open Trash' },
  trashKeywords: {
    id: 'app.command.trash.keywords',
    defaultMessage: 'deleted removed restore bin',
  },
  inbox: { id: 'app.command.inbox', defaultMessage: 'Sort the inbox' },
  inboxKeywords: { id: 'app.command.inbox.keywords', defaultMessage: 'notes captured sort later' },
  review: { id: 'app.command.review', defaultMessage: 'Take a weekly look' },
  reviewKeywords: {
    id: 'app.command.review.keywords',
    defaultMessage: 'week review back reflect reminder',
  },
  capture: { id: 'app.command.capture', defaultMessage: 'Note something quickly' },
  captureKeywords: {
    id: 'app.command.capture.keywords',
    defaultMessage: 'quick capture inbox idea new thought',
  },
  search: { id: 'app.command.search', defaultMessage: 'Search or run a command' },
  'new-skill': { id: 'app.command.new-skill', defaultMessage: 'Add a skill' },
  newSkillKeywords: {
    id: 'app.command.new-skill.keywords',
    defaultMessage: 'new skill create',
  },
  'new-goal': { id: 'app.command.new-goal', defaultMessage: 'Set a goal' },
  newGoalKeywords: {
    id: 'app.command.new-goal.keywords',
    defaultMessage: 'new goal add target create',
  },
  'new-learning': {
    id: 'app.command.new-learning',
    defaultMessage: 'Plan something to learn',
  },
  newLearningKeywords: {
    id: 'app.command.new-learning.keywords',
    defaultMessage: 'new learning add course book mentoring',
  },
  'new-practice': { id: 'app.command.new-practice', defaultMessage: 'Note practice' },
  newPracticeKeywords: {
    id: 'app.command.new-practice.keywords',
    defaultMessage: 'new attempt try record',
  },
  'new-project': { id: 'app.command.new-project', defaultMessage: 'Add a project' },
  newProjectKeywords: {
    id: 'app.command.new-project.keywords',
    defaultMessage: 'new project start create',
  },
  undo: { id: 'app.command.undo', defaultMessage: 'Undo' },
  redo: { id: 'app.command.redo', defaultMessage: 'Redo' },
  lock: { id: 'app.command.lock', defaultMessage: 'Lock now' },
  lockKeywords: { id: 'app.command.lock.keywords', defaultMessage: 'close sign out hide' },
  'toggle-sidebar': {
    id: 'app.command.toggle-sidebar',
    defaultMessage: 'Show or narrow the sidebar',
  },
  shortcuts: { id: 'app.command.shortcuts', defaultMessage: 'Keyboard shortcuts' },
  shortcutsKeywords: { id: 'app.command.shortcuts.keywords', defaultMessage: 'help keys' },
  back: { id: 'app.command.back', defaultMessage: 'Back' },
  forward: { id: 'app.command.forward', defaultMessage: 'Forward' },
  'next-region': { id: 'app.command.next-region', defaultMessage: 'Next part of the window' },
  'previous-region': {
    id: 'app.command.previous-region',
    defaultMessage: 'Previous part of the window',
  },
});
