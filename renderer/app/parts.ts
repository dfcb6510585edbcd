import { part } from '../ui/later.tsx';

/** Everything of an open portfolio that is fetched only when it is first needed, or while nothing else is to do. */
export const parts = {
  palette: part(async () => (await import('./palette.tsx')).Palette),
  shortcuts: part(async () => (await import('./shortcuts-sheet.tsx')).ShortcutsSheet),
  skills: part(async () => (await import('./skills-place.tsx')).SkillsPlace),
  goals: part(async () => (await import('./goals-place.tsx')).GoalsPlace),
  board: part(async () => (await import('./board-place.tsx')).BoardPlace),
  learning: part(async () => (await import('./learning-place.tsx')).LearningPlace),
  projects: part(async () => (await import('./projects-place.tsx')).ProjectsPlace),
  evidence: part(async () => (await import('./evidence-place.tsx')).EvidencePlace),
  credentials: part(async () => (await import('./credentials-place.tsx')).CredentialsPlace),
  timeline: part(
    async () => (await import('../features/timeline/timeline-screen.tsx')).TimelineScreen,
  ),
  settings: part(async () => (await import('./settings-place.tsx')).SettingsPlace),
  trust: part(async () => (await import('./trust-place.tsx')).TrustPlace),
  backups: part(async () => (await import('./backups-place.tsx')).BackupsPlace),
  trash: part(async () => (await import('../features/trash/trash-screen.tsx')).TrashScreen),
  evidenceMap: part(
    async () =>
      (await import('../features/evidence-map/evidence-map-screen.tsx')).EvidenceMapScreen,
  ),
  people: part(async () => (await import('../features/people/people-screen.tsx')).PeopleScreen),
  ledger: part(async () => (await import('../features/border/ledger-screen.tsx')).LedgerScreen),
  mirror: part(async () => (await import('../features/mirror/mirror-screen.tsx')).MirrorScreen),
  capture: part(async () => (await import('../features/captures/capture-bar.tsx')).CaptureBar),
  inbox: part(async () => (await import('./inbox-place.tsx')).InboxPlace),
  review: part(async () => (await import('../features/review/review-screen.tsx')).ReviewScreen),
  newSkill: part(
    async () => (await import('../features/skills/new-skill-dialog.tsx')).NewSkillDialog,
  ),
  rating: part(async () => (await import('../features/ratings/rating-dialog.tsx')).RatingDialog),
  reply: part(async () => (await import('../features/ratings/reply-dialog.tsx')).ReplyDialog),
  decision: part(
    async () => (await import('../features/decisions/decision-dialog.tsx')).DecisionDialog,
  ),
  turnClosed: part(
    async () => (await import('../features/cycles/turn-closed-dialog.tsx')).TurnClosedDialog,
  ),
  goal: part(async () => (await import('../features/goals/goal-dialog.tsx')).GoalDialog),
  planLearning: part(
    async () => (await import('../features/learning/learning-dialog.tsx')).LearningDialog,
  ),
  finishLearning: part(
    async () => (await import('../features/learning/finish-dialog.tsx')).FinishDialog,
  ),
  practice: part(
    async () => (await import('../features/practice/practice-dialog.tsx')).PracticeDialog,
  ),
  importLearning: part(
    async () => (await import('../features/learning/import-dialog.tsx')).ImportDialog,
  ),
  practicePlace: part(async () => (await import('./practice-place.tsx')).PracticePlace),
  reflections: part(async () => (await import('./reflections-place.tsx')).ReflectionsPlace),
  lessonShelf: part(async () => (await import('./reflections-place.tsx')).LessonsPlace),
  lesson: part(async () => (await import('../features/lessons/lesson-dialog.tsx')).LessonDialog),
  project: part(
    async () => (await import('../features/projects/project-dialog.tsx')).ProjectDialog,
  ),
  carry: part(async () => (await import('../features/border/carry-dialog.tsx')).CarryDialog),
  credential: part(
    async () => (await import('../features/credentials/credential-dialog.tsx')).CredentialDialog,
  ),
  person: part(async () => (await import('../features/people/person-dialog.tsx')).PersonDialog),
  outcome: part(
    async () => (await import('../features/projects/outcome-dialog.tsx')).OutcomeDialog,
  ),
} as const;

/** What most people turn to first. Everything else is fetched on the way to it: kept ready, it would only take memory. */
const fetchedAhead = [parts.palette, parts.skills, parts.goals, parts.capture];

/** Fetches these parts one after the other while the window is idle, so that no first press has to wait. Gives the way to stop. */
export function fetchWhileIdle(): () => void {
  const waiting = [...fetchedAhead];
  let idle = 0;
  const next = () => {
    const wanted = waiting.shift();
    if (wanted === undefined) return;
    // A part that cannot be fetched now is asked for again when it is shown.
    void wanted.fetch().catch(() => undefined);
    idle = requestIdleCallback(next);
  };
  idle = requestIdleCallback(next);
  return () => cancelIdleCallback(idle);
}
