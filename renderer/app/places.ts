import {
  BookOpen,
  ChartGantt,
  Feather,
  FolderKanban,
  Gauge,
  type LucideIcon,
  Orbit,
  Paperclip,
  Settings,
  ShieldCheck,
  Sprout,
  Sun,
  Target,
  Trash2,
  Users,
} from 'lucide-react';
import type { MessageDescriptor } from 'react-intl';
import { href } from '../routes.ts';
import { messages } from './messages.ts';

export type Place = {
  readonly path: string;
  readonly title: MessageDescriptor;
  readonly icon: LucideIcon;
  /** The number key that goes there. */
  readonly key: string | null;
};

/** What may be shown to others, and the way to it. */
export const portfolioPlaces: readonly Place[] = [
  { path: href.home(), title: messages.today, icon: Sun, key: '1' },
  { path: href.skills(), title: messages.skills, icon: Gauge, key: '2' },
  { path: href.goals(), title: messages.goals, icon: Target, key: '3' },
  { path: href.board(), title: messages.board, icon: Orbit, key: '4' },
  { path: href.projects(), title: messages.projects, icon: FolderKanban, key: '5' },
  { path: href.evidence(), title: messages.evidence, icon: Paperclip, key: '6' },
  { path: href.people(), title: messages.people, icon: Users, key: '7' },
  { path: href.timeline(), title: messages.timeline, icon: ChartGantt, key: '8' },
];

/** The other room: nothing in it is ever part of what is shown to others. */
export const learningPlaces: readonly Place[] = [
  { path: href.learning(), title: messages.learning, icon: BookOpen, key: '9' },
  { path: href.practice(), title: messages.practice, icon: Sprout, key: null },
  { path: href.reflections(), title: messages.reflections, icon: Feather, key: null },
];

export const lowerPlaces: readonly Place[] = [
  { path: href.trash(), title: messages.trash, icon: Trash2, key: null },
  { path: href.trust(), title: messages.trust, icon: ShieldCheck, key: null },
  { path: href.settings(), title: messages.settings, icon: Settings, key: null },
];

/** Whether an address lies in a place: the place itself or one thing in it. */
export function isWithin(path: string, location: string): boolean {
  return path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);
}

/** Places of the learning space that no sidebar names. */
const quietLearningPlaces = [href.inbox(), href.review()];

/** Whether an address lies in the learning space. */
export function isInLearningSpace(location: string): boolean {
  const paths = [...learningPlaces.map(({ path }) => path), ...quietLearningPlaces];
  return paths.some((path) => isWithin(path, location));
}

/** The place an address lies in, '' for none. */
export function placeOf(location: string): string {
  const places = [...portfolioPlaces, ...learningPlaces, ...lowerPlaces];
  const paths = [...places.map(({ path }) => path), ...quietLearningPlaces];
  return paths.find((path) => isWithin(path, location)) ?? '';
}
